import { formatInstant } from '../../lib/format-date.ts';
import { counted } from '../../lib/words.ts';
import { refusalWords } from './refusal-words.ts';

/** What stands in the way of deciding all applications together. */
export const allocationRefusals = refusalWords({
  de: {
    allocation_not_planned: () =>
      'Für diese Veranstaltung ist nicht festgelegt, dass über alle Anmeldungen gemeinsam entschieden wird.',
    allocation_too_early: ({ deadline }) => `Entschieden wird erst nach der Frist am ${formatInstant(deadline, 'de')}.`,
    allocation_not_run: () => 'Es gibt noch keinen Vorschlag.',
    allocation_released: () => 'Die Entscheidung ist schon freigegeben; alle haben ihre Antwort.',
    allocation_moved_on: () =>
      'Der Vorschlag ist inzwischen ein anderer. Nichts wurde überschrieben; bitte sehen Sie ihn sich neu an.',
    allocation_overfull: ({ taken, bookable }) =>
      `Nach diesen Antworten wären ${counted(taken, 'Platz', 'Plätze')} vergeben, es gibt aber ${bookable}. Nehmen Sie mit „Anders entscheiden“ jemandem den Platz, bevor Sie freigeben.`,
    allocation_outdated: () =>
      'Seit dem Vorschlag hat sich etwas geändert: eine Abmeldung, ein vergebener Platz oder eine Regel. Bitte lassen Sie ihn neu berechnen.',
    policy_contradicts: () =>
      'So lassen sich die Plätze nicht vergeben: Die Regeln widersprechen sich oder der Veranstaltung.',
    policy_unreadable: () => 'Die Regeln für die Plätze sind so nicht lesbar. Bitte prüfen Sie die Angaben.',
  },
  en: {
    allocation_not_planned: () => 'It is not set that all applications for this event are decided together.',
    allocation_too_early: ({ deadline }) =>
      `The decision is made after the deadline on ${formatInstant(deadline, 'en')}.`,
    allocation_not_run: () => 'There is no proposal yet.',
    allocation_released: () => 'The decision has been released; everybody has their answer.',
    allocation_moved_on: () => 'The proposal has changed in between. Nothing was overwritten; please look at it again.',
    allocation_overfull: ({ taken, bookable }) =>
      `These answers would give ${counted(taken, 'place', 'places', 'en')}, but there ${bookable === 1 ? 'is' : 'are'} only ${bookable}. Use “Decide differently” to take a place from somebody before you release.`,
    allocation_outdated: () =>
      'Something has changed since the proposal: somebody withdrew, a place was given, or a rule is another. Please compute it again.',
    policy_contradicts: () => 'Places cannot be shared like this: the rules contradict each other or the event.',
    policy_unreadable: () => 'The rules for the places cannot be read. Please check what you entered.',
  },
});
