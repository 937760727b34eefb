import type { Person } from '@netzwerkstatt/application';
import { MAX_PROOF_BYTES } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { LAND, type OpenDoor, openDoor } from '../testing/open-door.ts';
import { addPerson, cookieOf } from '../testing/sign-in.ts';

const own = { 'sec-fetch-site': 'same-origin' };

async function openWith(wanted: Partial<Person> = {}) {
  const door = await openDoor();
  const ada = await addPerson(door, wanted);
  return { door, ada, cookie: await cookieOf(door, ada) };
}

const put = (door: OpenDoor, body: string, headers: Record<string, string>, name = 'Zertifikat Köln.pdf') =>
  door.ask(`/belege?name=${encodeURIComponent(name)}`, { method: 'PUT', headers: { ...own, ...headers }, body });

test('a file comes back as it was uploaded, and only to its person', async () => {
  const { door, cookie } = await openWith();
  const { status, body } = await put(door, '%PDF-1.7 Inhalt', { cookie });
  const { id, name } = JSON.parse(body);
  expect([status, name]).toEqual([201, 'Zertifikat Köln.pdf']);
  const mine = await door.ask(`/belege/${id}`, { headers: { cookie } });
  expect([mine.status, mine.body]).toEqual([200, '%PDF-1.7 Inhalt']);
  expect(mine.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': "attachment; filename*=UTF-8''Zertifikat%20K%C3%B6ln.pdf",
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  });
  const another = await cookieOf(door, await addPerson(door));
  const others = [await door.ask(`/belege/${id}`), await door.ask(`/belege/${id}`, { headers: { cookie: another } })];
  expect(others.map((it) => it.status)).toEqual([404, 404]);
});

test.for([
  { what: 'no file of a kind we take', body: '<svg/>', status: 415, code: 'proof_type_unknown' },
  { what: 'nothing', body: '', status: 400, code: 'proof_empty' },
])('$what is refused', async ({ body, status, code }) => {
  const { door, cookie } = await openWith();
  const answer = await put(door, body, { cookie });
  expect([answer.status, JSON.parse(answer.body)]).toEqual([status, { refusal: { code } }]);
});

test('a file that is too large is not read to its end, whether it says so or not', async () => {
  const { door, cookie } = await openWith();
  const announced = await door.ask('/belege', {
    method: 'PUT',
    headers: { ...own, cookie, 'content-length': String(MAX_PROOF_BYTES + 1) },
  });
  expect([announced.status, announced.headers.connection]).toEqual([413, 'close']);
  const inChunks = await put(door, '%PDF-'.padEnd(MAX_PROOF_BYTES + 1, ' '), {
    cookie,
    'transfer-encoding': 'chunked',
  });
  expect([inChunks.status, JSON.parse(inChunks.body).refusal.code]).toEqual([413, 'proof_too_large']);
});

test('nobody uploads without signing in, or for another site', async () => {
  const { door, cookie } = await openWith();
  const answers = [
    await put(door, '%PDF-1.7', {}),
    await put(door, '%PDF-1.7', { cookie, 'sec-fetch-site': 'cross-site' }),
  ];
  expect(answers.map((it) => it.status)).toEqual([401, 403]);
  expect(await door.house.store.inLand(LAND, (tx) => tx.proofs.getMany([]))).toEqual(new Map());
});

test('who uploads too often is told when to go on', async () => {
  const { door, cookie } = await openWith();
  let answer = await put(door, '', { cookie });
  for (let count = 0; count < 30; count += 1) answer = await put(door, '', { cookie });
  expect([answer.status, answer.headers['retry-after']]).toEqual([429, '6']);
});
