import type { Instant, PersonId, ProofFileId, ProofMediaType } from '@netzwerkstatt/domain';

/** A file somebody uploaded as proof of what they learned elsewhere: a certificate as PDF, a photograph, a scan. */
export interface ProofFile {
  readonly id: ProofFileId;
  readonly person: PersonId;
  /** As the person called it; shown, never trusted. */
  readonly name: string;
  /** What its first bytes say. */
  readonly mediaType: ProofMediaType;
  /** In hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  readonly uploadedAt: Instant;
  /** Since when it belongs to something somebody asks for; absent: it waits, and is forgotten after a day. */
  readonly handedInAt?: Instant;
}

export interface ProofFileStore {
  add(file: ProofFile, content: Uint8Array): Promise<void>;
  get(id: ProofFileId): Promise<ProofFile | undefined>;
  getMany(ids: readonly ProofFileId[]): Promise<ReadonlyMap<ProofFileId, ProofFile>>;
  content(id: ProofFileId): Promise<Uint8Array | undefined>;
  /** How many of a person's files wait to be handed in. */
  countWaiting(person: PersonId): Promise<number>;
  /** @returns false where there is no such file of this person, or it was handed in before: a file proves one thing. */
  handIn(id: ProofFileId, person: PersonId, at: Instant): Promise<boolean>;
  /** Also what was handed in, with what it was to prove. */
  remove(id: ProofFileId): Promise<void>;
  forgetWaiting(uploadedBefore: Instant): Promise<void>;
}
