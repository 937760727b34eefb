import { auditLand } from '@netzwerkstatt/db';
import type { Instant, LandCode } from '@netzwerkstatt/domain';
import { tokenIn } from '../house/mail-catcher.ts';
import { waitFor } from '../house/spawn-house.ts';
import { type Answer, createVisitor, type Visitor } from '../house/visitor.ts';
import { guestAddress, guestEmail, guestForm } from './guests.ts';
import { inParallel } from './in-parallel.ts';
import { countByStatus, type Kept, readKept } from './line.ts';
import { openEvent } from './open-event.ts';
import type { TwoHouses } from './two-houses.ts';

/** Two things that happen to one event at the same moment, each at another process. */
export interface Race {
  readonly capacity: number;
  /** So many register one after the other; who finds no place waits. */
  readonly guests: number;
  readonly policy?: Readonly<Record<string, unknown>>;
  /** What has to be so before the race. */
  readonly before?: (field: Field) => Promise<unknown>;
  readonly atOnce: (field: Field) => readonly Promise<Answer | undefined>[];
}

/** One event with its people, in front of both processes. */
export interface Field {
  readonly event: Awaited<ReturnType<typeof openEvent>>;
  /** At the first process. */
  readonly desk: Visitor;
  /** Nobody in particular, at the first and at the second process. */
  readonly at: readonly [Visitor, Visitor];
  /** What the link proves that a guest of this number got with their last mail. */
  keyOf(guest: number): { readonly token: string };
  emailOf(guest: number): string;
  /** The first mail to an address that matches. */
  mailTo(email: string, words: RegExp): Promise<string>;
}

export interface RaceOutcome {
  /** Rules of registration that do not hold afterwards, counted anew from the tables. */
  readonly broken: Readonly<Record<string, number>>;
  /** How people stand, for each way a race went. */
  readonly endings: readonly string[];
}

/** As many events as have the same race run at them; nothing happens surely at the first try. */
const EVENTS = 8;
const WITHIN_MS = 60_000;

let guestsSoFar = 1_000_000;

/** Runs the race at several events, all at once, and looks at what is kept then. */
export async function runRace(stage: TwoHouses, race: Race): Promise<RaceOutcome> {
  const fields: Field[] = [];
  for (let number = 0; number < EVENTS; number += 1) fields.push(await prepare(stage, race, number));
  await Promise.all(fields.flatMap((field) => race.atOnce(field)));
  return outcomeOf(stage, fields);
}

/** How the events of a race stand now, by the audit that `pnpm audit:registrations` runs. */
export async function outcomeOf(
  { pool }: TwoHouses,
  fields: readonly Pick<Field, 'event'>[],
  now = new Date().toISOString() as Instant,
): Promise<RaceOutcome> {
  const ids = new Set<string>(fields.map(({ event }) => event.id));
  const { violations } = await auditLand(pool, 'DE-SN' as LandCode, now);
  const broken = violations.filter(({ event }) => ids.has(event)).map(({ rule }) => rule);
  const endings = new Set<string>();
  for (const { event } of fields) endings.add(ending(await readKept(pool, event.id)));
  return { broken: count(broken), endings: [...endings].toSorted() };
}

export async function prepare(stage: TwoHouses, race: Race, number: number): Promise<Field> {
  const { desk, houses, post } = stage;
  const event = await openEvent(desk, race.capacity, `Wettlauf ${number}`, { substitutes: 'anybody' });
  if (race.policy !== undefined) await policyTo(desk, event.id, race.policy);
  const first = guestsSoFar;
  guestsSoFar += race.guests;
  const at = [createVisitor(() => houses[0].origin, 4), createVisitor(() => houses[1].origin, 4)] as const;
  const linkOf = (guest: number) => post.mails.findLast(({ to }) => to === guestEmail(first + guest));
  const numbers = Array(race.guests).keys().toArray();
  await inParallel(numbers, 4, async (guest) => {
    const form = guestForm(event.slug, first + guest);
    await at[1].mutate('registration.request', form, guestAddress(first + guest));
  });
  const mailsOf = (guest: number) => post.mails.filter(({ to }) => to === guestEmail(first + guest)).length;
  await waitFor(() => numbers.every((it) => mailsOf(it) > 0), WITHIN_MS);
  for (const guest of numbers) {
    const token = tokenIn(linkOf(guest) ?? never());
    await at[1].mutate('registration.confirm', { token }, guestAddress(first + guest));
  }
  await waitFor(() => numbers.every((it) => mailsOf(it) > 1), WITHIN_MS);
  const field: Field = {
    event,
    desk,
    at,
    keyOf: (guest) => ({ token: tokenIn(linkOf(guest) ?? never()) }),
    emailOf: (guest) => guestEmail(first + guest),
    async mailTo(email, words) {
      const find = () => post.mails.find(({ to, text }) => to === email && words.test(text));
      await waitFor(() => find() !== undefined, WITHIN_MS);
      return find()?.text ?? '';
    },
  };
  await race.before?.(field);
  return field;
}

/** Sets how places are shared, as the desk does. @throws Error when the desk may not. */
export async function policyTo(desk: Visitor, event: string, policy: Readonly<Record<string, unknown>>) {
  const answer = await desk.mutate('desk.setPolicy', { event, policy, reason: 'Probe' });
  if (answer.status !== 200) throw new Error(`the policy answered ${JSON.stringify(answer)}`);
  return answer;
}

function ending(kept: readonly Kept[]): string {
  const counts = Object.entries(countByStatus(kept)).toSorted(([a], [b]) => a.localeCompare(b));
  return counts.map(([status, people]) => `${people} ${status}`).join(', ');
}

function count(rules: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries([...Map.groupBy(rules, (it) => it)].map(([rule, all]) => [rule, all.length]));
}

function never(): never {
  throw new Error('everybody got a mail');
}
