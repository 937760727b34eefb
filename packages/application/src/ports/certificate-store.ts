import type {
  Certificate,
  CertificateBasis,
  ReplacedCertificate,
  RevokedCertificate,
} from '@netzwerkstatt/certificates';
import type {
  CertificateDesignId,
  CertificateId,
  EmailAddress,
  EventId,
  Instant,
  PersonId,
  RegistrationId,
} from '@netzwerkstatt/domain';

/** A certificate on record, with whom it belongs to and whether its file is drawn yet. */
export type CertificateRecord = CertificateFacts & CertificateSubject;

type CertificateSubject = RegisteredSubject | SeriesSubject | NamedSpeaker;

/** Who was registered for an event. */
export interface RegisteredSubject {
  readonly person: PersonId;
  readonly registration: RegistrationId;
  readonly event: EventId;
}

/** Whose series it is; it is about no single event. */
export interface SeriesSubject {
  readonly person: PersonId;
  /** Which renewal it is, from 1 on; absent: the first certificate. A corrected one is the same as the one it replaces. */
  readonly renewal?: number;
  readonly registration?: never;
  readonly event?: never;
}

/** Who taught, and need not be anybody the house knows; only certificates of kind `speaker` are. */
export interface NamedSpeaker {
  readonly event: EventId;
  readonly registration?: never;
  /** Where the office had it sent; absent: it passes the file on itself. */
  readonly email?: EmailAddress;
  /** Whose account has that address, once they have proven it. */
  readonly person?: PersonId;
}

export interface CertificateFacts {
  readonly id: CertificateId;
  readonly certificate: Certificate;
  /** SHA-256 of the file in hexadecimal; absent while it is being drawn. */
  readonly fileSha256?: string;
  /** The version of the design the file was drawn with; absent where the profile of the Land was enough. */
  readonly design?: CertificateDesignId;
  /** Why the last attempt to draw it failed; it is tried again. */
  readonly drawingError?: string;
  /** Since when nobody knows whose it is: the data of its holder were erased. */
  readonly erasedAt?: Instant;
}

export interface CertificateStore {
  /**
   * @param numberKey - Fingerprint of the number, by which the world looks it up.
   * @returns false when there is a valid one already: then nothing is added. A registration has one about having been
   * there and one about having taught, a person one about each curriculum and one for
   * each of its renewals, somebody who is only named one about the same
   * sessions. Also false for somebody whose data were
   * erased: nobody is certified.
   */
  add(record: CertificateRecord, numberKey: string): Promise<boolean>;
  get(id: CertificateId): Promise<CertificateRecord | undefined>;
  /**
   * Writes down how it ended, and nothing else: what was erased meanwhile does not come back.
   *
   * @returns false when it is not valid any more: then nothing is changed.
   */
  end(id: CertificateId, ended: ReplacedCertificate | RevokedCertificate): Promise<boolean>;
  findByNumber(numberKey: string): Promise<CertificateRecord | undefined>;
  /** @param sha256 - Of the file as it was drawn, in hexadecimal. */
  findByFile(sha256: string): Promise<CertificateRecord | undefined>;
  /** Makes those theirs that were sent to the address of somebody and belong to nobody yet. */
  claim(person: PersonId): Promise<void>;
  /** Oldest first. */
  forEvent(event: EventId): Promise<readonly CertificateRecord[]>;
  /** Those of a curriculum, whatever became of them, oldest first. */
  forCurriculum(code: string, people?: readonly PersonId[]): Promise<readonly CertificateRecord[]>;
  /** Newest first. */
  forPerson(person: PersonId): Promise<readonly CertificateRecord[]>;
  /** Takes certificates whose file is to be drawn now, oldest first; until that moment nobody else gets them. */
  leaseUndrawn(now: Instant, leasedUntil: Instant, limit: number): Promise<readonly CertificateRecord[]>;
  /** Leaves a certificate that could not be drawn for later, with the reason for the desk to see. */
  postponeDrawing(id: CertificateId, error: string, retryAt: Instant): Promise<void>;
  /**
   * A file that is there stays: nobody gets two different files of one certificate.
   *
   * @returns whether it is this one.
   */
  attachFile(id: CertificateId, file: Uint8Array, sha256: string, design?: CertificateDesignId): Promise<boolean>;
  file(id: CertificateId): Promise<Uint8Array | undefined>;
  /** Keeps why a certificate was issued; once. */
  keepBasis(id: CertificateId, basis: CertificateBasis): Promise<void>;
  /** `undefined` where nothing was kept yet when it was issued, or the data of its holder were erased. */
  basisOf(id: CertificateId): Promise<CertificateBasis | undefined>;
  /**
   * Keeps of a certificate what is left without its holder. Its file is removed and never drawn again; by its number, and
   * by the hash of the file it had, it is still found. The address of a speaker goes as well.
   */
  redact(id: CertificateId, left: Certificate, at: Instant): Promise<void>;
}
