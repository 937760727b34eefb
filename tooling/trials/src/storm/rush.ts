import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, startEmbedded } from '@netzwerkstatt/db';
import { catchMail, tokenIn } from '../house/mail-catcher.ts';
import { freePort, spawnHouse, waitFor } from '../house/spawn-house.ts';
import { createVisitor } from '../house/visitor.ts';
import { inParallel } from './in-parallel.ts';
import { guestAddress, guestForm, openEvent } from './open-event.ts';

export interface Rush {
  readonly guests: number;
  readonly clients: number;
  readonly capacity: number;
  /** Settings of the processes besides those that make them one house. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface RushOutcome {
  /** Answers other than 200, by status. */
  readonly unexpected: Readonly<Record<number, number>>;
  readonly byStatus: Readonly<Record<string, number>>;
  /** Guests in the order of the line, by the moment at which they joined it. */
  readonly isLineInOrder: boolean;
  /** The line's numbers, once each. */
  readonly hasDoubles: boolean;
  readonly mailsUnsent: number;
  readonly listedSeatsTaken: number;
}

const SECRET = 'a secret that both processes of the trial share';

/**
 * Guests register for one event at two processes on one PostgreSQL, the long way: the form, the mail, the link in it, the
 * button. Everything goes over HTTP and SMTP.
 */
export async function rush({ guests, clients, capacity, env = {} }: Rush): Promise<RushOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'netzwerkstatt-rush-'));
  await using opened = new AsyncDisposableStack();
  opened.defer(() => rmSync(folder, { recursive: true, force: true }));
  const database = await startEmbedded(join(folder, 'data'));
  opened.defer(() => database.stop());
  const post = await catchMail();
  opened.defer(() => post.close());
  const ports = [await freePort(), await freePort()];
  const houses = [];
  for (const port of ports) {
    const house = await spawnHouse({
      dataDir: join(folder, `house-${port}`),
      port,
      env: {
        DATABASE_URL: database.url,
        APP_SECRET: SECRET,
        SMTP_URL: post.url,
        TRUSTED_PROXIES: '1',
        // Both are the same house to the world.
        ORIGINS: `DE-SN=http://localhost:${ports[0]}`,
        ...env,
      },
    });
    opened.defer(async () => void (await house.stop()));
    houses.push(house);
  }
  const [first] = houses;
  const wayIn = [...(first?.waysIn ?? [])].find(([role]) => /Land/.test(role))?.[1];
  if (first === undefined || wayIn === undefined) throw new Error(`no way in for the Land: ${first?.said()}`);
  const event = await openEvent(
    createVisitor(() => first.origin),
    wayIn,
    capacity,
    'Der Andrang',
  );

  const unexpected: Record<number, number> = {};
  const note = (status: number) => {
    if (status !== 200) unexpected[status] = (unexpected[status] ?? 0) + 1;
  };
  const visitors = houses.map((house) => createVisitor(() => house.origin, clients));
  const at = (number: number) => visitors[number % visitors.length] as (typeof visitors)[number];

  const tokens: string[] = [];
  post.onMail((mail) => {
    if (/bestätigen/i.test(mail.subject)) tokens.push(tokenIn(mail));
  });
  await inParallel(
    Array.from({ length: guests }, (_, number) => number),
    clients,
    async (number) => {
      const { status } = await at(number).mutate(
        'registration.request',
        guestForm(event.slug, number),
        guestAddress(number),
      );
      note(status);
    },
  );
  await waitFor(() => tokens.length >= guests, 300_000);
  await inParallel(tokens.entries(), clients, async ([number, token]) => {
    const { status } = await at(number).mutate('registration.confirm', { token }, guestAddress(number));
    note(status);
  });

  const pool = connect(database.url);
  opened.defer(() => pool.end());
  const unsent = async () =>
    (await pool.query(`select count(*)::int as n from mail where state <> 'sent'`)).rows[0].n as number;
  await waitFor(async () => (await unsent()) === 0, 300_000);
  return { unexpected, mailsUnsent: await unsent(), ...(await readOutcome(pool, event.id)) };
}

async function readOutcome(pool: ReturnType<typeof connect>, event: string) {
  const { rows: statuses } = await pool.query(
    'select status, count(*)::int as n from registration where event_id = $1 group by status',
    [event],
  );
  const { rows: line } = await pool.query(
    `select queue_number, joined_at from registration where event_id = $1 and status = 'waitlisted' order by queue_number`,
    [event],
  );
  const { rows: listed } = await pool.query('select seats_taken from event_occupancy where event_id = $1', [event]);
  const joined = line.map(({ joined_at }) => joined_at as string);
  return {
    byStatus: Object.fromEntries(statuses.map(({ status, n }) => [status, n])),
    isLineInOrder: joined.every((it, index) => index === 0 || (joined[index - 1] ?? '') <= it),
    hasDoubles: new Set(line.map(({ queue_number }) => queue_number)).size !== line.length,
    listedSeatsTaken: listed[0]?.seats_taken ?? 0,
  };
}
