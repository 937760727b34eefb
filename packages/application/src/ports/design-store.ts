import type { CertificateDesign } from '@netzwerkstatt/certificates';
import type { CertificateDesignId, Instant, PersonId } from '@netzwerkstatt/domain';

/** When somebody put a version of the design in force, and what they said is different. */
export interface DesignRelease {
  readonly releasedBy: PersonId;
  readonly releasedAt: Instant;
  readonly note: string;
}

/** A version without its content. */
export type DesignVersionEntry = {
  readonly id: CertificateDesignId;
  /** Of the Land, from 1. */
  readonly version: number;
  /** Counts its saved states, from 1; who writes on a draft says which one they have read. */
  readonly revision: number;
  readonly editedBy: PersonId;
  readonly editedAt: Instant;
} & ({ readonly status: 'draft' } | ({ readonly status: 'released' | 'superseded' } & DesignRelease));

/** One version of the design of a Land's certificates. Files that were drawn with it stay as they are. */
export type DesignVersionRecord = DesignVersionEntry & { readonly design: CertificateDesign };

export interface DesignStore {
  get(id: CertificateDesignId): Promise<DesignVersionRecord | undefined>;
  /** The one certificates are drawn with now. */
  released(): Promise<DesignVersionRecord | undefined>;
  /** The one somebody is writing on. */
  draft(): Promise<DesignVersionRecord | undefined>;
  /** Newest first. */
  list(query: { readonly offset: number; readonly limit: number }): Promise<{
    readonly total: number;
    readonly entries: readonly DesignVersionEntry[];
  }>;
  /**
   * Adds or replaces.
   *
   * @throws Error when the Land would have two designs in force, two drafts, or one number twice.
   */
  save(record: DesignVersionRecord): Promise<void>;
  /** Forgets a draft; what was in force once stays. */
  removeDraft(id: CertificateDesignId): Promise<void>;
  /** Locks the designs of the Land against others who save until the transaction ends. */
  lock(): Promise<void>;
}
