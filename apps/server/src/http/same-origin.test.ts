import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin.ts';

const origin = 'https://netzwerkstatt.example';

test.for([
  { who: 'one of our pages', headers: { 'sec-fetch-site': 'same-origin', origin }, is: true },
  { who: 'a page of another host of the same site', headers: { 'sec-fetch-site': 'same-site', origin }, is: false },
  { who: 'a foreign page', headers: { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, is: false },
  { who: 'the address bar', headers: { 'sec-fetch-site': 'none' }, is: false },
  { who: 'an old browser on our page', headers: { origin }, is: true },
  { who: 'an old browser on a foreign page', headers: { origin: 'https://evil.example' }, is: false },
  { who: 'an old browser in a sandbox', headers: { origin: 'null' }, is: false },
  { who: 'a program without a browser', headers: {}, is: true },
])('$who may change something: $is', ({ headers, is }) => {
  expect(isSameOrigin(headers, origin)).toBe(is);
});

test('an old browser that hides its origin may ask, a foreign page may not', () => {
  expect(isSameOrigin({ origin: 'null' }, origin, true)).toBe(true);
  expect(isSameOrigin({ origin: 'https://evil.example' }, origin, true)).toBe(false);
  expect(isSameOrigin({ 'sec-fetch-site': 'cross-site', origin: 'null' }, origin, true)).toBe(false);
});
