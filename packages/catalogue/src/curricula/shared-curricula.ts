import type { Curriculum } from '../curriculum.ts';
import { caseAdviser } from './case-adviser.ts';
import { externalFamilyMidwife } from './external-family-midwife.ts';
import { networkCoordination } from './network-coordination.ts';
import { basicSeries, earlyHelpSeries } from './open-series.ts';

/** The curricula every Land may take over with `adoptVersions`, together with the modules they are made of. */
export const sharedCurricula: readonly Curriculum[] = [
  networkCoordination,
  caseAdviser,
  basicSeries,
  earlyHelpSeries,
  externalFamilyMidwife,
];
