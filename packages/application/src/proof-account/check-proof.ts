import {
  checkExtent,
  type ExternalProof,
  type ProofExtent,
  type StatedProofRefusal,
} from '@netzwerkstatt/certificates';
import {
  type ExternalProofId,
  MAX_REASON_CHARACTERS,
  ok,
  parseLine,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { personBehind } from '../desk/person-behind.ts';
import type { StaleRevision } from '../desk/stale-revision.ts';
import type { LandTransaction, MailId, OutgoingMail } from '../ports/index.ts';
import type { RegimeUnknown } from './keep-proof-accounts.ts';

/** What staff found out about a proof they had before them in that revision. */
export type ProofCheck = { readonly proof: ExternalProofId; readonly revision: number } & (
  | { readonly counted: ProofExtent }
  | { readonly reason: string }
);

export type CheckProofRefusal =
  | StatedProofRefusal
  | StaleRevision
  | RegimeUnknown
  | Refusal<'external_proof_not_found'>
  | Refusal<'external_proof_checked'>
  /** Nobody checks what they handed in themselves. */
  | Refusal<'external_proof_is_own'>
  | Refusal<'reason_missing'>;

type CheckedProof = Exclude<ExternalProof, { readonly status: 'uploaded' }>;

/** Accepts a proof with what counts of it, or rejects it with a reason, and writes to whoever handed it in. */
export async function checkProof(
  deps: Dependencies,
  permit: Permit<'proof.check'>,
  check: ProofCheck,
): Promise<Result<CheckedProof, CheckProofRefusal>> {
  const { land } = permit.target;
  const regime = 'counted' in check ? check.counted.award?.regime : undefined;
  if (regime !== undefined && !landOf(deps, land).cpdRegimes.includes(regime)) {
    return refuse({ code: 'regime_unknown' });
  }
  return deps.store.inLand(land, async (tx) => {
    const person = (await tx.externalProofs.get(check.proof))?.person;
    // Before the proof, as whoever erases this person does: neither waits for the other.
    if (person !== undefined) await tx.histories.lock([person]);
    const proof = await tx.externalProofs.lock(check.proof);
    const staff = personBehind(permit);
    if (proof === undefined) return refuse({ code: 'external_proof_not_found' });
    if (proof.status !== 'uploaded') return refuse({ code: 'external_proof_checked' });
    if (proof.person === staff) return refuse({ code: 'external_proof_is_own' });
    if (proof.revision !== check.revision) return refuse({ code: 'stale_revision', revision: proof.revision });
    const now = deps.clock.now();
    const { status: _, ...facts } = proof;
    const judged = judge(check, proof);
    if (!judged.ok) return judged;
    const checked: CheckedProof = { ...facts, checkedAt: now, checkedBy: staff, ...judged.value };
    await tx.externalProofs.save(checked);
    await tx.mail.add(await checkedMail(deps, tx, checked));
    await tx.audit.write([
      {
        at: now,
        actor: staff,
        action: 'proof.check',
        target: { kind: 'proof', id: proof.id },
        ...(checked.status === 'rejected' && { reason: checked.reason }),
        facts: {
          status: checked.status,
          ...(checked.status === 'checked' && { minutes: checked.counted.minutes, days: checked.counted.days }),
        },
      },
    ]);
    return ok(checked);
  });
}

function judge(check: ProofCheck, { stated }: ExternalProof) {
  if ('counted' in check) {
    const counted = checkExtent(check.counted, stated);
    return counted.ok ? ok({ status: 'checked', counted: counted.value } as const) : counted;
  }
  const reason = parseLine(check.reason, MAX_REASON_CHARACTERS);
  return reason.ok ? ok({ status: 'rejected', reason: reason.value } as const) : refuse({ code: 'reason_missing' });
}

async function checkedMail(
  { random }: Dependencies,
  tx: LandTransaction,
  proof: CheckedProof,
): Promise<readonly OutgoingMail[]> {
  const person = await tx.people.get(proof.person);
  if (person === undefined) return [];
  return [
    {
      id: random.id<MailId>(),
      key: `proof_checked:${proof.id}:${proof.revision}`,
      to: person.email,
      message: {
        kind: 'proof_checked',
        locale: person.locale,
        recipientName: `${person.givenName} ${person.familyName}`,
        title: proof.stated.title,
        outcome:
          proof.status === 'checked'
            ? { status: 'checked', minutes: proof.counted.minutes }
            : { status: 'rejected', reason: proof.reason },
      },
      person: person.id,
      createdAt: proof.checkedAt,
    },
  ];
}
