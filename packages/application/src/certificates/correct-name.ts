import {
  isForgotten,
  ok,
  type PersonName,
  type Refusal,
  type RegistrationId,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { LandTransaction } from '../ports/index.ts';
import type { CertificateDependencies } from './certificate-dependencies.ts';
import { reasonOf } from './certificate-reason.ts';

export type CorrectNameRefusal =
  | Refusal<'registration_not_found'>
  | Refusal<'reason_missing'>
  | Refusal<'nothing_corrected'>
  | (Refusal<'name_not_printable'> & { readonly letters: readonly string[] });

export interface CorrectedName {
  readonly givenName: PersonName;
  readonly familyName: PersonName;
}

/** Corrects the name somebody registered with, before there is a certificate that says it. */
export async function correctName(
  deps: CertificateDependencies,
  permit: Permit<'certificate.correct'>,
  name: CorrectedName,
  reasonText: string,
): Promise<Result<true, CorrectNameRefusal>> {
  const { land, registration: id } = permit.target;
  if (id === undefined) throw new Error('a name is corrected in a registration');
  const reason = reasonOf(reasonText);
  if (!reason.ok) return reason;
  const letters = deps.printer.unprintable(`${name.givenName} ${name.familyName}`);
  if (letters.length > 0) return refuse({ code: 'name_not_printable', letters });
  return deps.store.inLand(land, async (tx) => {
    const found = await tx.registrations.get(id);
    if (found === undefined) return refuse({ code: 'registration_not_found' });
    // Whoever has their data erased meanwhile gets no name back.
    await tx.erasure.lock(found.registration.personId);
    const record = await tx.registrations.get(id);
    if (record === undefined || isForgotten(record.applicant)) return refuse({ code: 'registration_not_found' });
    const { givenName, familyName } = record.applicant;
    if (givenName === name.givenName && familyName === name.familyName) return refuse({ code: 'nothing_corrected' });
    await renameApplicant(tx, id, name);
    await tx.audit.write([
      {
        at: deps.clock.now(),
        actor: personBehind(permit),
        action: 'certificate.correct',
        target: { kind: 'registration', id },
        event: record.event,
        reason: reason.value,
      },
    ]);
    return ok(true);
  });
}

export async function renameApplicant(
  tx: LandTransaction,
  id: RegistrationId,
  { givenName, familyName }: CorrectedName,
): Promise<void> {
  const record = await tx.registrations.get(id);
  if (record !== undefined) await tx.registrations.updateApplicant(id, { ...record.applicant, givenName, familyName });
}
