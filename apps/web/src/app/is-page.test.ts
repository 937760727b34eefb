import { expect, test } from 'vitest';
import { isPage } from './is-page.ts';

test.for([
  ['/', true],
  ['/veranstaltungen?q=recht', true],
  ['/kalender', true],
  ['/nachweis', false],
  ['/nachweis/TB-4K7P-2M9X-QW31', false],
  ['/sprache/en?zu=/veranstaltungen', false],
  ['/kalender/land.ics', false],
  ['/kalender/veranstaltung/2027-01-20-recht/1.ics', false],
  ['/bescheinigungen/1b4e28ba-2fa1-41d2-883f-0016d3cca427.pdf', false],
  ['/api/v1/openapi.json', false],
] as const)('%s is a page of the router: %s', ([href, expected]) => {
  expect(isPage(href)).toBe(expected);
});
