import { expect, test } from 'vitest';
import { printedPlaces } from './printed-places.ts';

test('each place says its letters and its field, and a date which one it is', () => {
  const places = [
    { field: 'title', letters: ['→', '✓'] },
    { field: 'session', sessionIndex: 1, letters: ['🎉'] },
  ] as const;
  expect(printedPlaces(places, 'de')).toBe('→ ✓ im Feld „Titel der Veranstaltung“; 🎉 im Feld „Titel von Termin 2“');
  expect(printedPlaces(places, 'en')).toBe('→ ✓ in “title of the event”; 🎉 in “title of session 2”');
});
