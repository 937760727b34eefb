import type { LandProfile } from '../land-profile.ts';
import type { CatalogueFinding } from './catalogue-finding.ts';
import { findDuplicates } from './find-duplicates.ts';

/** Regions, and the networks that live in them. */
export function checkRegions({ regions, borders = [], networks, agsPrefix }: LandProfile): readonly CatalogueFinding[] {
  const keys = regions.map((it) => it.ags);
  const outside = regions.flatMap(({ ags }, index): CatalogueFinding[] =>
    /^\d{5}$/.test(ags) && ags.startsWith(agsPrefix)
      ? []
      : [{ code: 'ags_outside_land', path: `regions[${index}].ags`, ags, prefix: agsPrefix }],
  );
  const nowhere = borders.flatMap((pair, index): CatalogueFinding[] =>
    pair.flatMap((region) =>
      keys.includes(region) ? [] : [{ code: 'unknown_region', path: `borders[${index}]`, region }],
    ),
  );
  const homeless = networks.flatMap(({ region }, index): CatalogueFinding[] =>
    keys.includes(region) ? [] : [{ code: 'unknown_region', path: `networks[${index}].region`, region }],
  );
  return [
    ...findDuplicates(keys, (index) => `regions[${index}].ags`),
    ...findDuplicates(
      regions.map((it) => it.label),
      (index) => `regions[${index}].label`,
    ),
    ...outside,
    ...nowhere,
    ...findDuplicates(
      borders.map((it) => it.toSorted().join(' ')),
      (index) => `borders[${index}]`,
    ),
    ...findDuplicates(
      networks.map((it) => it.slug),
      (index) => `networks[${index}].slug`,
    ),
    ...homeless,
  ];
}
