import { ok, type Result } from '@netzwerkstatt/domain';
import { personOf } from '../account/sessions.ts';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { Person } from '../ports/index.ts';
import { knownChoice, type UnknownChoice } from '../registration/known-choice.ts';

/** What a person may change about themselves; the address is proven by mail and stays. */
export type OwnDetails = Pick<Person, 'givenName' | 'familyName' | 'profession' | 'organisation' | 'region' | 'locale'>;

/** Changes what new registrations begin with. Earlier ones and certificates keep what they say. */
export async function editOwn(
  deps: Dependencies,
  permit: Permit<'own.edit'>,
  details: OwnDetails,
): Promise<Result<Person, UnknownChoice>> {
  const id = personOf(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const choice = await knownChoice(tx, landOf(deps, permit.target.land), details);
    if (!choice.ok) return choice;
    const before = await tx.people.get(id);
    if (before === undefined) throw new Error(`person ${id} is signed in and not there`);
    const person = { ...before, ...choice.value };
    await tx.people.save(person);
    return ok(person);
  });
}
