import type { FieldProblem } from '@netzwerkstatt/api';
import type { Locale } from '../../lib/locale.ts';
import { translated } from '../../lib/words.ts';
import { fieldMessage } from '../refusals/field-message.ts';

export const planningDateWords = translated(
  {
    title: 'Fristen und Sitzungen',
    lead: 'Tage, an denen Menschen anderes vorhaben: Förderfristen, Ausschüsse, Landtag. Wer Termine plant, wird darauf hingewiesen.',
    back: 'Zur Planung',
    add: 'Neuer Eintrag',
    edit: 'Eintrag ändern',
    fields: {
      title: 'Bezeichnung',
      kind: 'Art',
      firstDay: 'Tag',
      lastDay: 'Bis einschließlich',
      network: 'Für wen',
    },
    titleHint: 'Zum Beispiel „Jugendhilfeausschuss“ oder „Frist Verwendungsnachweis“',
    kinds: { grant: 'Förderung', committee: 'Gremium', other: 'Anderes' },
    wholeLand: 'Das ganze Land',
    save: 'Speichern',
    cancel: 'Abbrechen',
    saving: 'Wird gespeichert …',
    saved: 'Der Eintrag ist gespeichert.',
    list: 'Eingetragen',
    days: 'Tage',
    what: 'Was',
    whose: 'Für wen',
    actions: 'Aktionen',
    change: 'Ändern',
    changeOf: (title: string) => `${title} ändern`,
    remove: 'Löschen',
    removeOf: (title: string) => `${title} löschen`,
    removed: (title: string) => `„${title}“ ist gelöscht.`,
    undo: 'Rückgängig',
    none: 'Noch nichts eingetragen',
    whyNone: 'Tragen Sie ein, was Ihr Netzwerk oder das Land an bestimmten Tagen beschäftigt.',
    daysOff: 'Veröffentlicht für freie Tage',
    daysOffLead:
      'Diese Termine liegen nach dem heutigen Stand auf einem Feiertag oder in Schulferien. Sie bleiben, wo sie sind, bis Sie sie verschieben.',
  },
  {
    title: 'Deadlines and meetings',
    lead: 'Days on which people have other plans: grant deadlines, committees, the parliament. Whoever plans dates is told.',
    back: 'To the plan',
    add: 'New entry',
    edit: 'Change entry',
    fields: {
      title: 'Name',
      kind: 'Kind',
      firstDay: 'Day',
      lastDay: 'Until, inclusive',
      network: 'For whom',
    },
    titleHint: 'For example “youth welfare committee” or “report of expenditure due”',
    kinds: { grant: 'Grant', committee: 'Committee', other: 'Other' },
    wholeLand: 'The whole Land',
    save: 'Save',
    cancel: 'Cancel',
    saving: 'Saving …',
    saved: 'The entry is saved.',
    list: 'Entered',
    days: 'Days',
    what: 'What',
    whose: 'For whom',
    actions: 'Actions',
    change: 'Change',
    changeOf: (title) => `Change ${title}`,
    remove: 'Delete',
    removeOf: (title) => `Delete ${title}`,
    removed: (title) => `“${title}” has been deleted.`,
    undo: 'Undo',
    none: 'Nothing entered yet',
    whyNone: 'Enter what keeps your network or the Land busy on certain days.',
    daysOff: 'Announced for days off',
    daysOffLead:
      'As things stand today these dates are on a public holiday or in school holidays. They stay where they are until you move them.',
  },
);

/** What is wrong with a field, with its name. */
export function planningDateMessage(problem: FieldProblem, locale: Locale): string {
  const key = planningDateField(problem) as keyof (typeof planningDateWords)['de']['fields'];
  return fieldMessage(problem, locale, planningDateWords[locale].fields[key]);
}

/** Fields are named after what they are, without the draft they are sent in. */
export function planningDateField({ path }: Pick<FieldProblem, 'path'>): string {
  return path.replace(/^draft\./, '');
}
