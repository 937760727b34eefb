import { expect, test } from 'vitest';
import { reasonText } from './reason-words.ts';

test.for([
  { kind: 'trainer_ill', text: '', read: 'Erkrankung der Referentin oder des Referenten' },
  { kind: 'weather_or_traffic', text: 'Die Bahn fährt nicht', read: 'Wetter oder Verkehr. Die Bahn fährt nicht' },
  { kind: 'other', text: 'Der Träger hat umgeplant', read: 'Der Träger hat umgeplant' },
  { kind: undefined, text: 'Krankheit', read: 'Krankheit' },
] as const)('$kind with „$text“ is read as it was meant', ({ kind, text, read }) => {
  expect(reasonText(kind, text, 'de')).toBe(read);
});
