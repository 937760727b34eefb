/** Columns of a plain text mail (RFC 5322 §2.1.1). */
export const TEXT_COLUMNS = 78;

/**
 * Breaks a text at its blanks. A single word longer than a line stays whole: broken addresses are no addresses.
 *
 * @param columns - `Infinity` where whoever shows the text breaks its lines.
 * @param first - What the first line begins with; every further one as far in.
 */
export function wrapLines(text: string, columns: number, first = ''): string {
  const next = ' '.repeat(widthOf(first));
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && widthOf(line) + 1 + widthOf(word) > columns) {
      lines.push(line);
      line = next;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}

/** Characters as they are counted in columns. */
export function widthOf(text: string): number {
  return [...text].length;
}
