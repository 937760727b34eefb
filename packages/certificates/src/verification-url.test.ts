import { expect, test } from 'vitest';
import { TEST_NUMBER } from './testing/builders.ts';
import { verificationUrl, verificationUrlForQr } from './verification-url.ts';

test('the address of a certificate ends with its number', () => {
  expect(verificationUrl('https://nachweise.example', TEST_NUMBER)).toBe(
    'https://nachweise.example/nachweis/TB-4K7P-2M9X-QW31',
  );
});

test('a QR code carries it in capitals', () => {
  expect(verificationUrlForQr(verificationUrl('http://localhost:3000', TEST_NUMBER))).toBe(
    'HTTP://LOCALHOST:3000/NACHWEIS/TB-4K7P-2M9X-QW31',
  );
});

test.for([
  ['https://nachweise.example/'],
  ['https://nachweise.example/kinderschutz'],
  ['https://Nachweise.example'],
  ['https://prüfen.example'],
  ['nachweise.example'],
])('%s is no origin that survives capitals', ([origin]) => {
  expect(() => verificationUrl(origin as string, TEST_NUMBER)).toThrow(RangeError);
});
