import { expect, test } from 'vitest';
import { openDoor } from '../testing/open-door.ts';

test.for([
  { wanted: '/veranstaltungen?q=Dresden&page=2', to: '/veranstaltungen?q=Dresden&page=2' },
  { wanted: undefined, to: '/' },
  { wanted: '', to: '/' },
  { wanted: 'https://evil.example/', to: '/' },
  { wanted: '//evil.example', to: '/' },
  { wanted: '/\\evil.example', to: '/' },
  { wanted: '/\t/evil.example', to: '/' },
  { wanted: ' //evil.example', to: '/' },
  { wanted: 'javascript:alert(1)', to: '/' },
  { wanted: '/\r\nSet-Cookie: x=1', to: '/' },
  { wanted: '/%2F/evil.example', to: '/%2F/evil.example' },
])('with the language changed, „$wanted“ leads to $to', async ({ wanted, to }) => {
  const { ask } = await openDoor();
  const query = wanted === undefined ? '' : `?zu=${encodeURIComponent(wanted)}`;
  const { status, headers } = await ask(`/sprache/en${query}`);
  expect([status, headers.location]).toEqual([303, to]);
});

test('two ways back are none', async () => {
  const { ask } = await openDoor();
  expect((await ask('/sprache/en?zu=/a&zu=/b')).headers.location).toBe('/');
});

test('the language chosen is the one of the next page; a language nobody has is German', async () => {
  const { ask, rendered } = await openDoor();
  for (const language of ['en', 'de', 'fr']) {
    const { headers } = await ask(`/sprache/${language}`);
    await ask('/', { headers: { cookie: headers['set-cookie']?.[0]?.split(';')[0] ?? '' } });
  }
  expect(rendered.map(({ locale }) => locale)).toEqual(['en', 'de', 'de']);
});
