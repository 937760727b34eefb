import { foldForSearch } from '@netzwerkstatt/domain';
import { registrationStatuses } from '@netzwerkstatt/registration';
import type {
  ParticipantFacets,
  ParticipantFilter,
  ParticipantList,
  ParticipantQuery,
  RegistrationRecord,
} from '../../ports/index.ts';
import { by, byName, inTurn, page } from './order.ts';

/** The line in its order; everybody else by family name. */
const inTheirOrder = inTurn<RegistrationRecord>(
  by(({ registration }) => (registration.status === 'waitlisted' ? registration.queueNumber : Number.MAX_SAFE_INTEGER)),
  byName(({ applicant }) => applicant.familyName),
  byName(({ applicant }) => applicant.givenName),
  by(({ registration }) => registration.id),
);

export function listParticipants(records: readonly RegistrationRecord[], query: ParticipantQuery): ParticipantList {
  const chosen = narrowed(records, query);
  const countOf = (status: string) => records.filter(({ registration }) => registration.status === status).length;
  return {
    total: chosen.length,
    records: page(chosen, query),
    counts: Object.fromEntries(registrationStatuses.map((it) => [it, countOf(it)])) as ParticipantList['counts'],
  };
}

export function narrowed(
  records: readonly RegistrationRecord[],
  { statuses, text, professions, organisation, region }: ParticipantFilter,
): readonly RegistrationRecord[] {
  const words = foldForSearch(text).split(' ');
  return records
    .filter(({ registration, applicant: it }) => {
      const about = foldForSearch(`${it.givenName} ${it.familyName} ${it.organisation.name} ${it.email}`);
      return (
        statuses.includes(registration.status) &&
        words.every((word) => about.includes(word)) &&
        (professions === undefined || professions.includes(it.profession)) &&
        (organisation === undefined || organisation === it.organisation.name) &&
        (region === undefined || region === it.region)
      );
    })
    .toSorted(inTheirOrder);
}

export function participantFacets(records: readonly RegistrationRecord[]): ParticipantFacets {
  const counted = <Value extends string>(pick: (record: RegistrationRecord) => Value) =>
    [...Map.groupBy(records, pick)].map(([value, { length: count }]) => ({ value, count }));
  const organisations = counted(({ applicant }) => applicant.organisation.name);
  return {
    professions: counted(({ applicant }) => applicant.profession)
      .map(({ value: profession, count }) => ({ profession, count }))
      .toSorted(by(({ profession }) => profession)),
    organisations: organisations
      .map(({ value: name, count }) => ({ name, count }))
      .toSorted(byName(({ name }) => name)),
    regions: counted(({ applicant }) => applicant.region)
      .map(({ value: region, count }) => ({ region, count }))
      .toSorted(by(({ region }) => region)),
  };
}
