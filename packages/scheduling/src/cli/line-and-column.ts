/** Where something stands, as editors count: both from 1, columns in characters. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** @param at - offset in UTF-16 code units. */
export function lineAndColumn(text: string, at: number): LineAndColumn {
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  const last = (lines.at(-1) ?? '').replace(/^\ufeff/, '');
  return { line: lines.length, column: [...last].length + 1 };
}
