/** A paragraph, or the items of a list. */
export type DescriptionBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

const listMark = /^\s*[-–•*]\s+/;

/**
 * What staff typed, as blocks: an empty line ends a paragraph, lines with a dash before them are a list. Nothing else has
 * a meaning, so whatever is typed is shown and never run.
 */
export function descriptionBlocks(text: string): readonly DescriptionBlock[] {
  const blocks: DescriptionBlock[] = [];
  let lines: string[] = [];
  let items: string[] = [];
  const end = (): void => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', text: lines.join(' ') });
    if (items.length > 0) blocks.push({ kind: 'list', items });
    lines = [];
    items = [];
  };
  for (const line of text.split(/\r?\n/)) {
    const isItem = listMark.test(line);
    if (line.trim() === '' || isItem !== items.length > 0) end();
    if (isItem) items.push(line.replace(listMark, '').trim());
    else if (line.trim() !== '') lines.push(line.trim());
  }
  end();
  return blocks;
}
