// Brings a text to one spelling, so that two ways of writing the same word compare as equal. Shared by short-text grading and search.

/**
 * NFKC; ي ى ئ→ی, ك→ک, ة ۀ→ه, أ إ آ→ا, ؤ→و; without ء, tatweel, harakat, bidi marks; digits to ASCII; lower case; half-space and
 * hyphen as a space; «ه‌ی» as «ه»; runs of white space as one space, punctuation at the ends and between words dropped.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[يىئ]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[ةۀ]/g, 'ه')
    .replace(/ه\u200cی(?!\p{L})/gu, 'ه')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ؤ/g, 'و')
    .replace(/[ء\u0640\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]|\p{M}/gu, '')
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/\u200c|\u200d|[\u2010-\u2015-]/g, ' ')
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** As `fold`, and without spaces: «قابل اعتماد», «قابل‌اعتماد» and «قابلاعتماد» are one answer. */
export function foldForComparison(text: string): string {
  return fold(text).replace(/ /g, '');
}
