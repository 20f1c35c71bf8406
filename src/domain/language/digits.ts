// Reads digits as people type them: Persian ۰–۹, Arabic ٠–٩ and Latin 0–9.

/** The text with every Persian or Arabic-Indic digit replaced by its Latin twin. */
export function latinDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0x06f0 ? 0x06f0 : 0x0660));
  });
}

/** The value of one typed digit, or null when the text is anything else: `digitValue('۳')` is 3. */
export function digitValue(text: string): number | null {
  const latin = latinDigits(text);
  return /^[0-9]$/.test(latin) ? Number(latin) : null;
}
