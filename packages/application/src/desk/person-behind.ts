import type { PersonId } from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';

/** @throws Error when nobody signed in stands behind the permit: the table gives such actions to people only. */
export function personBehind({ action, actor }: Permit): PersonId {
  if (actor.kind !== 'person') throw new Error(`${action} is done by a person`);
  return actor.personId;
}
