import { expect, test } from 'vitest';
import { contentTokens } from './content-tokens.ts';

test.for([
  { rule: 'brackets in pairs need no backslash', content: '(a(b)c) Tj', tokens: [{ kind: 'shown', bytes: 'a(b)c' }] },
  {
    rule: 'octal digits and letters behind a backslash are bytes',
    content: '[(\\000\\001) 20 (\\n\\(\\\\\\)\\7x)] TJ',
    tokens: [
      { kind: 'shown', bytes: '\x00\x01' },
      { kind: 'shown', bytes: '\n(\\)\x07x' },
    ],
  },
  {
    rule: 'words inside a string are text',
    content: '/f1 11 Tf (EMC /Artifact BMC) Tj EMC',
    tokens: [{ kind: 'font', name: 'f1' }, { kind: 'shown', bytes: 'EMC /Artifact BMC' }, { kind: 'close' }],
  },
  {
    rule: 'marked content opens and closes, artifacts and replaced text are told apart',
    content: '/Artifact BMC EMC /Span <<\n  /ActualText <FEFF004C0325>\n>> BDC EMC',
    tokens: [
      ...[{ kind: 'artifact' }, { kind: 'open' }, { kind: 'close' }],
      ...[{ kind: 'actual_text', text: 'L\u0325' }, { kind: 'open' }, { kind: 'close' }],
    ],
  },
])('$rule', ({ content, tokens }) => {
  expect([...contentTokens(content)]).toEqual(tokens);
});

test('a replacement text in ASCII is written plainly', () => {
  const tokens = [...contentTokens('/Span <<\n  /ActualText (K\\()\n>> BDC (\\000\\017) Tj')];
  expect(tokens).toEqual([{ kind: 'actual_text', text: 'K(' }, { kind: 'open' }, { kind: 'shown', bytes: '\x00\x0f' }]);
});

test('a string without an end is not read past the page', () => {
  expect(() => [...contentTokens('(abc')]).toThrow('a string in the PDF does not end');
});
