import type { FieldProblem } from '@netzwerkstatt/api';
import type { Locale } from '../../lib/locale.ts';
import { translated } from '../../lib/words.ts';
import { fieldMessage } from '../refusals/field-message.ts';

export const moduleEditorWords = translated(
  {
    fields: {
      title: 'Titel',
      learningOutcome: 'Kompetenzziel',
      teachingUnits: 'Umfang',
      participants: 'Gruppe',
      prerequisites: 'Voraussetzungen',
      targetText: 'Für wen',
      formatNote: 'Format',
    },
    min: 'Mindestens',
    max: 'Höchstens',
    people: 'Personen',
    units: 'UE zu 45 Minuten',
    outcomeHint: 'Was Menschen danach können. Es steht auf jeder Bescheinigung.',
    noneChosen: 'keine',
    choose: 'Module auswählen',
    reversed: 'Gruppe: Höchstens sind weniger Personen als mindestens.',
    heading: (version: number) => `Fassung ${version} schreiben`,
    lead: 'Ein Entwurf ändert nichts. Erst mit dem Veröffentlichen gilt die neue Fassung, und zwar für Veranstaltungen, die danach angelegt werden.',
    isDraft: 'Es gibt einen Entwurf. Sie schreiben daran weiter.',
    changed: (fields: string) => `Anders als in der gültigen Fassung: ${fields}.`,
    unchanged: 'Noch nichts ist anders als in der gültigen Fassung.',
    save: 'Entwurf speichern',
    publish: 'Veröffentlichen …',
    saving: 'Wird gespeichert …',
    saved: 'Der Entwurf ist gespeichert.',
    sure: (version: number) => `Fassung ${version} veröffentlichen?`,
    meaning:
      'Sie gilt ab jetzt und lässt sich nicht zurücknehmen. Laufende Veranstaltungen und ausgestellte Bescheinigungen behalten ihre Fassung.',
    changeNote: 'Was sich ändert',
    changeNoteHint: 'In einem Satz, für alle, die planen.',
    yes: 'Veröffentlichen',
    cancel: 'Abbrechen',
    published: (version: number) => `Fassung ${version} ist veröffentlicht.`,
  },
  {
    fields: {
      title: 'Title',
      learningOutcome: 'Learning outcome',
      teachingUnits: 'Length',
      participants: 'Group',
      prerequisites: 'Prerequisites',
      targetText: 'For whom',
      formatNote: 'Format',
    },
    min: 'At least',
    max: 'At most',
    people: 'people',
    units: 'TU of 45 minutes',
    outcomeHint: 'What people can do afterwards. It stands on every certificate.',
    noneChosen: 'none',
    choose: 'Choose modules',
    reversed: 'Group: at most are fewer people than at least.',
    heading: (version) => `Write edition ${version}`,
    lead: 'A draft changes nothing. The new edition is in force once it is published, for events written after that.',
    isDraft: 'There is a draft. You go on writing it.',
    changed: (fields) => `Different from the edition in force: ${fields}.`,
    unchanged: 'Nothing is different from the edition in force yet.',
    save: 'Save draft',
    publish: 'Publish …',
    saving: 'Saving …',
    saved: 'The draft is saved.',
    sure: (version) => `Publish edition ${version}?`,
    meaning:
      'It is in force from now on and cannot be taken back. Events under way and certificates issued keep their edition.',
    changeNote: 'What changes',
    changeNoteHint: 'In one sentence, for everybody who plans.',
    yes: 'Publish',
    cancel: 'Cancel',
    published: (version) => `Edition ${version} is published.`,
  },
);

/** What is wrong, with the name of the field before it. */
export function moduleMessage(problem: FieldProblem, locale: Locale): string {
  const { fields, min, max } = moduleEditorWords[locale];
  const path = problem.path.replace(/^content\./, '');
  if (path === 'participants.min') return fieldMessage(problem, locale, `${fields.participants}, ${min}`);
  if (path === 'participants.max') return fieldMessage(problem, locale, `${fields.participants}, ${max}`);
  const label = path in fields ? fields[path as keyof typeof fields] : undefined;
  return fieldMessage(problem, locale, label);
}
