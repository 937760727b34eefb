import { describe, expect, test } from 'vitest';
import { useBrowser, visit } from './visit.ts';

useBrowser();

const readOnly = { javaScriptEnabled: false } as const;

describe('without JavaScript', () => {
  test('the programme is searched, narrowed and turned over by links and forms alone', async () => {
    const { page } = await visit('anyone', readOnly);
    await page.goto('/veranstaltungen');
    await page.getByRole('searchbox').fill('Medizinischer Kinderschuz');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/q=Medizinischer/);
    expect(await page.getByRole('link', { name: /Medizinischer Kinderschutz/ }).count()).toBe(1);
  });

  test('an event tells everything that is needed to decide', async () => {
    const { page } = await visit('anyone', readOnly);
    await page.goto('/veranstaltungen?q=Das+Netz');
    await page.getByRole('link', { name: /Das Netz, das trägt/ }).click();
    const text = await page.locator('main').innerText();
    expect(
      ['Plenum', 'Foren', 'Kongresshaus am Schlossteich', 'Gebärdensprache'].filter((it) => !text.includes(it)),
    ).toEqual([]);
  });

  test.for(['/', '/veranstaltungen', '/module', '/module/L02', '/archiv', '/netzwerke/leipzig'])(
    '%s is named and described for whoever finds or shares it',
    async (path) => {
      const { page } = await visit('anyone', readOnly);
      await page.goto(path);
      const content = (name: string) => page.locator(`meta[${name}]`).getAttribute('content');
      const title = await page.title();
      expect({
        isNamed: title.includes('Netzwerkstatt'),
        isDescribed: ((await content('name="description"')) ?? '').length > 40,
        shared: [(await content('property="og:title"')) !== '', await content('property="og:locale"')],
        language: await page.locator('html').getAttribute('lang'),
      }).toEqual({ isNamed: true, isDescribed: true, shared: [true, 'de_DE'], language: 'de' });
    },
  );

  test.for([
    ['/veranstaltungen?q=Das+Netz', /landesfachtag/, ['Event']],
    ['/veranstaltungen?q=Recht', /recht-im-kinderschutz/, ['CourseInstance']],
    ['/module', /^\/module\/L02$/, ['Course']],
  ] as const)('search engines read %s %s as data', async ([list, pattern, types]) => {
    const { page } = await visit('anyone', readOnly);
    await page.goto(list);
    const links = await page
      .locator('main a[href]')
      .evaluateAll((all) => all.map((it) => it.getAttribute('href') ?? ''));
    await page.goto(links.find((it) => pattern.test(it)) ?? '');
    const data = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(data.map((it) => JSON.parse(it)['@type'])).toEqual(types);
  });
});

test('the language is switched by a link, and the page stays', async () => {
  const { page } = await visit('anyone', readOnly);
  await page.goto('/module/L02');
  await page
    .getByRole('link', { name: 'English' })
    .or(page.getByRole('button', { name: 'English' }))
    .click();
  await page.waitForURL(/\/module\/L02/);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});
