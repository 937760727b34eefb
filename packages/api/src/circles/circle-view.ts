import type { CircleMember, CircleView, Person } from '@netzwerkstatt/application';

/** Somebody of a circle as its desk shows them: never with an address. */
function personView({ id, givenName, familyName, profession, organisation }: Person) {
  return { id, givenName, familyName, profession, organisation: organisation.name };
}

function memberView({ record: { registration, applicant }, substitute, standings }: CircleMember) {
  const { givenName, familyName, profession, organisation } = applicant;
  return {
    member: registration.id,
    person: registration.personId,
    givenName,
    familyName,
    profession,
    organisation: organisation.name,
    ...(substitute && { substitute: personView(substitute) }),
    standings: Object.fromEntries(standings),
  };
}

export function circleView({ members, lead, names, ...view }: CircleView) {
  return {
    ...view,
    members: members.map(memberView),
    ...(lead && { lead: personView(lead) }),
    names: Object.fromEntries(names),
  };
}
