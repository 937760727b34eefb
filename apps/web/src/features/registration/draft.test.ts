import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { parseDraft } from './draft.ts';

const full = {
  givenName: 'Ada',
  familyName: 'Beispiel',
  email: 'ada@praxis.example',
  profession: 'H1',
  organisation: { id: '', name: 'Hebammenpraxis am Markt' },
  region: '14713',
  assistance: 'Sitzplatz vorn',
  needs: ['child_care'],
  answers: { 'q-1': 'yes', 'q-2': ['rot'] },
};

test('a draft is read as it was written', () => {
  expect(parseDraft(full)).toEqual({ ...full, organisation: { name: 'Hebammenpraxis am Markt' } });
});

test('of needs and answers is left out what nobody can tick or type', () => {
  expect(parseDraft({ needs: ['pony', 7, 'braille'], answers: { a: 3, b: ['x', null] } })).toEqual({
    organisation: {},
    needs: ['braille'],
    answers: { a: '', b: ['x'] },
  });
});

test('what is not a text is left out', () => {
  expect(parseDraft({ givenName: 7, organisation: 'Kita', email: 'a@b.example', x: 'y' })).toEqual({
    email: 'a@b.example',
    organisation: {},
  });
});

property.prop([fc.option(fc.jsonValue(), { nil: undefined })])('whatever was kept, the form opens', (thing) => {
  expect(parseDraft(thing)).toHaveProperty('organisation');
});
