import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';

export interface BadgeFile {
  readonly json: string;
  readonly number: string;
}

/** The badge of the one certificate the permit is for, as it was signed; `undefined` when there is none, or it is not the person's. */
export async function readBadge(
  deps: Pick<Dependencies, 'store'>,
  permit: Permit<'certificate.read'>,
): Promise<BadgeFile | undefined> {
  const { land, certificate: id, person } = permit.target;
  if (id === undefined) throw new Error('reading a badge needs a certificate');
  return deps.store.inLand(land, async (tx) => {
    const record = await tx.certificates.get(id);
    if (record === undefined || record.person !== person) return undefined;
    const json = await tx.badges.badge(id);
    return json === undefined ? undefined : { json, number: record.certificate.document.number };
  });
}
