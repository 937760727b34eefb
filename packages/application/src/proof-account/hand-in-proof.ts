import {
  checkStatedProof,
  type ExternalProof,
  isChangeable,
  type StatedProof,
  type StatedProofRefusal,
} from '@netzwerkstatt/certificates';
import {
  type ExternalProofId,
  ok,
  type PersonId,
  type ProofFileId,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import { toLocalDate } from '@netzwerkstatt/scheduling';
import { personOf } from '../account/sessions.ts';
import type { Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { LandTransaction } from '../ports/index.ts';
import type { RegimeUnknown } from './keep-proof-accounts.ts';

/** So many proofs of one person may wait for their check. */
export const MAX_OPEN_PROOFS = 30;

export interface HandedInProof {
  readonly stated: StatedProof;
  readonly file: ProofFileId;
}

export type HandInRefusal =
  | StatedProofRefusal
  | RegimeUnknown
  | Refusal<'proof_file_missing'>
  | (Refusal<'proofs_open_too_many'> & { readonly max: number });

export type ChangeProofRefusal =
  | HandInRefusal
  | Refusal<'external_proof_not_found'>
  | Refusal<'external_proof_checked'>;

/** Hands in a proof of a training elsewhere; it counts once staff has checked it. */
export async function handInProof(
  deps: Dependencies,
  permit: Permit<'proof.hand_in'>,
  { stated, file }: HandedInProof,
): Promise<Result<ExternalProof, HandInRefusal>> {
  const person = personOf(permit);
  const possible = isPossible(deps, permit, stated);
  if (!possible.ok) return possible;
  return deps.store.inLand(permit.target.land, async (tx) => {
    await tx.histories.lock([person]);
    const open = (await tx.externalProofs.forPerson(person)).filter(({ status }) => status === 'uploaded');
    if (open.length >= MAX_OPEN_PROOFS) return refuse({ code: 'proofs_open_too_many', max: MAX_OPEN_PROOFS });
    const now = deps.clock.now();
    if (!(await tx.proofs.handIn(file, person, now))) return refuse({ code: 'proof_file_missing' });
    const id = deps.random.id<ExternalProofId>();
    const proof: ExternalProof = { id, person, stated, file, handedInAt: now, revision: 1, status: 'uploaded' };
    await tx.externalProofs.add(proof);
    return ok(proof);
  });
}

/** Changes what was stated, or the file, until it is checked. One that was rejected or taken back is handed in anew with it. */
export async function changeProof(
  deps: Dependencies,
  permit: Permit<'proof.hand_in'>,
  id: ExternalProofId,
  { stated, file }: HandedInProof,
): Promise<Result<ExternalProof, ChangeProofRefusal>> {
  const person = personOf(permit);
  const possible = isPossible(deps, permit, stated);
  if (!possible.ok) return possible;
  return deps.store.inLand(permit.target.land, async (tx) => {
    await tx.histories.lock([person]);
    const before = await openProof(tx, id, person);
    if (!before.ok) return before;
    const now = deps.clock.now();
    const { value: proof } = before;
    if (file !== proof.file && !(await tx.proofs.handIn(file, person, now))) {
      return refuse({ code: 'proof_file_missing' });
    }
    const changed: ExternalProof = {
      id,
      person,
      stated,
      file,
      // Whoever only corrects keeps their place in line.
      handedInAt: proof.status === 'uploaded' ? proof.handedInAt : now,
      revision: proof.revision + 1,
      status: 'uploaded',
    };
    await tx.externalProofs.save(changed);
    if (file !== proof.file) await tx.proofs.remove(proof.file);
    return ok(changed);
  });
}

/** Withdraws a proof that does not count, and its file with it. */
export async function withdrawProof(
  deps: Dependencies,
  permit: Permit<'proof.hand_in'>,
  id: ExternalProofId,
): Promise<Result<true, ChangeProofRefusal>> {
  return deps.store.inLand(permit.target.land, async (tx) => {
    const proof = await openProof(tx, id, personOf(permit));
    if (!proof.ok) return proof;
    await tx.externalProofs.remove(id);
    await tx.proofs.remove(proof.value.file);
    return ok(true);
  });
}

/** Of others there is nothing to be found. */
async function openProof(
  tx: LandTransaction,
  id: ExternalProofId,
  person: PersonId,
): Promise<Result<ExternalProof, ChangeProofRefusal>> {
  const proof = await tx.externalProofs.lock(id);
  if (proof?.person !== person) return refuse({ code: 'external_proof_not_found' });
  return isChangeable(proof) ? ok(proof) : refuse({ code: 'external_proof_checked' });
}

function isPossible(
  deps: Dependencies,
  { target: { land } }: Permit,
  stated: StatedProof,
): Result<StatedProof, HandInRefusal> {
  const regime = stated.award?.regime;
  if (regime !== undefined && !landOf(deps, land).cpdRegimes.includes(regime)) {
    return refuse({ code: 'regime_unknown' });
  }
  return checkStatedProof(stated, toLocalDate(deps.clock.now(), landOf(deps, land).timeZone));
}
