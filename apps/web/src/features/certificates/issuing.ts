import type { Answers } from '../../lib/api-types.ts';

export type Issuing = Answers['issuing']['list'];
export type Candidate = Issuing['candidates'][number];
type Certified = Extract<Candidate, { kind: 'issued' | 'revoked' }>;
/** Somebody who has a certificate, or whose last one was revoked, with what stands on it. */
export type CertifiedCandidate = Pick<Certified, 'registration' | 'givenName' | 'familyName'> &
  NonNullable<Certified['paper']>;
export type MissingCandidate = Extract<Candidate, { kind: 'minutes_missing' }>;
export type Speakers = Answers['issuing']['speakers'];
export type CertifiedSpeaker = Speakers['certificates'][number];
export type SpeakerPaper = NonNullable<CertifiedSpeaker['paper']>;
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

/** Absent for whoever has none, and for whoever may not read certificates. */
export function certifiedOf(candidate: Candidate): CertifiedCandidate | undefined {
  return 'paper' in candidate && candidate.paper ? { ...candidate, ...candidate.paper } : undefined;
}

/** How many people are on each list. */
export function lengthsOf({ due, issued, ...exceptions }: CandidateCounts): Readonly<Record<CandidateList, number>> {
  return { exceptions: Object.values(exceptions).reduce((sum, it) => sum + it, 0), due, issued };
}

/** Of a batch: for how many it is settled what became of them. */
export function settledOf({ counts: { done, failed, skipped } }: Pick<BatchProgressView, 'counts'>): number {
  return done + failed + skipped;
}
