import { exhausted } from '@netzwerkstatt/domain';
import type { Block, Fact, Footer } from './block.ts';
import { oneLine } from './one-line.ts';
import { TEXT_COLUMNS, widthOf, wrapLines } from './wrap-lines.ts';

/** The plain text of a mail: 78 columns, every link on a line of its own. */
export function textFromBlocks(blocks: readonly Block[], footer: Footer): string {
  return `${[...blocks.map(blockText), footerText(footer)].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return wrapLines(oneLine(block.text));
    case 'facts':
      return block.facts.map((fact) => factText(fact, block.facts)).join('\n');
    case 'button':
      return `${wrapLines(`${oneLine(block.label)}:`)}\n${oneLine(block.url)}`;
    case 'list':
      return block.items.map((item) => wrapLines(oneLine(item), '- ')).join('\n');
    default:
      return exhausted(block);
  }
}

/** Terms in a column of their own, unless they are too long for two columns. */
function factText({ term, descriptions }: Fact, facts: readonly Fact[]): string {
  const indent = 2 + Math.max(...facts.map((fact) => widthOf(`${oneLine(fact.term)}:`)));
  const label = `${oneLine(term)}:`.padEnd(indent);
  const lines = descriptions.map((description) => oneLine(description));
  if (indent > TEXT_COLUMNS / 2) return [label.trimEnd(), ...lines.map((line) => wrapLines(line, '  '))].join('\n');
  return lines.map((line, index) => wrapLines(line, index === 0 ? label : ' '.repeat(indent))).join('\n');
}

function footerText({ lines, senderName, origin }: Footer): string {
  // Two hyphens and a blank: mail programs know by it where the signature begins (RFC 3676 §4.3).
  const signature = ['-- ', oneLine(senderName), oneLine(origin)].join('\n');
  return [...lines.map((line) => wrapLines(oneLine(line))), signature].join('\n\n');
}
