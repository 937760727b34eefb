import type { Equivalence, LearnedElsewhere, RecognisedUnits } from '@netzwerkstatt/certificates';
import type { EquivalenceId, Instant, PersonId, ProofFileId, RecognitionRequestId } from '@netzwerkstatt/domain';

/** Somebody asks that a course of somebody else counts for modules of a series. */
export type RecognitionRequest = RecognitionFacts & RecognitionState;

interface RecognitionFacts {
  readonly id: RecognitionRequestId;
  readonly person: PersonId;
  /** Code of the curriculum. */
  readonly curriculum: string;
  /** Codes, each once, in the order of the curriculum. */
  readonly modules: readonly string[];
  readonly learned: LearnedElsewhere;
  /** Empty once they are forgotten. */
  readonly proofs: readonly ProofFileId[];
  readonly askedAt: Instant;
  /** Oldest first. */
  readonly questions: readonly RecognitionQuestion[];
  /** Counts its saved states, from 1. */
  readonly revision: number;
}

export type RecognitionState =
  | { readonly status: 'open' }
  /** The last question waits for its answer. */
  | { readonly status: 'asked_back' }
  | (RecognitionDecision & { readonly status: 'decided' })
  /** What was decided counts no more. */
  | (RecognitionDecision & {
      readonly status: 'taken_back';
      readonly takenBackAt: Instant;
      readonly takenBackBy: PersonId;
      readonly takenBackReason: string;
    })
  | { readonly status: 'withdrawn'; readonly endedAt: Instant };

interface RecognitionDecision {
  readonly endedAt: Instant;
  readonly decidedBy: PersonId;
  readonly reason: string;
  /** Empty: refused. */
  readonly granted: readonly RecognisedUnits[];
}

export type RecognitionStatus = RecognitionState['status'];

export interface RecognitionQuestion {
  readonly text: string;
  readonly askedAt: Instant;
  readonly askedBy: PersonId;
  readonly answer?: { readonly text: string; readonly at: Instant };
}

/** An entry of the table, as the Land keeps it. */
export interface KeptEquivalence extends Equivalence {
  readonly id: EquivalenceId;
  readonly revision: number;
}

export interface RecognitionQuery {
  /** Absent: all of them. */
  readonly status: RecognitionStatus | undefined;
  /** Part of the name of the person, of the provider or of the title; empty: all of them. */
  readonly text: string;
  readonly offset: number;
  readonly limit: number;
}

export interface RecognitionList {
  /** Of those the text finds, by status. */
  readonly counts: Readonly<Record<RecognitionStatus, number>>;
  /** What waits for the office, longest first; what waits for an answer; what has ended, the latest first. */
  readonly requests: readonly RecognitionRequest[];
}

export interface RecognitionStore {
  get(id: RecognitionRequestId): Promise<RecognitionRequest | undefined>;
  /** Newest first. */
  ofPerson(person: PersonId): Promise<readonly RecognitionRequest[]>;
  list(query: RecognitionQuery): Promise<RecognitionList>;
  /**
   * @param expectedRevision - what the writer has read; `undefined` for a new one.
   * @returns false when the stored revision is another one: then nothing is written.
   */
  save(request: RecognitionRequest, expectedRevision: number | undefined): Promise<boolean>;
  /** Those that ended before and still have files, oldest first. */
  endedWithProofs(endedBefore: Instant, limit: number): Promise<readonly RecognitionRequest[]>;

  getEquivalence(id: EquivalenceId): Promise<KeptEquivalence | undefined>;
  /** Everything the table says of these modules. */
  equivalencesFor(modules: readonly string[]): Promise<readonly KeptEquivalence[]>;
  /** Entries with every word of the text in provider, title or module: by provider, then by title and module. */
  listEquivalences(query: Omit<RecognitionQuery, 'status'>): Promise<EquivalenceList>;
  /** As {@link save}. */
  saveEquivalence(entry: KeptEquivalence, expectedRevision: number | undefined): Promise<boolean>;
  removeEquivalence(id: EquivalenceId): Promise<void>;
}

export interface EquivalenceList {
  readonly total: number;
  readonly entries: readonly KeptEquivalence[];
}
