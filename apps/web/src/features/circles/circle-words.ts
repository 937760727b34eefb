import { translated } from '../../lib/words.ts';

/** What is said of circles on more than one page. */
export const circleWords = translated(
  {
    status: { planned: 'geplant', running: 'in Arbeit', completed: 'abgeschlossen' },
    rhythm: (weeks: number) => (weeks === 1 ? 'jede Woche' : `mindestens alle ${weeks} Wochen`),
    noLead: 'noch niemand',
    noDate: 'kein Termin geplant',
    lapseTitle: 'Der Zirkel trifft sich zu selten',
    lapseNone: (by: string) => `Es ist kein weiterer Termin geplant. Das nächste Treffen steht spätestens am ${by} an.`,
    lapseLate: (next: string, by: string) =>
      `Der nächste Termin ist erst am ${next}. Verabredet war spätestens der ${by}.`,
    lapseShort: 'Termin fehlt',
    plan: 'Termin planen',
    cancel: 'Abbrechen',
    save: 'Speichern',
    saving: 'Wird gespeichert',
  },
  {
    status: { planned: 'planned', running: 'running', completed: 'completed' },
    rhythm: (weeks) => (weeks === 1 ? 'every week' : `at least every ${weeks} weeks`),
    noLead: 'nobody yet',
    noDate: 'no date planned',
    lapseTitle: 'The circle meets too rarely',
    lapseNone: (by) => `No further date is planned. The next meeting is due by ${by}.`,
    lapseLate: (next, by) => `The next date is not before ${next}. It was agreed to meet by ${by}.`,
    lapseShort: 'date missing',
    plan: 'Plan a date',
    cancel: 'Cancel',
    save: 'Save',
    saving: 'Saving',
  },
);
