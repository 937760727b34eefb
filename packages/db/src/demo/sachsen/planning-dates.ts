import { addDays } from '@netzwerkstatt/scheduling';
import type { StoryDays } from '../story/story-days.ts';
import { nextOn, type WrittenPlanningDate } from '../story/written-planning-date.ts';

/** The terms of the grant are those of the directive; when committees meet is invented. */
export function planningDatesOfSachsen(days: StoryDays): readonly WrittenPlanningDate[] {
  return [
    { kind: 'grant', title: 'Antragsfrist Fördermittel des Landes', firstDay: nextOn('10-31', days) },
    { kind: 'grant', title: 'Frist Verwendungsnachweis (Bund)', firstDay: nextOn('03-31', days) },
    { kind: 'grant', title: 'Frist Verwendungsnachweis (Land)', firstDay: nextOn('06-30', days) },
    {
      kind: 'committee',
      title: 'Plenarwoche des Landtags',
      firstDay: days.shifted('2027-02-02'),
      lastDay: addDays(days.shifted('2027-02-02'), 2),
    },
    {
      kind: 'committee',
      title: 'Plenarwoche des Landtags',
      firstDay: days.shifted('2027-04-27'),
      lastDay: addDays(days.shifted('2027-04-27'), 2),
    },
    { kind: 'committee', title: 'Jugendhilfeausschuss', firstDay: days.shifted('2027-02-01'), network: 'leipzig' },
    { kind: 'committee', title: 'Jugendhilfeausschuss', firstDay: days.shifted('2027-04-12'), network: 'leipzig' },
    { kind: 'committee', title: 'Jugendhilfeausschuss', firstDay: days.shifted('2027-03-11'), network: 'vogtland' },
    { kind: 'other', title: 'Dienstberatung aller Koordinationsstellen', firstDay: days.shifted('2027-03-09') },
  ];
}
