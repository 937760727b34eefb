import {
  type CleanText,
  type ExternalProofId,
  type Instant,
  type LocalDate,
  ok,
  type PersonId,
  type ProofFileId,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import { daysBetween } from './calendar-years.ts';
import type { ProofAward, ProofEntry, ProofStanding } from './proof-entry.ts';

/** How much of a training counts: what somebody states, and what staff found when they checked it. */
export interface ProofExtent {
  readonly form: 'course' | 'conference';
  /** Attended, breaks excluded. */
  readonly minutes: number;
  /** On how many days; at least one. */
  readonly days: number;
  /** Points or days that a chamber or authority awarded; absent: none. */
  readonly award?: ProofAward;
}

/** A training of somebody else, as whoever attended it states it. */
export interface StatedProof extends ProofExtent {
  readonly title: string;
  readonly provider: string;
  readonly from: LocalDate;
  /** Inclusive. */
  readonly to: LocalDate;
}

export interface ExternalProofFacts {
  readonly id: ExternalProofId;
  readonly person: PersonId;
  readonly stated: StatedProof;
  readonly file: ProofFileId;
  readonly handedInAt: Instant;
  /** Rises with every change, so that nobody checks what has changed meanwhile. */
  readonly revision: number;
}

/** A proof of a training elsewhere, with what became of it. Only a checked one counts, by what staff found. */
export type ExternalProof = ExternalProofFacts &
  (
    | { readonly status: 'uploaded' }
    | (ProofChecked & { readonly status: 'checked'; readonly counted: ProofExtent })
    | (ProofChecked & { readonly status: 'rejected'; readonly reason: CleanText })
    | (ProofChecked & {
        readonly status: 'taken_back';
        /** What counted until then. */
        readonly counted: ProofExtent;
        readonly takenBackAt: Instant;
        /** Absent once that person is gone. */
        readonly takenBackBy?: PersonId;
        readonly reason: CleanText;
      })
  );

interface ProofChecked {
  readonly checkedAt: Instant;
  /** Absent once that person is gone. */
  readonly checkedBy?: PersonId;
}

/** What is wrong with what somebody states. */
export type StatedProofRefusal =
  | Refusal<'proof_ends_before_start'>
  | Refusal<'proof_not_over'>
  | (Refusal<'proof_days_too_many'> & { readonly days: number })
  | (Refusal<'proof_too_long'> & { readonly maxMinutes: number });

/** Nobody learns longer on one day, whatever the paper says. */
const MAX_MINUTES_PER_DAY = 12 * 60;

/** Whether a statement is possible: it is over, has not more days than it lasted, and no day is endless. */
export function checkStatedProof(stated: StatedProof, today: LocalDate): Result<StatedProof, StatedProofRefusal> {
  const { from, to } = stated;
  if (to < from) return refuse({ code: 'proof_ends_before_start' });
  if (to > today) return refuse({ code: 'proof_not_over' });
  const extent = checkExtent(stated, stated);
  return extent.ok ? ok(stated) : extent;
}

/** Whether that much fits between the first and the last day. */
export function checkExtent<Extent extends ProofExtent>(
  extent: Extent,
  { from, to }: Pick<StatedProof, 'from' | 'to'>,
): Result<Extent, StatedProofRefusal> {
  const days = daysBetween(from, to) + 1;
  if (extent.days > days) return refuse({ code: 'proof_days_too_many', days });
  const maxMinutes = extent.days * MAX_MINUTES_PER_DAY;
  if (extent.minutes > maxMinutes) return refuse({ code: 'proof_too_long', maxMinutes });
  return ok(extent);
}

/** What an external proof counts in a proof account. */
export function proofOfExternal(proof: ExternalProof): ProofEntry {
  const { title, provider, from, to } = proof.stated;
  const { form, minutes, days, award } = 'counted' in proof ? proof.counted : proof.stated;
  return {
    id: proof.id,
    origin: 'external',
    title,
    provider,
    from,
    to,
    form,
    standing: standings[proof.status],
    attendedMinutes: minutes,
    // A paper seldom says which day was how long.
    dayMinutes: Array.from({ length: days }, () => minutes / days),
    awards: award ? [award] : [],
  };
}

const standings = {
  uploaded: 'awaits_check',
  checked: 'valid',
  rejected: 'rejected',
  taken_back: 'taken_back',
} as const satisfies Record<ExternalProof['status'], ProofStanding>;
