import type { CertificateDesign } from '../pdf/certificate-design.ts';
import { type DesignPart, designDifferences } from './design-differences.ts';

export interface MergedDesign {
  readonly design: CertificateDesign;
  /** What both changed, each in another way; of these the merged one has `mine`. */
  readonly disputed: readonly DesignPart[];
}

/**
 * What two editors wrote at the same time as one design: everything that either of them changed.
 *
 * @param base - What both began with.
 */
export function mergeDesigns(
  base: CertificateDesign,
  mine: CertificateDesign,
  theirs: CertificateDesign,
): MergedDesign {
  const changedByMe = new Set(partsChanged(base, mine));
  const changedByThem = partsChanged(base, theirs);
  const different = new Set(partsChanged(mine, theirs));
  return {
    design: changedByThem
      .filter((part) => !changedByMe.has(part))
      .reduce((to, part) => withPart(to, part, theirs), mine),
    disputed: changedByThem.filter((part) => changedByMe.has(part) && different.has(part)),
  };
}

function partsChanged(before: CertificateDesign, after: CertificateDesign): readonly DesignPart[] {
  const parts = designDifferences(before, after).map(({ part }) => part);
  // Which of the logos are the house's own stands in the logos: both are one to whoever merges them.
  return [...new Set(parts.map((part) => (part === 'logosOfHouse' ? 'logos' : part)))];
}

function withPart(design: CertificateDesign, part: DesignPart, from: CertificateDesign): CertificateDesign {
  return withAt(design, part.split('.'), valueAt(from, part.split('.'))) as CertificateDesign;
}

type Tree = { readonly [key: string]: unknown };

function valueAt(tree: unknown, [key, ...deeper]: readonly string[]): unknown {
  if (key === undefined || tree === undefined) return tree;
  return valueAt((tree as Tree)[key], deeper);
}

/** Nothing is left where there is nothing, no empty branch either. */
function withAt(tree: unknown, [key, ...deeper]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const { [key]: before, ...others } = (tree ?? {}) as Tree;
  const branch = withAt(before, deeper, value);
  if (branch !== undefined) return { ...others, [key]: branch };
  return Object.keys(others).length === 0 ? undefined : others;
}
