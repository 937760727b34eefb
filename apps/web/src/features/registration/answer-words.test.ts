import { expect, test } from 'vitest';
import type { OwnRegistration } from '../../lib/api-types.ts';
import { consequenceOf } from './answer-buttons.tsx';
import { answerWords } from './answer-words.ts';

function held(seats: number): OwnRegistration {
  return { registration: { status: 'confirmed', seats }, transfer: {} } as OwnRegistration;
}

test.for([
  { seats: 1, de: 'Ihr Platz wird frei.', en: 'Your place becomes free.' },
  { seats: 2, de: 'Beide Plätze Ihres Teams werden frei.', en: 'Both places of your team become free.' },
  { seats: 3, de: 'Alle 3 Plätze Ihres Teams werden frei.', en: 'All 3 places of your team become free.' },
])('who gives $seats back reads that they become free, and of the line only if there is one', ({ seats, de, en }) => {
  const pronoun = seats === 1 ? 'geht er' : 'gehen sie';
  const others = seats === 1 ? 'gets it' : 'get them';
  expect([consequenceOf(held(seats), answerWords.de), consequenceOf(held(seats), answerWords.en)]).toEqual([
    `${de} Wartet jemand, ${pronoun} sofort an die Nächsten auf der Warteliste. Zurücknehmen lässt sich das nicht.`,
    `${en} If anybody is waiting, the next in line ${others} at once. This cannot be undone.`,
  ]);
});
