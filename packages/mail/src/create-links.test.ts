import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { createLinks } from './create-links.ts';

const links = createLinks('a secret of at least thirty-two characters');
const id = '00000072-0000-4000-8000-000000000001';

test('a link leads back to what it was made for', () => {
  expect(links.subjectOf('registration', links.tokenFor('registration', id))).toBe(id);
  expect(links.subjectOf('calendar', links.tokenFor('calendar', `${id}:2`))).toBe(`${id}:2`);
});

test('a link for one purpose opens nothing else', () => {
  expect(links.subjectOf('sign_in', links.tokenFor('registration', id))).toBeUndefined();
});

test('a link of another house opens nothing', () => {
  const elsewhere = createLinks('another secret of thirty-two characters');
  expect(links.subjectOf('registration', elsewhere.tokenFor('registration', id))).toBeUndefined();
});

property.prop([fc.nat(), fc.string({ minLength: 1, maxLength: 1 })])(
  'one changed letter makes a link void',
  (where, letter) => {
    const token = links.tokenFor('registration', id);
    const at = where % token.length;
    const changed = token.slice(0, at) + letter + token.slice(at + 1);
    fc.pre(changed !== token);
    expect(links.subjectOf('registration', changed)).toBeUndefined();
  },
);

test('a code has eight digits and belongs to one subject', () => {
  expect(links.codeFor('sign_in', id)).toMatch(/^\d{8}$/);
  expect(links.codeFor('sign_in', id)).not.toBe(links.codeFor('sign_in', id.replace('72', '73')));
});
