import { expect, test } from 'vitest';
import { calendarLinks, subscribeHref } from './calendar-links.ts';

test('G14: every program gets the address as it likes it, and all mean the same path', () => {
  const address = 'https://netzwerkstatt.example/kalender/netzwerk/leipzig.ics';
  const links = calendarLinks(address);
  expect(links).toEqual({
    address,
    open: 'webcal://netzwerkstatt.example/kalender/netzwerk/leipzig.ics',
    google:
      'https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fnetzwerkstatt.example%2Fkalender%2Fnetzwerk%2Fleipzig.ics',
  });
  expect(new URL(links.google).searchParams.get('cid')).toBe(links.open);
  expect(JSON.stringify(links)).not.toContain('webcals');
});

test('the page to subscribe on knows which calendar is meant', () => {
  expect([subscribeHref(), subscribeHref('netzwerk/leipzig')]).toEqual([
    '/kalender',
    '/kalender?kalender=netzwerk%2Fleipzig',
  ]);
});
