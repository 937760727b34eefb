import type { EventReference, UnmetCondition } from '@netzwerkstatt/registration';
import { formatDayShort } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import { translated } from '../../lib/words.ts';

const words = translated(
  {
    profession_not_admitted: 'Hinweis: anderer Beruf',
    profession_group_not_admitted: 'Hinweis: anderer Bereich',
    organisation_type_not_admitted: 'Hinweis: andere Art von Einrichtung',
    region_not_admitted: 'Hinweis: andere Region',
    function_needed: 'Hinweis: ohne die Aufgabe im Netzwerk',
    left_out: 'Hinweis: aus einer ausgenommenen Gruppe',
    not_invited: 'Hinweis: nicht eingeladen',
    not_in_circle: 'Hinweis: nicht im Qualitätszirkel',
    missing: (module: string) => `Hinweis: ${module} fehlt`,
    otherRun: (day: string) => `Hinweis: auch angemeldet am ${day}`,
    completed: (day: string) => `Hinweis: Modul schon besucht am ${day}`,
    clash: (title: string) => `Hinweis: zur selben Zeit bei „${title}“`,
    no_alternative_met: 'Hinweis: keine der Bedingungen erfüllt',
  },
  {
    profession_not_admitted: 'Hint: another profession',
    profession_group_not_admitted: 'Hint: another sector',
    organisation_type_not_admitted: 'Hint: another kind of institution',
    region_not_admitted: 'Hint: another district',
    function_needed: 'Hint: without the task in the network',
    left_out: 'Hint: of a group left out',
    not_invited: 'Hint: not invited',
    not_in_circle: 'Hint: not in the quality circle',
    missing: (module) => `Hint: ${module} is missing`,
    otherRun: (day) => `Hint: registered for ${day} as well`,
    completed: (day) => `Hint: attended the module on ${day}`,
    clash: (title) => `Hint: at “${title}” at the same time`,
    no_alternative_met: 'Hint: none of the conditions is met',
  },
);

/** A condition that somebody does not meet, as the desk speaks of other people's. */
export function unmetRemark(unmet: UnmetCondition, locale: Locale): string {
  const texts = words[locale];
  const day = ({ startsOn }: EventReference) => formatDayShort(startsOn, locale);
  switch (unmet.code) {
    case 'prerequisite_missing':
      return texts.missing(unmet.module);
    case 'other_run_booked':
      return texts.otherRun(day(unmet.run));
    case 'module_completed':
      return texts.completed(day(unmet.run));
    case 'dates_clash':
      return texts.clash(unmet.other.title);
    default:
      return texts[unmet.code];
  }
}
