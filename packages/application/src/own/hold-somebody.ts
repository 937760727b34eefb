import { isForgotten, ok, type PersonId, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { LandTransaction, Person } from '../ports/index.ts';

/** Their data were erased, or they never were there. */
export type NobodyThere = Refusal<'person_not_found'>;

/**
 * Holds somebody against every decision about their history until the transaction ends, and so against their erasure.
 * Whoever signed in before they were erased comes here as well, and must add nothing to nobody.
 */
export async function holdSomebody(tx: LandTransaction, id: PersonId): Promise<Result<Person, NobodyThere>> {
  await tx.histories.lock([id]);
  const person = await tx.people.get(id);
  return person === undefined || isForgotten(person) ? refuse({ code: 'person_not_found' }) : ok(person);
}
