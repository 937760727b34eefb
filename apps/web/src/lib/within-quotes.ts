/** A name that is quoted itself, made ready to stand between quotation marks: „…“ inside becomes ‚…‘. */
export function withinQuotes(text: string): string {
  return text.replaceAll('„', '‚').replaceAll('“', '‘');
}
