import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { createCertificateNumber, parseCertificateNumber } from './certificate-number.ts';

const anyNumber = fc.uint8Array({ minLength: 11, maxLength: 32 }).map(createCertificateNumber);

test('a number is printed in three groups behind TB', () => {
  expect(createCertificateNumber(Uint8Array.of(4, 19, 7, 22, 2, 20, 9, 29, 23, 28, 3))).toBe('TB-4K7P-2M9X-QW31');
});

test('five bits of every byte are used, so every letter is as likely as any other', () => {
  const high = createCertificateNumber(new Uint8Array(11).fill(0b1110_0001));
  expect(high).toBe(createCertificateNumber(new Uint8Array(11).fill(1)));
});

test('too few random bytes are a bug, not a short number', () => {
  expect(() => createCertificateNumber(new Uint8Array(10))).toThrow(RangeError);
});

property.prop([anyNumber])('what is printed can be read again', (number) => {
  expect(parseCertificateNumber(number)).toEqual({ ok: true, value: number });
});

property.prop([anyNumber, fc.infiniteStream(fc.constantFrom('O', 'o')), fc.constantFrom('I', 'i', 'l', 'L')])(
  'O is read as 0, I and L are read as 1',
  (number, zeros, one) => {
    const typed = number
      .slice(3)
      .replaceAll('0', () => zeros.next().value)
      .replaceAll('1', one);
    expect(parseCertificateNumber(typed)).toEqual({ ok: true, value: number });
  },
);

test.for([
  ['tb-4k7p-2m9x-qw31'],
  ['TB4K7P2M9XQW31'],
  ['4K7P2M9XQW31'],
  ['4k7p 2m9x qw31'],
  [' TB – 4K7P – 2M9X – QW3l '],
  ['TB\u20114K7P\u20112M9X\u2011QW3I'],
  ['T B 4 K 7 P 2 M 9 X Q W 3 1'],
])('%s is the same number', ([typed]) => {
  expect(parseCertificateNumber(typed as string)).toEqual({ ok: true, value: 'TB-4K7P-2M9X-QW31' });
});

test('twelve letters may begin with TB and are then not a prefix', () => {
  const bytes = Uint8Array.of(26, 11, 7, 22, 2, 20, 9, 29, 23, 28, 3);
  const number = createCertificateNumber(bytes);
  expect(number).toBe('TB-TB7P-2M9X-QW3Q');
  expect(parseCertificateNumber('TB7P2M9XQW3Q')).toEqual({ ok: true, value: number });
});

test.for([[''], ['TB'], ['TB-4K7P-2M9X-QW3'], ['TB-4K7P-2M9X-QW311'], ['TB-4K7P-2M9X-QW3U'], ['4K7P-2M9X-QW3É']])(
  '„%s“ has not the shape of a number',
  ([typed]) => {
    expect(parseCertificateNumber(typed as string)).toEqual({
      ok: false,
      refusal: { code: 'certificate_number_malformed' },
    });
  },
);

test('a very long text is no number either', () => {
  expect(parseCertificateNumber('0'.repeat(100_000)).ok).toBe(false);
});

test('a wrong check character is told apart from a wrong shape', () => {
  expect(parseCertificateNumber('TB-4K7P-2M9X-QW13')).toEqual({
    ok: false,
    refusal: { code: 'certificate_number_mistyped' },
  });
});
