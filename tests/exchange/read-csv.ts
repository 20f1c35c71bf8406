// Reads CSV by the letter of RFC 4180, apart from the writer: what a spreadsheet would see.

/** Rows of cells. Throws where the file breaks the rules. */
export function readCsv(file: string): string[][] {
  const text = file.replace(/^\uFEFF/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; ; at += 1) {
        if (at >= text.length) throw new Error('a quote is not closed');
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') {
          cell += '"';
          at += 1;
        } else break;
      }
      at += 1;
    } else {
      const [plain] = /^[^",\r\n]*/.exec(text.slice(at))!;
      cell = plain;
      at += plain.length;
    }
    row.push(cell);
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else throw new Error(`what comes after a cell at ${at}?`);
  }
  if (row.length > 0) throw new Error('the last row has no end');
  return rows;
}
