import type { Applicant, Person } from '@netzwerkstatt/application';
import { addMilliseconds, type Instant, type RegistrationId } from '@netzwerkstatt/domain';
import type { Registration, RegistrationCommand } from '@netzwerkstatt/registration';
import type { Deed } from './deed.ts';
import { type Cast, running, type StoryEvent } from './story-event.ts';
import { type StoryHouse, told } from './story-house.ts';

/** People who read their mail at the same time. */
const TOGETHER = 5;

/** They register in this order, some at a time, at even intervals. */
export function registrations(
  cast: Cast,
  story: StoryEvent,
  people: readonly Person[],
  from: Instant,
  until: Instant,
): readonly Deed[] {
  const groups = Math.ceil(people.length / TOGETHER);
  const interval = (Date.parse(until) - Date.parse(from)) / Math.max(1, groups);
  return Array.from({ length: groups }, (_, group) => ({
    at: addMilliseconds(from, Math.round(group * interval)),
    async happen(house: StoryHouse) {
      const together = people.slice(group * TOGETHER, (group + 1) * TOGETHER);
      await Promise.all(together.map((person) => register(house, cast, story, person)));
    },
  }));
}

async function register(house: StoryHouse, cast: Cast, story: StoryEvent, person: Person): Promise<void> {
  const { event } = running(cast, story);
  const registrationId = house.deps.random.id<RegistrationId>();
  const command: RegistrationCommand = { kind: 'register', registrationId, personId: person.id };
  const job = { command, actor: person.id, applicant: applicantOf(person) };
  const decision = await house.deps.decide(house.land.code, event.id, job);
  if (decision === undefined) throw new Error(`there is no event ${event.id}`);
  told(decision);
}

function applicantOf({ givenName, familyName, email, profession, organisation, region, locale }: Person): Applicant {
  return { givenName, familyName, email, profession, organisation, region, locale };
}

/** What somebody does about their own registration. */
export type Answer = 'withdraw' | 'accept_offer' | 'decline_offer';

export function answering(cast: Cast, story: StoryEvent, person: Person, answer: Answer, at: Instant): Deed {
  return {
    at,
    async happen(house) {
      const { event } = running(cast, story);
      const { id: registrationId } = await standing(house, event.id, person);
      const command: RegistrationCommand =
        answer === 'withdraw' ? { kind: 'withdraw', registrationId, by: 'person' } : { kind: answer, registrationId };
      const decision = await house.deps.decide(house.land.code, event.id, { command, actor: person.id });
      if (decision === undefined) throw new Error(`there is no event ${event.id}`);
      told(decision);
    },
  };
}

async function standing(
  house: StoryHouse,
  event: Parameters<StoryHouse['tx']['registrations']['findActive']>[0],
  person: Person,
): Promise<Registration> {
  const record = await house.tx.registrations.findActive(event, person.id);
  if (record === undefined) throw new Error(`${person.email} is not registered`);
  return record.registration;
}
