import { formatInstant } from '../../lib/format-date.ts';
import { refusalWords } from './refusal-words.ts';

const circleStatus = {
  de: { planned: 'geplant', running: 'in Arbeit', completed: 'abgeschlossen' },
  en: { planned: 'planned', running: 'running', completed: 'completed' },
} as const;

/** What stands in the way of a quality circle: its members, its minutes, its result. */
export const circleRefusals = refusalWords({
  de: {
    not_by_invitation: () => 'Feste Mitglieder gibt es nur bei Veranstaltungen auf Einladung.',
    circle_not_found: () => 'Diesen Qualitätszirkel gibt es nicht (mehr).',
    circle_moved_on: ({ status }) => `Das geht nicht mehr. Der Zirkel ist jetzt ${circleStatus.de[status]}.`,
    circle_not_completed: () => 'Ein Ergebnis gibt es, sobald der Zirkel abgeschlossen ist.',
    result_missing: () => 'Das Ergebnis hat noch keinen Text.',
    result_published: ({ publishedAt }) =>
      `Das Ergebnis ist seit ${formatInstant(publishedAt, 'de')} öffentlich. Ziehen Sie es zurück, bevor Sie es ändern.`,
    lead_unknown: () => 'Wer den Zirkel leiten soll, ist hier nicht (mehr) bekannt. Bitte wählen Sie neu.',
    person_unknown: () => 'Diese Person gibt es hier nicht (mehr). Bitte wählen Sie neu.',
    member_not_found: () => 'Diese Person ist kein Mitglied (mehr).',
    substitute_is_member: () => 'Wer selbst Mitglied ist, kann niemanden vertreten.',
    substitute_elsewhere: ({ organisation, substituteOrganisation }) =>
      `Vertreten kann nur jemand aus derselben Einrichtung: ${organisation}. ${substituteOrganisation === undefined ? 'Zu dieser Adresse ist eine andere Einrichtung bekannt.' : `Diese Person arbeitet hier: ${substituteOrganisation}.`}`,
    substitute_missing: () =>
      'Für ein Mitglied ohne Vertretung kann niemand da gewesen sein. Bitte benennen Sie sie zuerst.',
    minutes_missing: () => 'Es gibt keinen Entwurf, der freigegeben werden könnte.',
    minutes_empty: () => 'Das Protokoll hat noch keinen Text.',
    minutes_stale: () =>
      'Das Protokoll hat inzwischen jemand anderes geändert. Ihr Text steht noch im Formular; nichts wurde überschrieben.',
    task_not_found: () => 'Diese Aufgabe gibt es nicht (mehr).',
  },
  en: {
    not_by_invitation: () => 'Only events by invitation have fixed members.',
    circle_not_found: () => 'This quality circle does not exist (any more).',
    circle_moved_on: ({ status }) => `That is no longer possible. The circle is now ${circleStatus.en[status]}.`,
    circle_not_completed: () => 'There is a result once the circle is completed.',
    result_missing: () => 'The result has no text yet.',
    result_published: ({ publishedAt }) =>
      `The result has been public since ${formatInstant(publishedAt, 'en')}. Take it back before you change it.`,
    lead_unknown: () => 'Whoever is to lead the circle is not known here (any more). Please choose again.',
    person_unknown: () => 'This person is not here (any more). Please choose again.',
    member_not_found: () => 'This person is not a member (any more).',
    substitute_is_member: () => 'Somebody who is a member cannot stand in for another.',
    substitute_elsewhere: ({ organisation, substituteOrganisation }) =>
      `Only a colleague of the same organisation can stand in: ${organisation}. ${substituteOrganisation === undefined ? 'This address is known with another organisation.' : `This person works here: ${substituteOrganisation}.`}`,
    substitute_missing: () => 'Nobody can have been there for a member without a substitute. Please name one first.',
    minutes_missing: () => 'There is no draft that could be approved.',
    minutes_empty: () => 'The minutes have no text yet.',
    minutes_stale: () =>
      'Somebody else has changed the minutes. Your text is still in the form; nothing was overwritten.',
    task_not_found: () => 'This task does not exist (any more).',
  },
});
