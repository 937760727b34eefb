import { isCpdRegimeCode } from '../cpd-regimes.ts';
import type { LandProfile } from '../land-profile.ts';
import type { CatalogueFinding } from './catalogue-finding.ts';
import { checkArchive } from './check-archive.ts';
import { checkCurricula, checkFormerCurricula } from './check-curricula.ts';
import { checkHolidays } from './check-holidays.ts';
import { checkModules } from './check-modules.ts';
import { checkRegions } from './check-regions.ts';
import { checkShare } from './check-share.ts';
import { findDuplicates } from './find-duplicates.ts';

/**
 * Everything in the data of a Land that contradicts itself or the shared lists, section by section. For the test suite
 * of who keeps a profile: an empty answer says that the parts fit together, not that they are true.
 */
export function checkLandProfile(land: LandProfile): readonly CatalogueFinding[] {
  return [
    ...checkRegions(land),
    ...checkHolidays(land),
    ...checkShare(land.certificate.minimumAttendanceShare, 'certificate.minimumAttendanceShare'),
    ...findDuplicates(land.cpdRegimes, (index) => `cpdRegimes[${index}]`),
    ...land.cpdRegimes.flatMap((regime, index): CatalogueFinding[] =>
      isCpdRegimeCode(regime) ? [] : [{ code: 'unknown_cpd_regime', path: `cpdRegimes[${index}]`, regime }],
    ),
    ...checkModules(land.modules),
    ...checkCurricula(land.curricula, land.modules),
    ...checkFormerCurricula(land.formerCurricula ?? [], land.curricula, land.modules),
    ...(land.archive ? checkArchive(land.archive, land.networks) : []),
  ];
}
