import { fc } from '@fast-check/vitest';
import { sachsen } from '@netzwerkstatt/catalogue/lands';
import { type Event, type LocalDateTime, MINUTE_MS } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { answerDates } from '../../changes/answer-dates.ts';
import { createDecide } from '../../registration/decide.ts';
import { aSessionOn } from '../builders.ts';
import { type ChangingStage, noticesIn, setChangingStage } from '../changing-stage.ts';
import { movableClock } from '../movable-clock.ts';
import { readableLinks } from '../readable-links.ts';
import { type CreateStore, openScene } from './store-under-test.ts';

/** Dates that change while people register and withdraw: what no store may get wrong. */
export function describeChangedDates(create: CreateStore): void {
  async function open(wanted: Partial<Event> = {}) {
    const scene = await openScene(create);
    const clock = movableClock();
    const { store, land } = scene;
    const random = { id: () => crypto.randomUUID() as never, bytes: () => new Uint8Array(8) };
    const lands = new Map([[land, { ...sachsen, code: land }]]);
    const base = { store, clock, random, links: readableLinks(), lands };
    const deps = { ...base, decide: createDecide(base) };
    const network = await scene.savedNetwork();
    const sessions = [aSessionOn('2027-01-20'), aSessionOn('2027-02-17')];
    const event = await scene.savedEvent({ network: network.id, sessions, capacity: 2, ...wanted });
    const coordinator = await scene.savedPerson();
    const changing = setChangingStage({ deps, land, event, coordinator: coordinator.id });
    const move = (index: number, day: string, revision?: number) =>
      changing.change(
        {
          kind: 'move',
          session: event.sessions[index]?.id as never,
          scope: 'one',
          startsAt: `${day}T09:00` as LocalDateTime,
          endsAt: `${day}T16:30` as LocalDateTime,
        },
        revision === undefined ? {} : { revision },
      );
    return { ...scene, deps, clock, event, changing, move };
  }

  test('who registers while a date is moved hears of the new date: in the confirmation, or in a letter after it', async () => {
    const { changing, move, event } = await open({ capacity: 20 });
    const names = Array.from({ length: 8 }, (_, index) => `Gast${String.fromCodePoint(97 + index)}`);
    await Promise.all([
      ...names.slice(0, 4).map(changing.register),
      move(0, '2027-01-27'),
      ...names.slice(4).map(changing.register),
    ]);
    for (const name of names) {
      const notices = (await changing.mailsTo(name)).flatMap(({ message }) => noticesIn(message));
      const first = notices.filter(({ session }) => session === event.sessions[0]?.id);
      // Mails of one moment are in no order: as programs do, the highest sequence is taken.
      const [last] = first.toSorted((a, b) => b.sequence - a.sequence);
      expect(last).toMatchObject({ startsAt: '2027-01-27T09:00', sequence: 1 });
    }
  });

  test('C21: two who change at once: one wins, the other is told the revision that is kept', async () => {
    const { changing, move, event } = await open();
    await changing.register('Ada');
    const answers = await Promise.all([move(0, '2027-01-27', event.revision), move(0, '2027-01-28', event.revision)]);
    expect(answers.map((it) => (it.ok ? 'ok' : it.refusal)).toSorted()).toEqual(
      [{ code: 'stale_revision', revision: event.revision + 1 }, 'ok'].toSorted(),
    );
    expect((await changing.event()).sessions[0]?.sequence).toBe(1);
    expect(await changing.mailsTo('Ada')).toHaveLength(2);
  });

  test('an offer that is accepted while the event is cancelled ends either way, and with its date taken back', async () => {
    const { changing } = await open({ capacity: 1, sessions: [aSessionOn('2027-01-20')] });
    await changing.register('Ada');
    await changing.register('Ben');
    await changing.command('Ada', 'withdraw');
    await Promise.all([changing.command('Ben', 'accept_offer'), changing.cancel()]);
    expect(await changing.statusOf('Ben')).toBe('cancelled');
    const notices = (await changing.mailsTo('Ben')).flatMap(({ message }) => noticesIn(message));
    const methods = notices.map(({ method }) => method).toSorted();
    expect([[], ['CANCEL', 'REQUEST']]).toContainEqual(methods);
  });

  test('whatever happens, the sequence somebody sees never falls, and everybody hears of each change once', async () => {
    const step = fc.record({
      kind: fc.constantFrom('register', 'withdraw', 'accept', 'move', 'cancel', 'restore', 'answer_no'),
      who: fc.constantFrom('Ada', 'Ben', 'Cem'),
      session: fc.nat({ max: 1 }),
      day: fc.integer({ min: 1, max: 28 }),
      minutes: fc.constantFrom(0, 1, 60),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const { changing, move, clock, deps } = await open();
        for (const { kind, who, session, day, minutes } of steps) {
          clock.moveOn(minutes * MINUTE_MS);
          await take(changing, { kind, who, session, day }, move, deps);
        }
        for (const who of ['Ada', 'Ben', 'Cem']) await expectRising(changing, who);
      }),
      { numRuns: 12 },
    );
  });

  type Move = Awaited<ReturnType<typeof open>>['move'];
  type Deps = Awaited<ReturnType<typeof open>>['deps'];

  async function take(
    changing: ChangingStage,
    { kind, who, session, day }: { kind: string; who: string; session: number; day: number },
    move: Move,
    deps: Deps,
  ): Promise<void> {
    const { sessions, revision } = await changing.event();
    const id = sessions[session]?.id as never;
    const isThere = await changing.statusOf(who).catch(() => undefined);
    switch (kind) {
      case 'register':
        await changing.register(who);
        return;
      case 'move': {
        const before = await holders(changing);
        const answer = await move(session, `2027-0${session + 1}-${String(day).padStart(2, '0')}`);
        if (answer.ok) expectOneLetterEach(answer.value, before);
        return;
      }
      case 'cancel':
      case 'restore': {
        const before = await holders(changing);
        const answer = await changing.change({ kind, session: id, scope: 'one' });
        if (answer.ok) expectOneLetterEach(answer.value, before);
        return;
      }
      case 'answer_no':
        if (isThere === undefined) return;
        await answerDates(deps, changing.permit('registration.answer_dates', changing.registrationOf(who)), {
          revision,
          answer: 'no',
        });
        return;
      default:
        if (isThere !== undefined) await changing.command(who, kind === 'withdraw' ? 'withdraw' : 'accept_offer');
    }
  }

  async function holders(changing: ChangingStage): Promise<number> {
    const statuses = await Promise.all(['Ada', 'Ben', 'Cem'].map((it) => changing.statusOf(it).catch(() => undefined)));
    return statuses.filter((it) => it === 'confirmed' || it === 'waitlisted' || it === 'offered').length;
  }

  type Outcome = Extract<Awaited<ReturnType<Move>>, { ok: true }>['value'];

  function expectOneLetterEach({ recipients, mails }: Outcome, concerned: number): void {
    const letters = mails.filter(({ message }) => message.kind === 'dates_changed');
    expect([recipients.length, letters.length, new Set(letters.map(({ to }) => to)).size]).toEqual([
      concerned,
      concerned,
      concerned,
    ]);
  }

  /** Mails of one moment are in no order, so they are taken by their sequence: it must not repeat. */
  async function expectRising(changing: ChangingStage, who: string): Promise<void> {
    const mails = await changing.mailsTo(who);
    const bySession = Map.groupBy(
      mails.flatMap(({ message, createdAt }) => noticesIn(message).map((it) => ({ ...it, createdAt }))),
      ({ session }) => session,
    );
    for (const notices of bySession.values()) {
      const inTime = notices.toSorted((a, b) =>
        a.createdAt === b.createdAt ? a.sequence - b.sequence : a.createdAt < b.createdAt ? -1 : 1,
      );
      const sequences = inTime.map(({ sequence }) => sequence);
      expect(sequences).toEqual([...new Set(sequences)].toSorted((a, b) => a - b));
      // What is taken out was put in before: no two of a kind follow each other but invitations.
      expect(inTime.some(({ method }, index) => method === 'CANCEL' && inTime[index - 1]?.method !== 'REQUEST')).toBe(
        false,
      );
    }
  }
}
