import { tokenIn } from '../house/mail-catcher.ts';
import { waitFor } from '../house/spawn-house.ts';
import { createVisitor } from '../house/visitor.ts';
import { guestAddress, guestEmail, guestForm } from './guests.ts';
import { inParallel } from './in-parallel.ts';
import { type Acceptance, countByStatus, countOvertaken, isWithoutGap, readKept } from './line.ts';
import { openEvent } from './open-event.ts';
import type { TwoHouses } from './two-houses.ts';

export interface Rush {
  readonly guests: number;
  readonly clients: number;
  readonly events: number;
  /** Places at each event. */
  readonly capacity: number;
}

export interface RushOutcome {
  /** Answers other than 200, by status. */
  readonly unexpected: Readonly<Record<number, number>>;
  /** Answers that told a guest something else than is kept. */
  readonly contradicted: number;
  readonly mailsUnsent: number;
  readonly events: readonly EventOutcome[];
}

export interface EventOutcome {
  readonly byStatus: Readonly<Record<string, number>>;
  readonly isWithoutGap: boolean;
  readonly overtaken: number;
  /** As the programme lists it. */
  readonly seatsTaken: number;
}

type Answered = Acceptance & { readonly status: string };

const MAILS_WITHIN_MS = 300_000;

/**
 * Guests register at two processes, the long way: the form, the mail, the link in it, the button. Everything goes over
 * HTTP and SMTP. Of two that follow each other, both want the same event, each at another process.
 */
export async function rush(stage: TwoHouses, { guests, clients, events, capacity }: Rush): Promise<RushOutcome> {
  const { houses, pool, post, desk } = stage;
  const wanted: Awaited<ReturnType<typeof openEvent>>[] = [];
  for (let event = 0; event < events; event += 1) wanted.push(await openEvent(desk, capacity, `Andrang ${event}`));
  const eventOf = (guest: number) => wanted[Math.floor(guest / 2) % events]?.slug ?? '';

  const unexpected: Record<number, number> = {};
  const visitors = houses.map((house) => createVisitor(() => house.origin, clients));
  const ask = async (guest: number, procedure: string, input: unknown) => {
    const answer = await visitors[guest % 2]?.mutate(procedure, input, guestAddress(guest));
    const status = answer?.status ?? 0;
    if (status !== 200) unexpected[status] = (unexpected[status] ?? 0) + 1;
    return answer?.data;
  };

  const tokens = new Map<string, string>();
  const forget = post.onMail((mail) => {
    if (/bestätigen/i.test(mail.subject)) tokens.set(mail.to, tokenIn(mail));
  });
  await inParallel(Array(guests).keys(), clients, async (guest) => {
    await ask(guest, 'registration.request', guestForm(eventOf(guest), guest));
  });
  await waitFor(() => tokens.size >= guests, MAILS_WITHIN_MS);
  forget();

  const accepted = new Map<string, Answered>();
  await inParallel(Array(guests).keys(), clients, async (guest) => {
    const token = tokens.get(guestEmail(guest));
    const askedAt = performance.now();
    const registration = (await ask(guest, 'registration.confirm', { token })) as { id: string; status: string };
    if (registration !== undefined) {
      const { id, status } = registration;
      accepted.set(id, { askedAt, answeredAt: performance.now(), status });
    }
  });

  const countUnsent = async () => {
    const query = `select count(*)::int as n from mail where state <> 'sent' and recipient like 'gast-%'`;
    return (await pool.query<{ n: number }>(query)).rows[0]?.n ?? 0;
  };
  await waitFor(async () => (await countUnsent()) === 0, MAILS_WITHIN_MS).catch(() => {});
  const outcomes: (EventOutcome & { readonly contradicted: number })[] = [];
  for (const { id } of wanted) outcomes.push(await outcomeOf(stage, id, accepted));
  return {
    unexpected,
    contradicted: outcomes.reduce((sum, { contradicted }) => sum + contradicted, 0),
    mailsUnsent: await countUnsent(),
    events: outcomes.map(({ contradicted: _, ...event }) => event),
  };
}

async function outcomeOf({ pool }: TwoHouses, event: string, accepted: ReadonlyMap<string, Answered>) {
  const kept = await readKept(pool, event);
  const { rows } = await pool.query<{ n: number }>('select seats_taken as n from event_occupancy where event_id = $1', [
    event,
  ]);
  return {
    byStatus: countByStatus(kept),
    isWithoutGap: isWithoutGap(kept),
    overtaken: countOvertaken(kept, accepted),
    seatsTaken: rows[0]?.n ?? 0,
    contradicted: kept.filter(({ id, status }) => (accepted.get(id)?.status ?? status) !== status).length,
  };
}
