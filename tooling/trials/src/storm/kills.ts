import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connect, startEmbedded } from '@netzwerkstatt/db';
import { type CaughtMail, catchMail, type MailCatcher, tokenIn } from '../house/mail-catcher.ts';
import { freePort, type House, spawnHouse, waitFor } from '../house/spawn-house.ts';
import { appointStaff, enterDesk } from '../house/staff.ts';
import { createVisitor } from '../house/visitor.ts';
import { guestAddress, guestEmail, guestForm } from './guests.ts';
import { countByStatus, isWithoutGap, type Kept, readKept } from './line.ts';
import { openEvent } from './open-event.ts';

export interface Kills {
  /** Every second one hits the app, the others its PostgreSQL. */
  readonly kills: number;
  readonly clients: number;
  readonly capacity: number;
}

export interface KillsOutcome {
  /** How much was acknowledged while things were killed. */
  readonly acknowledged: { readonly requested: number; readonly confirmed: number };
  /** Addresses of guests whose form was acknowledged and is not kept. */
  readonly lostRequests: readonly string[];
  /** Registrations whose decision was acknowledged and is not kept as it was told. */
  readonly lostDecisions: readonly string[];
  readonly seatsGiven: number;
  readonly isWithoutGap: boolean;
  /** Mails of the outbox that never left it. */
  readonly mailsUnsent: readonly string[];
  /** Mails that were noted as sent and reached nobody. */
  readonly mailsLost: readonly string[];
  /** Copies beyond the first that do not say that they are repeats. */
  readonly unmarkedRepeats: readonly string[];
}

const ANSWER_WITHIN_MS = 60_000;
const MAILS_WITHIN_MS = 120_000;

/** Guests register while the app and its own PostgreSQL are killed, over and over. */
export async function kill({ kills, clients, capacity }: Kills): Promise<KillsOutcome> {
  await using opened = new AsyncDisposableStack();
  const folder = mkdtempSync(join(tmpdir(), 'netzwerkstatt-kills-'));
  opened.defer(() => rmSync(folder, { recursive: true, force: true }));
  const dataDir = join(folder, 'data');
  // Whatever goes wrong below, no server stays behind.
  opened.defer(async () => (await startEmbedded(dataDir)).stop());
  const post = await catchMail();
  opened.defer(() => post.close());
  const settings = { dataDir, port: await freePort(), env: { SMTP_URL: post.url, TRUSTED_PROXIES: '1' } };
  await appointStaff(settings);
  let house: House = await spawnHouse(settings);
  opened.defer(() => house.kill());
  const desk = await enterDesk(() => house.origin, post);
  const event = await openEvent(desk, capacity, 'Der Sturm');

  const crowd = gatherCrowd(() => house.origin, post, event.slug, clients);
  for (let round = 0; round < kills; round += 1) {
    await pause(400 + (round % 5) * 250);
    if (round % 2 === 0) {
      await house.kill();
      house = await spawnHouse(settings);
    } else {
      const [pid] = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(pid), 'SIGKILL');
    }
  }
  await pause(1_000);
  const { requested, confirmed } = await crowd.goHome();
  await sendTheRest(house);
  await house.stop();

  const database = await startEmbedded(dataDir);
  opened.defer(() => database.stop());
  const pool = connect(database.url);
  opened.defer(() => pool.end());
  const kept = await readKept(pool, event.id);
  const { rows: mails } = await pool.query<{ id: string; state: string }>(
    `select id, state from mail where recipient like 'gast-%'`,
  );
  return {
    acknowledged: { requested: requested.size, confirmed: confirmed.size },
    ...whatIsMissing(kept, requested, confirmed),
    seatsGiven: countByStatus(kept)['confirmed'] ?? 0,
    isWithoutGap: isWithoutGap(kept),
    ...howMailsArrived(mails, post.mails),
  };
}

/** Guests who come one after the other, until they are sent home. */
function gatherCrowd(originOf: () => string, post: MailCatcher, slug: string, clients: number) {
  const tokens: string[] = [];
  post.onMail((mail) => {
    if (/bestätigen/i.test(mail.subject)) tokens.push(tokenIn(mail));
  });
  const requested = new Set<string>();
  const confirmed = new Map<string, string>();
  let isOver = false;
  let next = 0;
  const visitor = createVisitor(originOf, clients);
  const come = async () => {
    while (!isOver) {
      const guest = next++;
      const address = guestAddress(guest);
      await insist(() => visitor.mutate('registration.request', guestForm(slug, guest), address));
      requested.add(guestEmail(guest));
      const token = tokens.shift();
      if (token === undefined) continue;
      const { id, status } = await insist(() => visitor.mutate('registration.confirm', { token }, address));
      if (id !== undefined && status !== undefined) confirmed.set(id, status);
    }
  };
  const guests = Promise.all(Array.from({ length: clients }, come));
  // Looked at when the guests are sent home; until then a failure is not a loose end.
  guests.catch(() => {});
  return {
    async goHome() {
      isOver = true;
      await guests;
      return { requested, confirmed };
    },
  };
}

type Asked = () => Promise<{ readonly status: number; readonly data: unknown }>;

/** Tries again while the house is down. @throws Error for an answer that is no success, and when none comes. */
async function insist(ask: Asked): Promise<{ readonly id?: string; readonly status?: string }> {
  const deadline = Date.now() + ANSWER_WITHIN_MS;
  while (Date.now() < deadline) {
    const answer = await ask().catch(() => undefined);
    if (answer?.status === 200) return answer.data as { id?: string; status?: string };
    if (answer !== undefined && answer.status < 500) throw new Error(`answered ${JSON.stringify(answer)}`);
    await pause(50);
  }
  throw new Error('the house stayed closed');
}

/** Moves the clock past the leases of workers that were killed, and waits until the outbox is empty. */
async function sendTheRest(house: House): Promise<void> {
  const visitor = createVisitor(() => house.origin, 1);
  await visitor.mutate('demonstration.advanceClock', { hours: 1 });
  await waitFor(async () => {
    const { data } = await visitor.query('demonstration.unsent');
    return (data as { unsent: number } | undefined)?.unsent === 0;
  }, MAILS_WITHIN_MS);
}

function whatIsMissing(kept: readonly Kept[], requested: ReadonlySet<string>, confirmed: ReadonlyMap<string, string>) {
  const emails = new Set(kept.map(({ email }) => email));
  const statusOf = new Map(kept.map(({ id, status }) => [id, status]));
  return {
    lostRequests: [...requested].filter((email) => !emails.has(email)),
    lostDecisions: [...confirmed].filter(([id, status]) => statusOf.get(id) !== status).map(([id]) => id),
  };
}

function howMailsArrived(
  mails: readonly { readonly id: string; readonly state: string }[],
  caught: readonly CaughtMail[],
) {
  const copies = Map.groupBy(caught, ({ messageId }) => messageId.replace(/^<|@.*$/g, ''));
  return {
    mailsUnsent: mails.filter(({ state }) => state !== 'sent').map(({ id }) => id),
    mailsLost: mails.filter(({ id, state }) => state === 'sent' && !copies.has(id)).map(({ id }) => id),
    unmarkedRepeats: [...copies.values()].flatMap((all) =>
      all
        .filter(({ repeat }) => repeat === undefined)
        .slice(1)
        .map(({ messageId }) => messageId),
    ),
  };
}
