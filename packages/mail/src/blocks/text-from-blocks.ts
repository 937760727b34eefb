import { exhausted } from '@netzwerkstatt/domain';
import type { Block, Fact, Footer } from './block.ts';
import { oneLine } from './one-line.ts';
import { TEXT_COLUMNS, widthOf, wrapLines } from './wrap-lines.ts';

/**
 * The plain text of a mail: every link on a line of its own.
 *
 * @param columns - `Infinity` for a page, which breaks lines itself; terms then have no column of their own.
 */
export function textFromBlocks(blocks: readonly Block[], footer: Footer, columns: number = TEXT_COLUMNS): string {
  return `${[...blocks.map((it) => blockText(it, columns)), footerText(footer, columns)].join('\n\n')}\n`;
}

function blockText(block: Block, columns: number): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return wrapLines(oneLine(block.text), columns);
    case 'facts':
      return block.facts.map((fact) => factText(fact, block.facts, columns)).join('\n');
    case 'button':
      return `${wrapLines(`${oneLine(block.label)}:`, columns)}\n${oneLine(block.url)}`;
    case 'list':
      return block.items.map((item) => wrapLines(oneLine(item), columns, '- ')).join('\n');
    default:
      return exhausted(block);
  }
}

/** Terms in a column of their own, unless they are too long for two columns. */
function factText({ term, descriptions }: Fact, facts: readonly Fact[], columns: number): string {
  const lines = descriptions.map((description) => oneLine(description));
  if (columns === Infinity) return `${oneLine(term)}: ${lines.join('\n')}`;
  const indent = 2 + Math.max(...facts.map((fact) => widthOf(`${oneLine(fact.term)}:`)));
  const label = `${oneLine(term)}:`.padEnd(indent);
  if (indent > columns / 2) return [label.trimEnd(), ...lines.map((line) => wrapLines(line, columns, '  '))].join('\n');
  return lines.map((line, index) => wrapLines(line, columns, index === 0 ? label : ' '.repeat(indent))).join('\n');
}

function footerText({ lines, senderName, origin }: Footer, columns: number): string {
  // Two hyphens and a blank: mail programs know by it where the signature begins (RFC 3676 §4.3).
  const signature = ['-- ', oneLine(senderName), oneLine(origin)].join('\n');
  return [...lines.map((line) => wrapLines(oneLine(line), columns)), signature].join('\n\n');
}
