import { toWallClock } from '../../lib/wall-clock.ts';
import { noConditions, prefilledPrerequisites } from './eligibility/eligibility-values.ts';
import { type EventValues, emptySession, emptyVenue } from './event-values.ts';
import { prefilled, prefilledUnits, type Writing } from './prefill.ts';
import { emptySeries } from './series/series-values.ts';

/** What stands in the editor of a new event, with what the module says when one was chosen beforehand. */
export function newEventValues({ modules, networks, mayWriteForLand, now }: Writing, moduleCode?: string): EventValues {
  const module = modules.find(({ content }) => content.code === moduleCode);
  const network = mayWriteForLand ? undefined : networks[0];
  const empty: EventValues = {
    kind: 'module_run',
    title: '',
    summary: '',
    description: '',
    network: network?.id ?? '',
    region: network?.region ?? '',
    format: 'on_site',
    directoryPlace: '',
    venue: emptyVenue,
    targetProfessions: [],
    moduleVersion: module?.id ?? '',
    eligibility: { ...noConditions, ...prefilledPrerequisites(module?.content.prerequisites ?? [], [], '') },
    admission: 'first_come',
    substitutes: 'same_organisation',
    capacity: '',
    registrationOpensAt: toWallClock(now),
    registrationClosesAt: '',
    planning: 'single',
    sessions: [{ ...emptySession, units: prefilledUnits(module, undefined, [emptySession]) ?? '' }],
    series: emptySeries,
    origin: null,
  };
  return { ...empty, ...prefilled(module, undefined, empty) };
}
