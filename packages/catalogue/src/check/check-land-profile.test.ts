import type { CpdRegimeCode } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { saarland, sachsen } from '../lands/index.ts';
import { checkLandProfile } from './check-land-profile.ts';

const unknown = 'NONE' as CpdRegimeCode;

test('a regime that is not described is found', () => {
  expect(checkLandProfile({ ...sachsen, cpdRegimes: [unknown] })).toEqual([
    { code: 'unknown_cpd_regime', path: 'cpdRegimes[0]', regime: unknown },
  ]);
});

test('a regime that is counted twice is found', () => {
  const [first] = sachsen.cpdRegimes;
  const cpdRegimes = [...sachsen.cpdRegimes, ...sachsen.cpdRegimes.slice(0, 1)];
  expect(checkLandProfile({ ...sachsen, cpdRegimes })).toEqual([
    { code: 'duplicate', path: 'cpdRegimes[14]', value: first },
  ]);
});

test('percent where a share is asked for are found', () => {
  const land = { ...sachsen, certificate: { ...sachsen.certificate, minimumAttendanceShare: 80 } };
  expect(checkLandProfile(land)).toEqual([
    { code: 'share_out_of_range', path: 'certificate.minimumAttendanceShare', share: 80 },
  ]);
});

test('everything is found at once, in the order of the profile', () => {
  const modules = saarland.modules.map((it) => ({ ...it, version: 0 }));
  const land = { ...saarland, agsPrefix: '14', cpdRegimes: [unknown], modules };
  expect(checkLandProfile(land).map((it) => it.code)).toEqual([
    ...saarland.regions.map(() => 'ags_outside_land'),
    'unknown_cpd_regime',
    ...modules.map(() => 'version_invalid'),
  ]);
});

test('a Land without history has nothing to check there', () => {
  const { archive: _, ...withoutArchive } = sachsen;
  expect(checkLandProfile(withoutArchive)).toEqual([]);
});
