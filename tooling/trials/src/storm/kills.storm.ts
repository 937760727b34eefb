import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connect, startEmbedded } from '@netzwerkstatt/db';
import { expect, test } from 'vitest';
import { type CaughtMail, catchMail, tokenIn } from '../house/mail-catcher.ts';
import { freePort, type House, spawnHouse, waitFor } from '../house/spawn-house.ts';
import { createVisitor } from '../house/visitor.ts';
import { guestAddress, guestForm, openEvent } from './open-event.ts';

const KILLS = 20;
const CLIENTS = 16;

test('20 kills of the app and of its PostgreSQL lose nothing that was acknowledged, and no mail', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'netzwerkstatt-kills-'));
  const dataDir = join(folder, 'data');
  await using opened = new AsyncDisposableStack();
  opened.defer(() => rmSync(folder, { recursive: true, force: true }));
  const post = await catchMail();
  opened.defer(() => post.close());
  const port = await freePort();
  const settings = { dataDir, port, env: { SMTP_URL: post.url, TRUSTED_PROXIES: '1' } };
  let house: House = await spawnHouse(settings);
  opened.defer(async () => void (await house.stop()));

  const wayIn = [...house.waysIn].find(([role]) => /Land/.test(role))?.[1] ?? '';
  const event = await openEvent(
    createVisitor(() => house.origin),
    wayIn,
    40,
    'Der Sturm',
  );

  const tokens: string[] = [];
  post.onMail((mail) => {
    if (/bestätigen/i.test(mail.subject)) tokens.push(tokenIn(mail));
  });
  const requested = new Set<number>();
  const confirmed = new Map<string, string>();
  let isOver = false;
  let next = 0;
  const guest = async () => {
    const visitor = createVisitor(() => house.origin, 2);
    while (!isOver) {
      const number = next++;
      await insist(() => visitor.mutate('registration.request', guestForm(event.slug, number), guestAddress(number)));
      requested.add(number);
      const token = tokens.shift();
      if (token === undefined) continue;
      const answer = await insist(() => visitor.mutate('registration.confirm', { token }, guestAddress(number)));
      const { id, status } = answer.data as { id: string; status: string };
      confirmed.set(id, status);
    }
  };
  const guests = Array.from({ length: CLIENTS }, guest);

  for (let kill = 0; kill < KILLS; kill += 1) {
    await pause(400 + (kill % 5) * 250);
    if (kill % 2 === 0) {
      await house.kill();
      house = await spawnHouse(settings);
    } else {
      const [pid] = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(pid), 'SIGKILL');
    }
  }
  await pause(1_000);
  isOver = true;
  await Promise.all(guests);
  // Long enough for leases of killed workers to end and for retries to come round.
  await waitFor(async () => (await unsentMails(house)) === 0, 400_000);
  await house.stop();

  const database = await startEmbedded(dataDir);
  opened.defer(() => database.stop());
  const pool = connect(database.url);
  opened.defer(() => pool.end());
  const { rows: kept } = await pool.query('select id, status, email from registration where event_id = $1', [event.id]);
  const statusOf = new Map(kept.map(({ id, status }) => [id, status]));
  const emails = new Set(kept.map(({ email }) => email));

  expect([...requested].filter((number) => !emails.has(`gast-${number}@example.org`))).toEqual([]);
  expect([...confirmed].filter(([id, status]) => statusOf.get(id) !== status)).toEqual([]);
  expect(kept.filter(({ status }) => status === 'confirmed' || status === 'offered')).toHaveLength(40);
  expect(confirmed.size).toBeGreaterThan(40);

  const { rows: mails } = await pool.query('select id, state from mail');
  expect(mails.filter(({ state }) => state !== 'sent')).toEqual([]);
  const caught = Map.groupBy(post.mails, ({ messageId }) => messageId);
  const sentIds = new Set([...caught.keys()].map((it) => it.replace(/^<|@.*$/g, '')));
  expect(mails.filter(({ id }) => !sentIds.has(id))).toEqual([]);
  expect([...caught.values()].flatMap(unmarkedRepeats)).toEqual([]);
});

/** Tries again while the house is down; a refusal or a success is an answer. */
async function insist<A extends { status: number }>(ask: () => Promise<A>): Promise<A> {
  for (;;) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined && answer.status < 500) return answer;
    await pause(50);
  }
}

/** Of the copies of one mail, all but one must say that they are repeats. */
function unmarkedRepeats(copies: readonly CaughtMail[]): readonly CaughtMail[] {
  return copies.filter(({ repeat }) => repeat === undefined).slice(1);
}

async function unsentMails(house: House): Promise<number> {
  const { data } = await createVisitor(() => house.origin, 1).query('demonstration.unsent');
  return (data as { unsent: number } | undefined)?.unsent ?? Number.POSITIVE_INFINITY;
}
