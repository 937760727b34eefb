import type { LandProfile } from '@netzwerkstatt/catalogue';
import { type CertificateLanguage, certificateLanguages } from '@netzwerkstatt/certificates';
import { ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { personOf } from '../account/sessions.ts';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';

/** The languages in which a Land issues certificates. */
export function certificateLanguagesOf({ languages }: Pick<LandProfile, 'languages'>): readonly CertificateLanguage[] {
  return certificateLanguages.filter((it) => languages.includes(it));
}

/**
 * Chooses the language of the certificates that are issued to somebody from now on; earlier ones keep theirs.
 *
 * @param language - Absent: that of their messages.
 */
export async function chooseCertificateLanguage(
  deps: Dependencies,
  permit: Permit<'own.edit'>,
  language: CertificateLanguage | undefined,
): Promise<Result<CertificateLanguage | undefined, Refusal<'certificate_language_unknown'>>> {
  const { land } = permit.target;
  if (language !== undefined && !certificateLanguagesOf(landOf(deps, land)).includes(language)) {
    return refuse({ code: 'certificate_language_unknown' });
  }
  const id = personOf(permit);
  return deps.store.inLand(land, async (tx) => {
    const person = await tx.people.get(id);
    if (person === undefined) throw new Error(`person ${id} is signed in and not there`);
    const { certificateLanguage: _, ...rest } = person;
    await tx.people.save({ ...rest, ...(language && { certificateLanguage: language }) });
    return ok(language);
  });
}
