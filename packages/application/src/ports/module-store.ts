import type { ModuleVersion } from '@netzwerkstatt/catalogue';
import type { Instant, ModuleVersionId } from '@netzwerkstatt/domain';

/** One version of a module on record in this Land. Runs and certificates name the version they belong to. */
export interface ModuleVersionRecord {
  readonly id: ModuleVersionId;
  readonly content: ModuleVersion;
  /** Counts its saved states, from 1; who writes on a draft says which one they have read. */
  readonly revision: number;
  /** `draft`: still being written; `superseded`: a later one was published. */
  readonly status: 'draft' | 'published' | 'superseded';
  readonly publishedAt?: Instant;
  /** What is different now, in words for those who plan. */
  readonly changeNote?: string;
}

export interface ModuleStore {
  /** The published version of every module, by code. */
  published(): Promise<readonly ModuleVersionRecord[]>;
  /** All versions of one module, newest first. */
  versions(code: string): Promise<readonly ModuleVersionRecord[]>;
  get(id: ModuleVersionId): Promise<ModuleVersionRecord | undefined>;
  /**
   * Adds or replaces.
   *
   * @throws Error when the module would have two versions in force, or two drafts.
   */
  save(record: ModuleVersionRecord): Promise<void>;
  /** Locks a module against other publications until the transaction ends. */
  lock(code: string): Promise<void>;
}
