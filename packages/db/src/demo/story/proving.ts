import { createHash } from 'node:crypto';
import { checkProof, handInProof, keepProofAccountOf, type Person, uploadProof } from '@netzwerkstatt/application';
import type { CpdRegimeCode, EmailAddress, Instant, LocalDate } from '@netzwerkstatt/domain';
import type { Deed } from './deed.ts';
import { told } from './story-house.ts';

/** A training that somebody else offered; of one day unless said otherwise. */
export interface TrainingElsewhere {
  readonly title: string;
  readonly provider: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly minutes: number;
  readonly days?: number;
}

/** What staff made of a proof; without a reason it counts as it was stated. */
export interface StoryCheck {
  readonly officer: EmailAddress;
  readonly at: Instant;
  readonly reason?: string;
}

/** Chooses from which day on the periods of an account are counted. */
export function fixedPeriod(person: Person, regime: string, startsOn: LocalDate, at: Instant): Deed {
  return {
    at,
    async happen(house) {
      const permit = await house.permit(person, 'proof.account', { person: person.id });
      const account = { regime: regime as CpdRegimeCode, period: { kind: 'fixed', startsOn } } as const;
      told(await keepProofAccountOf(house.deps, permit, account));
    },
  };
}

/** Hands in the paper of a training elsewhere, and has it checked. */
export function proofHandedIn(
  person: Person,
  training: TrainingElsewhere,
  at: Instant,
  check?: StoryCheck,
): readonly Deed[] {
  const { days = 1, ...facts } = training;
  const extent = { form: 'course', minutes: training.minutes, days } as const;
  const handedIn: Deed = {
    at,
    async happen(house) {
      const own = { person: person.id };
      const content = Buffer.from(`%PDF-1.7\n% ${training.title}\n%%EOF\n`);
      const sha256 = createHash('sha256').update(content).digest('hex');
      const upload = { name: 'Bescheinigung.pdf', content, sha256 };
      const file = told(await uploadProof(house.deps, await house.permit(person, 'proof.upload', own), upload));
      const stated = { ...facts, ...extent };
      const permit = await house.permit(person, 'proof.hand_in', own);
      told(await handInProof(house.deps, permit, { stated, file: file.id }));
    },
  };
  if (check === undefined) return [handedIn];
  const checked: Deed = {
    at: check.at,
    async happen(house) {
      const proofs = await house.tx.externalProofs.forPerson(person.id);
      const proof = proofs.find(({ stated }) => stated.title === training.title);
      if (proof === undefined) throw new Error(`nobody handed in ${training.title}`);
      const permit = await house.permit(await house.person(check.officer), 'proof.check', {});
      const seen = { proof: proof.id, revision: proof.revision };
      const found = check.reason === undefined ? { counted: extent } : { reason: check.reason };
      told(await checkProof(house.deps, permit, { ...seen, ...found }));
    },
  };
  return [handedIn, checked];
}
