import { fc } from '@fast-check/vitest';
import { sachsen } from '@netzwerkstatt/catalogue/lands';
import type { Event, EventId, RegistrationId } from '@netzwerkstatt/domain';
import { registrationStatuses } from '@netzwerkstatt/registration';
import { describe, expect, test } from 'vitest';
import type { Dependencies } from '../../dependencies.ts';
import type { Applicant, Person } from '../../ports/index.ts';
import { type Decision, type DecisionJob, decideForEvents } from '../../registration/decide-registrations.ts';
import { aSessionOn, freshId } from '../builders.ts';
import { movableClock } from '../movable-clock.ts';
import { readableLinks } from '../readable-links.ts';
import { applicantNamed } from '../stage.ts';
import { type CreateStore, openScene, type StoreUnderTest } from './store-under-test.ts';

/** Somebody comes to an event, or leaves it if they are there. */
interface Step {
  readonly event: number;
  readonly person: number;
}

const names = ['Ada', 'Ben', 'Cem', 'Dana'];
const noClash = [{ condition: { kind: 'no_clash' }, effect: 'refuse' }] as const;
/** One for everybody, and two on one day, at only one of which somebody can be. */
const wanted: readonly Partial<Event>[] = [
  { capacity: 1 },
  { capacity: 2, eligibility: noClash, sessions: [aSessionOn('2027-03-10')] },
  { capacity: 1, eligibility: noClash, sessions: [aSessionOn('2027-03-10')] },
];

/** Several events in one transaction: nobody may be able to tell it from one event after the other. */
export function describeDecidedTogether(create: CreateStore): void {
  async function openWorld() {
    const scene = await openScene(create);
    const { land } = scene;
    const deps = dependenciesOf(scene);
    const events: Event[] = [];
    for (const it of wanted) {
      const sessions = it.sessions?.map((session) => ({ ...session, id: freshId() as typeof session.id }));
      events.push(await scene.savedEvent({ ...it, ...(sessions && { sessions }) }));
    }
    const people: Person[] = [];
    for (const name of names) people.push(await scene.savedPerson(toldBy(name)));
    const standing = new Map<string, RegistrationId>();
    const job = ({ event, person }: Step): DecisionJob => {
      const there = standing.get(`${event} ${person}`);
      const { id: personId } = people[person] as Person;
      return there === undefined
        ? {
            command: { kind: 'register', registrationId: freshId(), personId },
            actor: 'somebody',
            applicant: applicantNamed(names[person] as string),
          }
        : { command: { kind: 'withdraw', registrationId: there, by: 'person' }, actor: 'somebody' };
    };
    const idOf = (index: number) => (events[index] as Event).id;

    return {
      /** @param groups - Steps by event, each group in one transaction. */
      async decide(groups: readonly ReadonlyMap<number, readonly Step[]>[]) {
        const answers: string[] = [];
        for (const group of groups) {
          const jobs = new Map([...group].map(([event, steps]) => [idOf(event), steps.map(job)] as const));
          const decided = await decideForEvents(deps, land, jobs);
          for (const [event, steps] of group) {
            for (const [index, step] of steps.entries()) {
              const decision = decided.get(idOf(event))?.[index];
              answers.push(`${event} ${names[step.person]} ${inWords(decision)}`);
              if (!decision?.ok || decision.value === undefined) continue;
              const isThere = ['confirmed', 'waitlisted', 'offered'].includes(decision.value.status);
              if (isThere) standing.set(`${event} ${step.person}`, decision.value.id);
              else standing.delete(`${event} ${step.person}`);
            }
          }
        }
        return answers;
      },
      /** Everything that was written down, in words that say nothing of ids. */
      kept: () =>
        scene.inLand(async (tx) => {
          const mails = (await tx.mail.list({ text: '', offset: 0, limit: 999 })).mails;
          const numberOf = new Map<EventId, number>(events.map(({ id }, index) => [id, index]));
          const lines: string[] = [];
          for (const { id: event } of events) {
            const filter = { statuses: registrationStatuses, text: '' };
            for (const record of await tx.registrations.getMany(await tx.registrations.idsForEvent(event, filter))) {
              const { id, personId, ...state } = record.registration;
              const trail = (await tx.audit.aboutRegistration(event, id)).map(({ action, facts }) => ({
                action,
                facts,
              }));
              const told = mails.filter((it) => it.registration === id).map(({ message }) => message.kind);
              const who = record.applicant.givenName;
              lines.push(JSON.stringify([numberOf.get(event), who, state, trail, told.toSorted()]));
            }
          }
          return lines.toSorted();
        }),
    };
  }

  const steps = fc.array(fc.record({ event: fc.nat(wanted.length - 1), person: fc.nat(names.length - 1) }), {
    minLength: 1,
    maxLength: 6,
  });

  describe('several events that are decided in one transaction', () => {
    test('come out as one after the other: the answers, the line, the mails and the trail', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 4 }), async (batches) => {
          // Who acts twice at one event in one batch could only tell the second time what came of the first.
          const groups = batches.map((batch) => Map.groupBy(once(batch), ({ event }) => event));
          const oneByOne = groups.flatMap((group) => [...group].map((each) => new Map([each])));
          const [together, apart] = [await openWorld(), await openWorld()];
          expect(await together.decide(groups)).toEqual(await apart.decide(oneByOne));
          expect(await together.kept()).toEqual(await apart.kept());
        }),
        { numRuns: 12 },
      );
    });

    test('leave out an event that is not there, and decide the others', async () => {
      const scene = await openScene(create);
      const [event, { id: personId }] = [await scene.savedEvent(), await scene.savedPerson()];
      const job = (): DecisionJob => ({
        command: { kind: 'register', registrationId: freshId(), personId },
        actor: 'somebody',
        applicant: applicantNamed('Ada'),
      });
      const missing = freshId<EventId>();
      const answers = await decideForEvents(
        dependenciesOf(scene),
        scene.land,
        new Map([
          [missing, [job()]],
          [event.id, [job()]],
        ]),
      );
      expect([...answers].map(([id, decisions]) => [id, decisions.map(inWords)])).toEqual([
        [missing, ['no such event']],
        [event.id, ['confirmed']],
      ]);
    });
  });
}

function dependenciesOf({ store, land }: StoreUnderTest): Dependencies {
  const random = { id: () => crypto.randomUUID() as never, bytes: () => new Uint8Array(8) };
  const lands = new Map([[land, { ...sachsen, code: land }]]);
  return { store, clock: movableClock(), random, links: readableLinks(), lands };
}

function toldBy(name: string): Omit<Applicant, 'assistance'> {
  const { assistance: _, ...told } = applicantNamed(name);
  return told;
}

function inWords(decision: Decision): string {
  if (decision === undefined) return 'no such event';
  return decision.ok ? (decision.value?.status ?? 'nothing') : JSON.stringify(decision.refusal.code);
}

function once(steps: readonly Step[]): readonly Step[] {
  return [...new Map(steps.map((step) => [`${step.event} ${step.person}`, step])).values()];
}
