import { expect, test } from 'vitest';
import { readTours } from './tour.ts';

const readme = `# House

## A first tour

What stands in „…“ is clicked.

### A midwife: \`Partnerin\`

1. „Meine
   Sachen“ says _Zeit ist bis_.
2. Type \`TB-…\` into „Nummer“.

### Somebody else

1. „Weiter“.

## Two commands

1. „Nicht hier“.
`;

test('a tour is clicked, typed and read in the order of its words, and ends with its chapter', () => {
  expect(readTours(readme)).toEqual([
    {
      title: 'A midwife: Partnerin',
      role: 'Partnerin',
      steps: [
        [
          { kind: 'click', words: 'Meine Sachen' },
          { kind: 'see', words: 'Zeit ist bis' },
        ],
        [
          { kind: 'type', words: 'TB-…' },
          { kind: 'click', words: 'Nummer' },
        ],
      ],
    },
    { title: 'Somebody else', role: undefined, steps: [[{ kind: 'click', words: 'Weiter' }]] },
  ]);
});
