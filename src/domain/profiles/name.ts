// A person's name as it was typed: one clean line that may stand on a certificate and in a trainer's table.

export const longestName = 80;

/**
 * The name in one line: composed letters, single spaces, at most 80 characters. Control characters, lone surrogates and the
 * marks that turn writing direction around are left out (a name must not rewrite the line it stands in); the half-space stays.
 */
export function cleanName(typed: string): string {
  const line = typed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}]/gu, (mark) => (mark === '\u200c' || mark === '\u200d' ? mark : ''))
    .replace(/ {2,}/g, ' ');
  return trimmed([...trimmed(line)].slice(0, longestName).join(''));
}

/** Without spaces and half-spaces at its ends. */
function trimmed(line: string): string {
  return line.replace(/^[ \u200c\u200d]+|[ \u200c\u200d]+$/g, '');
}
