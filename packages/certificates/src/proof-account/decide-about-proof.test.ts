import { fc, test as property } from '@fast-check/vitest';
import type { CleanText, Instant, PersonId } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { anExternalProof, aRegime } from '../testing/proof-builders.ts';
import { countProof } from './count-proof.ts';
import { decideAboutProof, isChangeable, type ProofDecision } from './decide-about-proof.ts';
import { type ExternalProof, proofOfExternal } from './external-proof.ts';

const handedIn = anExternalProof();
const officer = '00000000-0000-4000-8000-0000000000b1' as PersonId;
const at = '2026-06-01T09:00:00.000Z' as Instant;
const reason = 'Gehört jemand anderem' as CleanText;

const decisions = {
  accept: { kind: 'accept', counted: { form: 'course', minutes: 240, days: 1 } },
  reject: { kind: 'reject', reason },
  take_back: { kind: 'take_back', reason },
} as const satisfies Record<ProofDecision['kind'], ProofDecision>;

const counts = (proof: ExternalProof) => countProof(aRegime(), proofOfExternal(proof));
const decided = (proof: ExternalProof, kind: ProofDecision['kind']) => {
  const answer = decideAboutProof(proof, decisions[kind], officer, at);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
};

test('what was taken back counts no more, and says what counted, since when and why', () => {
  const taken = decided(decided(handedIn, 'accept'), 'take_back');
  expect(taken).toMatchObject({
    status: 'taken_back',
    counted: { minutes: 240 },
    takenBackAt: at,
    takenBackBy: officer,
    reason,
  });
  expect(counts(taken)).toEqual({ counts: false, because: 'taken_back' });
});

test.for<{ rule: string; proof: ExternalProof; kind: ProofDecision['kind']; code: string }>([
  { rule: 'what waits cannot be taken back', proof: handedIn, kind: 'take_back', code: 'external_proof_not_counted' },
  {
    rule: 'what was rejected cannot be taken back',
    proof: decided(handedIn, 'reject'),
    kind: 'take_back',
    code: 'external_proof_not_counted',
  },
  {
    rule: 'what was taken back is not accepted before it is handed in anew',
    proof: decided(decided(handedIn, 'accept'), 'take_back'),
    kind: 'accept',
    code: 'external_proof_checked',
  },
])('$rule', ({ proof, kind, code }) => {
  expect(decideAboutProof(proof, decisions[kind], officer, at)).toEqual({ ok: false, refusal: { code } });
});

test('nobody accepts, rejects or takes back what is theirs', () => {
  const accepted = decided(handedIn, 'accept');
  const codes = [decisions.accept, decisions.reject, decisions.take_back].map((it) => {
    const answer = decideAboutProof(it.kind === 'take_back' ? accepted : handedIn, it, handedIn.person, at);
    return answer.ok || answer.refusal.code;
  });
  expect(codes).toEqual(codes.map(() => 'external_proof_is_own'));
});

/** Anything staff and person may try, in any order. */
const anyStep = fc.constantFrom('accept', 'reject', 'take_back', 'hand_in_anew');

property.prop([fc.array(anyStep, { maxLength: 12 })])(
  'whatever is tried in whatever order: a proof counts exactly when the last that was done about it was to accept it',
  (steps) => {
    let proof: ExternalProof = handedIn;
    let last = 'hand_in_anew';
    for (const step of steps) {
      if (step === 'hand_in_anew') {
        if (!isChangeable(proof)) continue;
        proof = handedIn;
      } else {
        const answer = decideAboutProof(proof, decisions[step], officer, at);
        if (!answer.ok) continue;
        proof = answer.value;
      }
      last = step;
    }
    expect(counts(proof).counts).toBe(last === 'accept');
    expect(isChangeable(proof)).toBe(last !== 'accept');
  },
);
