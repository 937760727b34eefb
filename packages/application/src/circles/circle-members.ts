import {
  decideSubstitute,
  type Event,
  MAX_REASON_CHARACTERS,
  ok,
  type PersonId,
  parseLine,
  type Refusal,
  type RegistrationId,
  type Result,
  refuse,
  type SubstituteRefusal,
} from '@netzwerkstatt/domain';
import type { Registration, RegistrationRefusal } from '@netzwerkstatt/registration';
import type { Permit } from '../authorisation/authorise.ts';
import { participantsOf } from '../certificates/participants-of.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { Applicant, LandTransaction, Person } from '../ports/index.ts';
import type { SeatDependencies } from '../registration/decide.ts';
import { knownChoice, type UnknownChoice } from '../registration/known-choice.ts';
import { type CircleNotFound, circleAtHand, circleEntry } from './circle-of.ts';

export type InviteRefusal = CircleNotFound | RegistrationRefusal | UnknownChoice | Refusal<'person_unknown'>;

/** Somebody the Land knows, or somebody new with what is known of them. */
export type NamedPerson<Told> = { readonly person: PersonId } | { readonly told: Told };

export type ToldMember = Pick<Applicant, 'givenName' | 'familyName' | 'email' | 'profession' | 'organisation'>;

/** Makes somebody a fixed member, with a place for good; they get the mail that says so, with all dates. */
export async function inviteMember(
  deps: SeatDependencies,
  permit: Permit<'circle.invite'>,
  named: NamedPerson<ToldMember>,
): Promise<Result<Registration, InviteRefusal>> {
  const { land } = permit.target;
  const prepared = await deps.store.inLand(land, async (tx) => {
    const found = await circleAtHand(tx, permit);
    if (!found.ok) return found;
    return 'person' in named
      ? personNamed(tx, named.person)
      : personTold(deps, tx, permit, found.value.event, named.told);
  });
  if (!prepared.ok) return prepared;
  const { id: personId, emailProvenAt: _, ...applicant } = prepared.value;
  const decision = await deps.decide(land, eventOf(permit), {
    command: { kind: 'invite', registrationId: deps.random.id<RegistrationId>(), personId },
    actor: personBehind(permit),
    applicant,
  });
  if (decision === undefined) return refuse({ code: 'circle_not_found' });
  if (!decision.ok) return decision;
  if (decision.value === undefined) throw new Error('an invitation answers with a registration');
  return ok(decision.value);
}

async function personNamed(tx: LandTransaction, id: PersonId): Promise<Result<Person, Refusal<'person_unknown'>>> {
  const person = await tx.people.get(id);
  return person === undefined ? refuse({ code: 'person_unknown' }) : ok(person);
}

/** Somebody typed in: who is known under the address is that person, with what was told for this circle. */
async function personTold(
  deps: Dependencies,
  tx: LandTransaction,
  permit: Permit<'circle.invite'>,
  event: Event,
  told: ToldMember,
): Promise<Result<Person, UnknownChoice>> {
  const land = landOf(deps, permit.target.land);
  const network = event.network === undefined ? undefined : await tx.directory.getNetwork(event.network);
  const region = event.region ?? network?.region ?? land.regions[0]?.ags;
  if (region === undefined) throw new Error(`${land.code} has no region`);
  const choice = await knownChoice(tx, land, { ...told, region, locale: 'de' as const });
  if (!choice.ok) return choice;
  const { id } = await tx.people.findOrAdd({ id: deps.random.id<PersonId>(), ...choice.value });
  return ok({ id, ...choice.value });
}

export type ReleaseRefusal = CircleNotFound | RegistrationRefusal | Refusal<'reason_missing'> | MemberNotFound;

export type MemberNotFound = Refusal<'member_not_found'>;

/** Ends a membership, with a reason that is kept. What was recorded of the member's attendance stays. */
export async function releaseMember(
  deps: SeatDependencies,
  permit: Permit<'circle.invite'>,
  command: { readonly member: RegistrationId; readonly reason: string },
): Promise<Result<Registration, ReleaseRefusal>> {
  const { land } = permit.target;
  const event = eventOf(permit);
  const reason = parseLine(command.reason, MAX_REASON_CHARACTERS);
  if (!reason.ok) return refuse({ code: 'reason_missing' });
  const record = await deps.store.inLand(land, (tx) => tx.registrations.get(command.member));
  if (record?.event !== event) return refuse({ code: 'member_not_found' });
  const decision = await deps.decide(land, event, {
    command: { kind: 'release', registrationId: command.member },
    actor: personBehind(permit),
    reason: reason.value,
  });
  if (decision === undefined) return refuse({ code: 'circle_not_found' });
  if (!decision.ok) return decision;
  if (decision.value === undefined) throw new Error('a release is about a registration');
  // Nobody stands in for somebody who has gone, and nobody needs to know any more who it was.
  await deps.store.inLand(land, (tx) => tx.circles.setSubstitute(event, command.member, undefined));
  return ok(decision.value);
}

export type SetSubstituteRefusal =
  | CircleNotFound
  | MemberNotFound
  | SubstituteRefusal
  | UnknownChoice
  | Refusal<'person_unknown'>;

export type ToldSubstitute = Omit<ToldMember, 'organisation'>;

/**
 * Names who stands in for a member, or nobody any more. Somebody new works where the member works: that is what a
 * substitute is.
 */
export async function setSubstitute(
  deps: Dependencies,
  permit: Permit<'circle.invite'>,
  command: { readonly member: RegistrationId; readonly substitute?: NamedPerson<ToldSubstitute> },
): Promise<Result<true, SetSubstituteRefusal>> {
  const { land } = permit.target;
  return deps.store.inLand(land, async (tx) => {
    const now = deps.clock.now();
    const found = await circleAtHand(tx, permit);
    if (!found.ok) return found;
    const { event } = found.value;
    const members = await participantsOf(tx, event.id);
    const member = members.find((it) => it.registration.id === command.member);
    if (member === undefined) return refuse({ code: 'member_not_found' });
    const { substitute: named } = command;
    if (named === undefined) {
      await tx.circles.setSubstitute(event.id, command.member, undefined);
    } else {
      const { organisation } = member.applicant;
      const person =
        'person' in named
          ? await personNamed(tx, named.person)
          : await colleagueTold(deps, tx, permit, event, { ...named.told, organisation });
      if (!person.ok) return person;
      const decided = decideSubstitute(
        { person: member.registration.personId, organisation },
        { person: person.value.id, organisation: person.value.organisation },
        new Set(members.map(({ registration }) => registration.personId)),
      );
      if (!decided.ok) return 'person' in named ? decided : withoutWorkplace(decided);
      await tx.circles.setSubstitute(event.id, command.member, person.value.id);
    }
    await tx.audit.write([
      circleEntry(
        permit,
        { what: named === undefined ? 'substitute_gone' : 'substitute', member: command.member },
        now,
      ),
    ]);
    return ok(true);
  });
}

/** Who somebody is that only an address was typed of, and where they work, is nobody's business. */
function withoutWorkplace(refused: Result<never, SubstituteRefusal>): Result<never, SubstituteRefusal> {
  if (refused.ok || refused.refusal.code !== 'substitute_elsewhere') return refused;
  const { code, organisation } = refused.refusal;
  return refuse({ code, organisation });
}

/** Who is known under the address works where they say, not where it was typed that they do. */
async function colleagueTold(
  deps: Dependencies,
  tx: LandTransaction,
  permit: Permit<'circle.invite'>,
  event: Event,
  told: ToldMember,
): Promise<Result<Person, UnknownChoice>> {
  const known = await tx.people.findByEmail(told.email);
  return known === undefined ? personTold(deps, tx, permit, event, told) : ok(known);
}

const MAX_SUGGESTIONS = 8;

/** Whom a coordinator finds while typing: people who have registered in the network before, without their addresses. */
export async function findPeople(
  deps: Dependencies,
  permit: Permit<'circle.invite'>,
  text: string,
): Promise<readonly Pick<Person, 'id' | 'givenName' | 'familyName' | 'profession' | 'organisation'>[]> {
  const { land, network } = permit.target;
  const found = await deps.store.inLand(land, (tx) => tx.people.findByName(text, network, MAX_SUGGESTIONS));
  return found.map(({ id, givenName, familyName, profession, organisation }) => ({
    id,
    givenName,
    familyName,
    profession,
    organisation,
  }));
}
