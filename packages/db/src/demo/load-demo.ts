import {
  type CertificateDependencies,
  type LandTransaction,
  landOf,
  type Person,
  setUpLand,
} from '@netzwerkstatt/application';
import {
  addMilliseconds,
  DAY_MS,
  type EmailAddress,
  type Instant,
  type LandCode,
  MINUTE_MS,
  type OrganisationId,
  type PersonId,
  type PlanningDateId,
} from '@netzwerkstatt/domain';
import { grantsOf, personOf, type StaffMember } from './cast/staff.ts';
import { type DemoLand, demoLands } from './demo-lands.ts';
import { tell } from './story/deed.ts';
import { storyDays } from './story/story-days.ts';
import { createStoryHouse } from './story/story-house.ts';
import { planningDatesWith } from './story/written-planning-date.ts';

/** The first event of the stories was planned about half a year ago. */
const STORY_BEGINS_MS = 200 * DAY_MS;

/**
 * Fills every Land that has a story, and in which nobody is known yet, with people, events, registrations and
 * certificates. Everything happened through the use cases of the house, in the past as seen from its clock; a Land is
 * filled as a whole or not at all.
 */
export async function loadDemo(deps: CertificateDependencies, lands: readonly LandCode[]): Promise<void> {
  for (const land of demoLands) {
    if (!lands.includes(land.code)) continue;
    await deps.store.inLand(land.code, async (tx) => {
      if ((await tx.people.findByEmail(land.staff[0].email)) === undefined) await tellStory(deps, tx, land);
    });
  }
}

async function tellStory(deps: CertificateDependencies, tx: LandTransaction, land: DemoLand): Promise<void> {
  const now = deps.clock.now();
  const begin = addMilliseconds(now, -STORY_BEGINS_MS);
  const house = createStoryHouse(deps, land.code, tx, begin);
  await setUpLand(house.deps, land.code);
  const people = await settle(house.deps, tx, land, begin);
  const days = storyDays(now, landOf(deps, land.code));
  const networks = await tx.directory.networks();
  const dates = planningDatesWith(land.planningDates(days), networks, () => house.deps.random.id<PlanningDateId>());
  for (const date of dates) await tx.planning.savePlanningDate(date);
  await tell(house, land.story(days, people));
  await deliver(tx, now);
}

/** Networks get their mailbox, and those move in whom the story is about. */
async function settle(
  { random }: Pick<CertificateDependencies, 'random'>,
  tx: LandTransaction,
  land: DemoLand,
  begin: Instant,
): Promise<readonly Person[]> {
  for (const network of await tx.directory.networks()) {
    await tx.directory.saveNetwork({ ...network, mailbox: mailboxOf(network.slug) });
  }
  const organisations = land.organisations(() => random.id<OrganisationId>());
  await tx.directory.saveOrganisations(organisations);
  for (const place of land.places(() => random.id())) await tx.places.save(place, undefined);
  const people = land.people(organisations, () => random.id<PersonId>(), begin);
  for (const person of people) await tx.people.findOrAdd(person);
  for (const member of land.staff) await appoint(tx, land.code, member, personOf(member, random.id<PersonId>(), begin));
  return people;
}

async function appoint(tx: LandTransaction, code: LandCode, member: StaffMember, person: Person): Promise<void> {
  await tx.people.findOrAdd(person);
  for (const grant of grantsOf(member, code, await tx.directory.networks())) await tx.people.grant(person.id, grant);
}

/** `example` is a name nobody can have, so no mail ever leaves for there. */
function mailboxOf(slug: string): EmailAddress {
  return `${slug}@netzwerk.example` as EmailAddress;
}

/** The mails of the story arrived when they were written: none of them is sent to anybody now. */
async function deliver(tx: LandTransaction, now: Instant): Promise<void> {
  const leasedUntil = addMilliseconds(now, MINUTE_MS);
  for (let mails = await tx.mail.lease(now, leasedUntil, 100); mails.length > 0; ) {
    for (const { id, createdAt } of mails) await tx.mail.markSent([id], createdAt);
    mails = await tx.mail.lease(now, leasedUntil, 100);
  }
}
