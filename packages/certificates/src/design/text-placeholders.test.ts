import { describe, expect, test } from 'vitest';
import {
  filledIn,
  type PlaceholderValues,
  placeholderFaults,
  placeholderIn,
  placeholdersOf,
} from './text-placeholders.ts';

const values: PlaceholderValues = {
  name: 'Hańža Krawc',
  title: 'Recht im Kinderschutz',
  code: undefined,
  days: '20. Januar 2027',
  place: 'Leipzig',
  units: '8',
  plannedUnits: '8',
  hours: '6',
  validUntil: undefined,
  number: 'TB-4K7P-2M9X-QW31',
  issuer: 'Landeskoordinierungsstelle',
  issuedOn: '21. Januar 2027',
};

describe('an unknown placeholder is found, with the known one that was probably meant', () => {
  test.for([
    { typed: 'Name', nearest: 'name' },
    { typed: 'vorname', nearest: 'name' },
    { typed: 'tittel', nearest: 'titel' },
    { typed: 'ueGeplannt', nearest: 'ueGeplant' },
    { typed: 'ausstellerin', nearest: 'aussteller' },
    { typed: 'xyz', nearest: undefined },
    { typed: '', nearest: undefined },
  ])('{$typed}', ({ typed, nearest }) => {
    expect(placeholderFaults(`Für {${typed}}`, 'attendance')).toEqual([
      { code: 'placeholder_unknown', placeholder: typed, ...(nearest !== undefined && { nearest }) },
    ]);
  });
});

test('each is told once, and one that this kind of certificate has not is told as such', () => {
  expect(placeholderFaults('{nam} und {nam} in {ort} bis {gueltigBis}', 'attendance')).toEqual([
    { code: 'placeholder_unknown', placeholder: 'nam', nearest: 'name' },
    { code: 'placeholder_not_of_kind', placeholder: 'gueltigBis', kind: 'attendance' },
  ]);
});

test('a brace that belongs to no other is told', () => {
  expect(placeholderFaults('Für {name', 'series')).toEqual([{ code: 'brace_alone' }]);
  expect(placeholderFaults('Für {{name}}', 'series')).toEqual([{ code: 'brace_alone' }]);
});

test('German and English names mean the same, blanks beside them nothing', () => {
  expect(placeholderFaults('{ titel } {title}', 'speaker')).toEqual([]);
  expect(filledIn('{ titel } = {title}', values)).toBe('Recht im Kinderschutz = Recht im Kinderschutz');
});

test('a paragraph about something this certificate has not is left out', () => {
  expect(filledIn('Modul {code} mit {ue} UE', values)).toBeUndefined();
});

test('what is filled in is not looked at again', () => {
  expect(filledIn('Für {name}', { ...values, name: '{nummer}' })).toBe('Für {nummer}');
});

test('every kind has its own list, and what is on it can be written in every language', () => {
  expect(placeholdersOf('attendance').includes('validUntil')).toBe(false);
  for (const kind of ['attendance', 'partial', 'series', 'speaker'] as const) {
    for (const language of ['de', 'en', 'hsb'] as const) {
      const text = placeholdersOf(kind)
        .map((it) => placeholderIn(language, it))
        .join(' ');
      expect(placeholderFaults(text, kind)).toEqual([]);
    }
  }
});
