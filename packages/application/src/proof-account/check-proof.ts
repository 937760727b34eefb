import {
  type DecidedProof,
  decideAboutProof,
  type ProofDecision,
  type ProofDecisionRefusal,
  type ProofExtent,
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
  /** Why what was accepted is to count no more. */
  | { readonly takenBackFor: string }
);

export type CheckProofRefusal =
  | ProofDecisionRefusal
  | StaleRevision
  | RegimeUnknown
  | Refusal<'external_proof_not_found'>
  | Refusal<'reason_missing'>;

/**
 * Accepts a proof with what counts of it, rejects it, or takes back that it was accepted: both with a reason. Whoever
 * handed it in is written to.
 */
export async function checkProof(
  deps: Dependencies,
  permit: Permit<'proof.check'>,
  check: ProofCheck,
): Promise<Result<DecidedProof, CheckProofRefusal>> {
  const { land } = permit.target;
  const regime = 'counted' in check ? check.counted.award?.regime : undefined;
  if (regime !== undefined && !landOf(deps, land).cpdRegimes.includes(regime)) {
    return refuse({ code: 'regime_unknown' });
  }
  const decision = decisionOf(check);
  if (!decision.ok) return decision;
  return deps.store.inLand(land, async (tx) => {
    const person = (await tx.externalProofs.get(check.proof))?.person;
    // Before the proof, as whoever erases this person does: neither waits for the other.
    if (person !== undefined) await tx.histories.lock([person]);
    const proof = await tx.externalProofs.lock(check.proof);
    const staff = personBehind(permit);
    if (proof === undefined) return refuse({ code: 'external_proof_not_found' });
    const now = deps.clock.now();
    const decided = decideAboutProof(proof, decision.value, staff, now);
    if (!decided.ok) return decided;
    if (proof.revision !== check.revision) return refuse({ code: 'stale_revision', revision: proof.revision });
    await tx.externalProofs.save(decided.value);
    await tx.mail.add(await checkedMail(deps, tx, decided.value));
    await tx.audit.write([
      {
        at: now,
        actor: staff,
        action: 'proof.check',
        target: { kind: 'proof', id: proof.id },
        ...('reason' in decided.value && { reason: decided.value.reason }),
        facts: {
          status: decided.value.status,
          ...('counted' in decided.value && {
            minutes: decided.value.counted.minutes,
            days: decided.value.counted.days,
          }),
        },
      },
    ]);
    return decided;
  });
}

function decisionOf(check: ProofCheck): Result<ProofDecision, Refusal<'reason_missing'>> {
  if ('counted' in check) return ok({ kind: 'accept', counted: check.counted });
  const [kind, text] =
    'reason' in check ? (['reject', check.reason] as const) : (['take_back', check.takenBackFor] as const);
  const reason = parseLine(text, MAX_REASON_CHARACTERS);
  return reason.ok ? ok({ kind, reason: reason.value }) : refuse({ code: 'reason_missing' });
}

async function checkedMail(
  { random }: Dependencies,
  tx: LandTransaction,
  proof: DecidedProof,
): Promise<readonly OutgoingMail[]> {
  const person = await tx.people.get(proof.person);
  if (person === undefined) return [];
  return [
    {
      id: random.id<MailId>(),
      // One that is taken back was told of before.
      key: `proof_checked:${proof.id}:${proof.revision}${proof.status === 'taken_back' ? ':taken_back' : ''}`,
      to: person.email,
      message: {
        kind: 'proof_checked',
        locale: person.locale,
        recipientName: `${person.givenName} ${person.familyName}`,
        title: proof.stated.title,
        outcome:
          proof.status === 'checked'
            ? { status: 'checked', minutes: proof.counted.minutes }
            : { status: proof.status, reason: proof.reason },
      },
      person: person.id,
      createdAt: 'takenBackAt' in proof ? proof.takenBackAt : proof.checkedAt,
    },
  ];
}
