import type { CertificateId } from '@netzwerkstatt/domain';

/** Where a certificate stands in the status lists of the Land. */
export interface StatusPlace {
  /** The name of the list: `2027`. */
  readonly list: string;
  readonly index: number;
}

/** The badges of certificates, and their places in the status lists. */
export interface BadgeStore {
  placeOf(certificate: CertificateId): Promise<StatusPlace | undefined>;
  /** @returns false when another certificate has this place, or this one has a place already: then nothing is changed. */
  give(certificate: CertificateId, place: StatusPlace): Promise<boolean>;
  /**
   * The places of those that are no longer valid, ascending: read from the certificates themselves.
   *
   * @returns `undefined` when no certificate stands in such a list.
   */
  endedIn(list: string): Promise<readonly number[] | undefined>;
  /** Keeps the badge as it was signed, with the file it is in: it is gone when the file is. */
  keep(certificate: CertificateId, json: string): Promise<void>;
  badge(certificate: CertificateId): Promise<string | undefined>;
}
