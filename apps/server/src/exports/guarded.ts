/** What a spreadsheet takes for the beginning of a formula, or passes over on its way to one; wide letters too. */
const looksLikeFormula = /^[\s\u200b\ufeff]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/**
 * A text that no spreadsheet reads as a formula: what people wrote about themselves is opened on the machine of somebody
 * else. Also where the file says that it is text, because it may be saved as another one.
 */
export function guarded(text: string): string {
  return looksLikeFormula.test(text) ? `'${text}` : text;
}
