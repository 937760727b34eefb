import { MAX_REASON_CHARACTERS } from '@netzwerkstatt/domain';
import { testId } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { fieldProblems } from '../field-problems.ts';
import { publishEventInput, publishModuleInput, staffDecisionInput } from './desk.ts';

const basedOn = { id: testId('m', 1), revision: 1 };

describe.for([
  {
    what: 'the reason of a decision about somebody',
    path: 'reason',
    parse: (reason: string) =>
      staffDecisionInput.safeParse({ registration: testId('r', 1), decision: 'withdraw', reason }),
  },
  {
    what: 'the reason to publish all the same',
    path: 'reason',
    parse: (reason: string) => publishEventInput.safeParse({ event: testId('e', 1), revision: 1, reason }),
  },
  {
    what: 'the note on a new version of a module',
    path: 'changeNote',
    parse: (changeNote: string) => publishModuleInput.safeParse({ code: 'L02', basedOn, changeNote }),
  },
])('$what', ({ path, parse }) => {
  test('is taken up to the length the rule takes', () => {
    expect(parse('x'.repeat(MAX_REASON_CHARACTERS)).success).toBe(true);
  });

  test('is said to be too long, and not to be missing, when it is longer', () => {
    const characters = MAX_REASON_CHARACTERS + 1;
    expect(fieldProblems(parse('x'.repeat(characters)).error)).toEqual([
      { path, code: 'text_too_long', facts: { maxCharacters: MAX_REASON_CHARACTERS, characters } },
    ]);
  });

  test('is asked for by the rule when it is empty', () => {
    expect(parse(' ').success).toBe(true);
  });
});
