import {
  adoptVersions,
  checkLandProfile,
  findModules,
  type LandProfile,
  prerequisitesOf,
} from '@netzwerkstatt/catalogue';
import { nationwideHolidays, saarland, sharedModules } from '@netzwerkstatt/catalogue/lands';
import { parseAgs, parseLandCode } from '@netzwerkstatt/domain';

const norm = 'Feiertagsgesetz NW § 2';

// Begins with a Land that is there and replaces what differs; words, legal basis and certificate would follow.
export const northRhineWestphalia: LandProfile = {
  ...saarland,
  code: parseLandCode('DE-NW'),
  agsPrefix: '05',
  name: 'Nordrhein-Westfalen',
  regions: [{ ags: parseAgs('05315'), name: 'Köln', kind: 'urban_district', label: 'Köln (Stadt)' }],
  publicHolidays: [
    ...nationwideHolidays(norm),
    { name: 'Fronleichnam', rule: { kind: 'easter', offsetDays: 60 }, scope: 'land', source: norm },
    { name: 'Allerheiligen', rule: { kind: 'fixed', month: 11, day: 1 }, scope: 'land', source: norm },
  ],
  modules: adoptVersions(sharedModules, { L01: 1, L02: 1, L03: 1, L04: 1, L14: 1 }),
};

/** Empty, or what does not fit together: unknown prerequisites, circles, keys of another Land. */
export const findings = checkLandProfile(northRhineWestphalia);

/** The way to the module for case advisers: L01, L02, L03, L04, L14. */
export const wayToAdvising = findModules(northRhineWestphalia.modules, { text: 'Fachberatung' }).flatMap((module) => [
  ...prerequisitesOf(module.code, northRhineWestphalia.modules).map((it) => it.code),
  module.code,
]);
