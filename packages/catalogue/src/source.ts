/** How sure we are of what a source says. */
export const evidences = [
  /** Stated in the papers of the project itself. */
  'original',
  /** The norm was read in its wording. */
  'read',
  /** Found on a public page, second hand. */
  'public_page',
  /** Nobody has checked it yet: verify before it is printed. */
  'unverified',
  /** Ours: a proposal the networks have not decided on. */
  'proposal',
] as const;

export type Evidence = (typeof evidences)[number];

/** Where a statement comes from. Goes with everything that may differ between Länder. */
export interface Source {
  /** Norm, page or paper, in German, as it may be shown to readers. */
  readonly statement: string;
  readonly evidence: Evidence;
}
