import { type CaseDataHint, caseDataHints } from '@netzwerkstatt/domain';

/** One point of the minutes as it stands in the form, with a key that stays while others come and go. */
export interface DraftBlock {
  readonly key: number;
  readonly heading: string;
  readonly text: string;
}

/** The blocks of a text that is already there; one empty block where there is none. */
export function draftBlocks(blocks: readonly { readonly heading: string; readonly text: string }[]): DraftBlock[] {
  const written = blocks.length > 0 ? blocks : [{ heading: '', text: '' }];
  return written.map(({ heading, text }, key) => ({ key, heading, text }));
}

/** With one more empty block at the end. */
export function withBlock(blocks: readonly DraftBlock[]): DraftBlock[] {
  return [...blocks, { key: Math.max(-1, ...blocks.map(({ key }) => key)) + 1, heading: '', text: '' }];
}

/** What is sent: every block in which something stands, and one at least. */
export function writtenBlocks(blocks: readonly DraftBlock[]): { heading: string; text: string }[] {
  const written = blocks.filter(({ heading, text }) => heading.trim() !== '' || text.trim() !== '');
  const [first] = blocks;
  const kept = written.length > 0 || first === undefined ? written : [first];
  return kept.map(({ heading, text }) => ({ heading, text }));
}

/** What looks as if it named somebody, each place once. */
export function hintsIn(blocks: readonly DraftBlock[]): readonly CaseDataHint[] {
  const hints = blocks.flatMap(({ heading, text }) => [...caseDataHints(heading), ...caseDataHints(text)]);
  return hints.filter((it, at) => hints.findIndex(({ excerpt }) => excerpt === it.excerpt) === at);
}
