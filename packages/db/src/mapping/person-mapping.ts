import type { Grant, Person } from '@netzwerkstatt/application';
import { emailKey, type PersonId } from '@netzwerkstatt/domain';
import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../schema/database.gen.ts';

export function toPerson(row: Selectable<Database['person']>): Person {
  const name = row.organisation_name;
  return {
    id: row.id,
    givenName: row.given_name,
    familyName: row.family_name,
    email: row.email,
    profession: row.profession,
    organisation: row.organisation_id === null ? { name } : { id: row.organisation_id, name },
    region: row.region,
    locale: row.locale,
    ...(row.certificate_language !== null && { certificateLanguage: row.certificate_language }),
    ...(row.email_proven_at !== null && { emailProvenAt: row.email_proven_at }),
  } as Person;
}

export function fromPerson(person: Person): Insertable<Database['person']> {
  const { organisation } = person;
  return {
    id: person.id,
    given_name: person.givenName,
    family_name: person.familyName,
    email: person.email,
    email_key: emailKey(person.email),
    profession: person.profession,
    organisation_id: 'id' in organisation ? organisation.id : null,
    organisation_name: organisation.name,
    region: person.region,
    locale: person.locale,
    certificate_language: person.certificateLanguage ?? null,
    email_proven_at: person.emailProvenAt ?? null,
  };
}

export function toGrant(row: Selectable<Database['role_grant']>): Grant {
  return {
    role: row.role,
    scope: { kind: row.scope_kind, id: row.scope_id },
    ...(row.until_at !== null && { until: row.until_at }),
  } as Grant;
}

export function fromGrant(person: PersonId, { role, scope, until }: Grant): Insertable<Database['role_grant']> {
  return { person_id: person, role, scope_kind: scope.kind, scope_id: scope.id, until_at: until ?? null };
}
