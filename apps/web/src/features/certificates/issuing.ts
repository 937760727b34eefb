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

/** In the address, in the order of the navigation: all who have none yet, those of them to be cleared up, those ready. */
export const candidateListNames = {
  open: 'offen',
  exceptions: 'klaeren',
  due: 'bereit',
  issued: 'ausgestellt',
} as const;

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
  const left = Object.values(exceptions).reduce((sum, it) => sum + it, 0);
  return { open: left + due, exceptions: left, due, issued };
}

/** What is left to do: who could get one and has none, of all who were to; and where minutes are what is missing. */
export function leftToIssue(counts: CandidateCounts) {
  const { due, issued, minutes_missing, unprintable, partial, too_low, revoked } = counts;
  return {
    left: due + minutes_missing + unprintable,
    people: due + issued + minutes_missing + unprintable + partial + too_low + revoked,
    withoutMinutes: minutes_missing,
  };
}

/** Of a batch: for how many it is settled what became of them. */
export function settledOf({ counts: { done, failed, skipped } }: Pick<BatchProgressView, 'counts'>): number {
  return done + failed + skipped;
}
