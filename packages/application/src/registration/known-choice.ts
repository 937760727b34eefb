import { type LandProfile, professions } from '@netzwerkstatt/catalogue';
import { ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import type { Applicant, LandTransaction } from '../ports/index.ts';

/** A profession, region or organisation that this Land does not have. */
export type UnknownChoice = Refusal<'unknown_choice'> & { readonly field: 'profession' | 'region' | 'organisation' };

type Choices = Pick<Applicant, 'profession' | 'region' | 'organisation'>;

/**
 * What somebody chose, if this Land has it; our forms offer nothing else, other programs might. An organisation of the
 * directory gets the name it has there.
 */
export async function knownChoice<Told extends Choices>(
  tx: LandTransaction,
  land: LandProfile,
  told: Told,
): Promise<Result<Told, UnknownChoice>> {
  if (!professions.some((it) => it.code === told.profession))
    return refuse({ code: 'unknown_choice', field: 'profession' });
  if (!land.regions.some((it) => it.ags === told.region)) return refuse({ code: 'unknown_choice', field: 'region' });
  if (!('id' in told.organisation)) return ok(told);
  const organisation = await tx.directory.getOrganisation(told.organisation.id);
  if (organisation === undefined) return refuse({ code: 'unknown_choice', field: 'organisation' });
  return ok({ ...told, organisation: { id: organisation.id, name: organisation.name } });
}
