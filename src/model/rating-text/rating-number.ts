/** More than the characters of any number that a person writes. */
const MAX_NUMBER_LENGTH = 32;
const DECIMAL_SEPARATORS = /[,\u066b]/g;
const FRACTIONS: Readonly<Record<string, string>> = { '¼': '.25', '½': '.5', '¾': '.75' };

/**
 * The number that a person wrote, or `null`: accepts a decimal comma (`4,5`), vulgar fractions (`4½`) and
 * Arabic-Indic, Persian and Devanagari digits (`٤٫٥`). Anything else in the text makes it `null`.
 */
export function parseRatingNumber(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed.length > MAX_NUMBER_LENGTH) return null;
  let plain = trimmed.replace(DECIMAL_SEPARATORS, '.');
  // Arabic-Indic and Persian zeros have codes that end in 0 (hexadecimal), the Devanagari one in 6.
  plain = plain.replace(/[٠-٩۰-۹०-९]/g, (digit) => String((digit.charCodeAt(0) - (digit < 'ऀ' ? 0 : 6)) % 16));
  plain = plain.replace(/[¼½¾]$/, (fraction) => FRACTIONS[fraction] ?? fraction);
  return /^[-+]?(\d+(?:\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : null;
}
