import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { descriptionBlocks } from './description-blocks.ts';

test.for([
  { rule: 'nothing', text: ' \n\n', blocks: [] },
  {
    rule: 'an empty line ends a paragraph, a single break does not',
    text: 'Am Vormittag\ndie Grundlagen.\r\n\r\nAm Nachmittag Praxis.',
    blocks: [
      { kind: 'paragraph', text: 'Am Vormittag die Grundlagen.' },
      { kind: 'paragraph', text: 'Am Nachmittag Praxis.' },
    ],
  },
  {
    rule: 'lines with a dash are a list, also right below a sentence',
    text: 'Wir üben:\n- hinsehen\n– sprechen\nDann ist Schluss.',
    blocks: [
      { kind: 'paragraph', text: 'Wir üben:' },
      { kind: 'list', items: ['hinsehen', 'sprechen'] },
      { kind: 'paragraph', text: 'Dann ist Schluss.' },
    ],
  },
  {
    rule: 'marks of other languages are only text',
    text: '<b>fett</b> [x](javascript:y)',
    blocks: [{ kind: 'paragraph', text: '<b>fett</b> [x](javascript:y)' }],
  },
] as const)('$rule', ({ text, blocks }) => {
  expect(descriptionBlocks(text)).toEqual(blocks);
});

property.prop([fc.array(fc.constantFrom('', '- Liste', 'Satz.', '  ', '-', '-ohne'))])('no word gets lost', (lines) => {
  const words = (text: string) => text.match(/\p{L}+/gu) ?? [];
  const shown = descriptionBlocks(lines.join('\n')).flatMap((it) => (it.kind === 'list' ? it.items : [it.text]));
  expect(words(shown.join(' '))).toEqual(words(lines.join(' ')));
});
