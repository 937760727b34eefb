import type { Answers } from '../../lib/api-types.ts';

export type Issuing = Answers['issuing']['list'];
export type Candidate = Issuing['candidates'][number];
/** Somebody who has a certificate, or whose last one was revoked. */
export type CertifiedCandidate = Extract<Candidate, { kind: 'issued' | 'revoked' }>;
export type MissingCandidate = Extract<Candidate, { kind: 'minutes_missing' }>;
export type Speakers = Answers['issuing']['speakers'];
export type CertifiedSpeaker = Speakers['certificates'][number];
export type AttendanceConsequence = Answers['issuing']['foreseeAttendance'];
export type CandidateCounts = Issuing['counts'];
export type CandidateList = Issuing['list'];
export type BatchProgressView = NonNullable<Answers['issuing']['progress']>;

/** In the address, in the order in which they are worked off. */
export const candidateListNames = { exceptions: 'klaeren', due: 'bereit', issued: 'ausgestellt' } as const;

export type CandidateListName = (typeof candidateListNames)[CandidateList];

export function listNamed(name: string | undefined): CandidateList | undefined {
  const lists = Object.keys(candidateListNames) as CandidateList[];
  return lists.find((it) => candidateListNames[it] === name);
}

/** How many people are on each list. */
export function lengthsOf({ due, issued, ...exceptions }: CandidateCounts): Readonly<Record<CandidateList, number>> {
  return { exceptions: Object.values(exceptions).reduce((sum, it) => sum + it, 0), due, issued };
}

/** Of a batch: for how many it is settled what became of them. */
export function settledOf({ counts: { done, failed, skipped } }: Pick<BatchProgressView, 'counts'>): number {
  return done + failed + skipped;
}
