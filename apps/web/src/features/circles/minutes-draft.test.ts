import { expect, test } from 'vitest';
import { draftBlocks, hintsIn, withBlock, writtenBlocks } from './minutes-draft.ts';

test('who begins has one empty point, and new ones get keys of their own', () => {
  const [first] = draftBlocks([]);
  expect(first).toEqual({ key: 0, heading: '', text: '' });
  const three = withBlock(withBlock(draftBlocks([])));
  expect(withBlock(three.filter(({ key }) => key !== 1)).map(({ key }) => key)).toEqual([0, 2, 3]);
});

test('empty points are not sent, but something always is', () => {
  const blocks = withBlock(draftBlocks([{ heading: 'Rückblick', text: 'Gut.' }]));
  expect(writtenBlocks(blocks)).toEqual([{ heading: 'Rückblick', text: 'Gut.' }]);
  expect(writtenBlocks(draftBlocks([]))).toEqual([{ heading: '', text: '' }]);
});

test('what looks like case data is named once, wherever it stands', () => {
  const blocks = draftBlocks([
    { heading: 'Familie Müller', text: 'Familie Müller kam.' },
    { heading: 'Fall B', text: 'Das Kind, geb. 3.4.2019, war dabei.' },
  ]);
  expect(hintsIn(blocks)).toEqual([
    { kind: 'family', excerpt: 'Familie Müller' },
    { kind: 'birth', excerpt: 'geb. 3.4.2019' },
  ]);
});
