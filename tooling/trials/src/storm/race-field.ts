import { tokenIn } from '../house/mail-catcher.ts';
import { waitFor } from '../house/spawn-house.ts';
import { type Answer, createVisitor, type Visitor } from '../house/visitor.ts';
import { guestAddress, guestEmail, guestForm } from './guests.ts';
import { inParallel } from './in-parallel.ts';
import { openEvent } from './open-event.ts';
import type { TwoHouses } from './two-houses.ts';

/** What has to be so before a race. */
export interface Start {
  readonly capacity: number;
  /** So many register one after the other; who finds no place waits. */
  readonly guests: number;
  /** So many more have sent the form, and the link of their mail lies ready. */
  readonly latecomers?: number;
  /** Places that a guest of this number asks for; one where it says nothing. */
  readonly seatsOf?: (guest: number) => number | undefined;
  /** Where a guest of this number works; at one place where it says nothing. */
  readonly regionOf?: (guest: number) => string | undefined;
  readonly policy?: Readonly<Record<string, unknown>>;
  readonly before?: (field: Field) => Promise<unknown>;
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
  /** Where a guest comes from, as the proxy tells it. */
  addressOf(guest: number): string;
  /** The first mail to an address that matches. */
  mailTo(email: string, words: RegExp): Promise<string>;
}

const WITHIN_MS = 60_000;

let guestsSoFar = 1_000_000;

/** @param number - Of the event among those of the race. */
export async function prepare({ desk, houses, post }: TwoHouses, start: Start, number: number): Promise<Field> {
  const { guests, latecomers = 0, seatsOf = () => undefined, regionOf = () => undefined, capacity, policy } = start;
  const first = guestsSoFar;
  guestsSoFar += guests + latecomers;
  const event = await openEvent(desk, capacity, `Wettlauf ${first} ${number}`, { substitutes: 'anybody' });
  if (policy !== undefined) await policyTo(desk, event.id, policy);
  const at = [createVisitor(() => houses[0].origin, 4), createVisitor(() => houses[1].origin, 4)] as const;
  const everybody = Array(guests + latecomers)
    .keys()
    .toArray();
  const registering = everybody.slice(0, guests);
  const mailsOf = (guest: number) => post.mails.filter(({ to }) => to === guestEmail(first + guest));
  const field: Field = {
    event,
    desk,
    at,
    keyOf(guest) {
      const mail = mailsOf(guest).at(-1);
      if (mail === undefined) throw new Error('everybody got a mail');
      return { token: tokenIn(mail) };
    },
    emailOf: (guest) => guestEmail(first + guest),
    addressOf: (guest) => guestAddress(first + guest),
    async mailTo(email, words) {
      const find = () => post.mails.find(({ to, text }) => to === email && words.test(text));
      await waitFor(() => find() !== undefined, WITHIN_MS);
      return find()?.text ?? '';
    },
  };
  await inParallel(everybody, 4, async (guest) => {
    const seats = seatsOf(guest);
    const region = regionOf(guest);
    const form = {
      ...guestForm(event.slug, first + guest),
      ...(seats !== undefined && { seats }),
      ...(region !== undefined && { region }),
    };
    expectTaken(await at[1].mutate('registration.request', form, field.addressOf(guest)));
  });
  await waitFor(() => everybody.every((it) => mailsOf(it).length > 0), WITHIN_MS);
  for (const guest of registering) {
    expectTaken(await at[1].mutate('registration.confirm', field.keyOf(guest), field.addressOf(guest)));
  }
  await waitFor(() => registering.every((it) => mailsOf(it).length > 1), WITHIN_MS);
  await start.before?.(field);
  return field;
}

/** Sets how places are shared, as the desk does. @throws Error when the desk may not. */
export async function policyTo(desk: Visitor, event: string, policy: Readonly<Record<string, unknown>>) {
  return expectTaken(await desk.mutate('desk.setPolicy', { event, policy, reason: 'Probe' }));
}

/** Reads the event at the desk. @returns what gives it another number of places, and changes nothing else. */
export async function resizing({ desk, event }: Field): Promise<(capacity: number) => Promise<Answer>> {
  const { data } = expectTaken(await desk.query('desk.event', { event: event.id }));
  const { revision, sessions } = (data as { event: { revision: number; sessions: { id: string }[] } }).event;
  const dated = event.draft.sessions.map((it, index) => ({ ...it, id: sessions[index]?.id }));
  return (capacity) => {
    const draft = { ...event.draft, capacity, sessions: dated };
    return desk.mutate('desk.update', { event: event.id, revision, draft });
  };
}

/** @throws Error when the house did not do it. */
export function expectTaken(answer: Answer): Answer {
  if (answer.status !== 200) throw new Error(`the house answered ${JSON.stringify(answer)}`);
  return answer;
}
