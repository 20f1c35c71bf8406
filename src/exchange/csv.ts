// A CSV file for spreadsheets: RFC 4180 with a byte order mark, and no cell that a spreadsheet would run as a formula.

export type Cell = string | number | null | undefined;

/** What a text must not begin with: a formula's first sign, its full-width twin, or white space that hides one. */
const formula = /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/;

/**
 * The file's text: UTF-8 with a byte order mark (Excel reads Persian by it), rows ended by CRLF, every text in quotes. A text that
 * could be a formula gets an apostrophe before it; numbers are written as they are. Null and undefined are empty cells.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: Cell): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = value.replaceAll('\0', '');
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
