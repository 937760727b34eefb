import { expect, test } from 'vitest';
import { TEST_NUMBER } from './testing/builders.ts';
import { isVerificationUrl, verificationUrl, verificationUrlForQr } from './verification-url.ts';

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

test.for([
  { rule: 'of the house', url: `https://a.example/nachweis/${TEST_NUMBER}`, is: true },
  { rule: 'of another house', url: `https://b.example/nachweis/${TEST_NUMBER}`, is: false },
  { rule: 'of another certificate', url: 'https://a.example/nachweis/TB-0000-0000-0000', is: false },
  { rule: 'of a host that only begins like it', url: `https://a.example.b.example/nachweis/${TEST_NUMBER}`, is: false },
  { rule: 'of somebody named like it', url: `https://a.example@b.example/nachweis/${TEST_NUMBER}`, is: false },
  { rule: 'of a script', url: `javascript:alert(1)//nachweis/${TEST_NUMBER}`, is: false },
])('whether an address is that of a certificate: $rule', ({ url, is }) => {
  expect(isVerificationUrl(url, TEST_NUMBER, 'https://a.example')).toBe(is);
});
