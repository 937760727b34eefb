import { type Ags, parseAgs } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import type { LandProfile } from '../land-profile.ts';
import { sachsen } from '../lands/index.ts';
import type { CatalogueFinding, RegionFault } from './catalogue-finding.ts';
import { checkLandProfile } from './check-land-profile.ts';

interface Case {
  readonly fault: string;
  readonly land: LandProfile;
  readonly finding: CatalogueFinding;
}

const leipzig = parseAgs('14713');
const nordsachsen = parseAgs('14730');

/** Every code of this section has a fault that provokes it, or the table does not compile. */
const cases: Record<RegionFault['code'] | 'duplicate', readonly Case[]> = {
  duplicate: [
    {
      fault: 'two regions with one key',
      land: { ...sachsen, borders: [], regions: replaced(sachsen.regions, 1, { ags: parseAgs('14511') }) },
      finding: { code: 'duplicate', path: 'regions[1].ags', value: '14511' },
    },
    {
      fault: 'a city and a county that cannot be told apart',
      land: { ...sachsen, regions: replaced(sachsen.regions, 11, { label: 'Leipzig (Stadt)' }) },
      finding: { code: 'duplicate', path: 'regions[11].label', value: 'Leipzig (Stadt)' },
    },
    {
      fault: 'two networks at one address',
      land: { ...sachsen, networks: replaced(sachsen.networks, 2, { slug: 'leipzig' }) },
      finding: { code: 'duplicate', path: 'networks[2].slug', value: 'leipzig' },
    },
    {
      fault: 'a border that is written down from both sides',
      land: { ...sachsen, borders: [[leipzig, nordsachsen] as const, [nordsachsen, leipzig] as const] },
      finding: { code: 'duplicate', path: 'borders[1]', value: '14713 14730' },
    },
  ],
  ags_outside_land: [
    {
      fault: 'a region of another Land',
      land: { ...sachsen, regions: [...sachsen.regions, aRegion('10041')] },
      finding: { code: 'ags_outside_land', path: 'regions[13].ags', ags: parseAgs('10041'), prefix: '14' },
    },
    {
      fault: 'the key of a municipality',
      land: { ...sachsen, regions: [...sachsen.regions, aRegion('14625010')] },
      finding: { code: 'ags_outside_land', path: 'regions[13].ags', ags: '14625010' as Ags, prefix: '14' },
    },
  ],
  unknown_region: [
    {
      fault: 'a network that lives nowhere',
      land: { ...sachsen, networks: replaced(sachsen.networks, 0, { region: parseAgs('14999') }) },
      finding: { code: 'unknown_region', path: 'networks[0].region', region: parseAgs('14999') },
    },
    {
      fault: 'a border with another Land',
      land: { ...sachsen, borders: [[nordsachsen, parseAgs('15091')] as const] },
      finding: { code: 'unknown_region', path: 'borders[0]', region: parseAgs('15091') },
    },
  ],
};

test.for(Object.values(cases).flat())('finds $fault', ({ land, finding }) => {
  expect(checkLandProfile(land)).toEqual([finding]);
});

function replaced<Item>(items: readonly Item[], index: number, wanted: Partial<NoInfer<Item>>): readonly Item[] {
  return items.map((item, at) => (at === index ? { ...item, ...wanted } : item));
}

function aRegion(ags: string): LandProfile['regions'][number] {
  return { ags: ags as Ags, name: 'Anderswo', kind: 'rural_district', label: 'Landkreis Anderswo' };
}
