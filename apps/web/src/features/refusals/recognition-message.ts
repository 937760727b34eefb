import { refusalWords } from './refusal-words.ts';

/** Why something learned elsewhere is not recognised so, or cannot be asked for, in both languages. */
export const recognitionRefusals = refusalWords({
  de: {
    answer_missing: () => 'Bitte schreiben Sie eine Antwort.',
    curriculum_not_found: () => 'Diese Reihe gibt es hier nicht (mehr).',
    equivalence_module_unknown: () => 'Dieses Modul gibt es hier nicht.',
    equivalence_not_found: () => 'Diesen Eintrag gibt es nicht mehr.',
    equivalence_span_reversed: () => 'Der Eintrag endet, bevor er beginnt.',
    equivalence_too_long: ({ moduleUnits }) => `Das Modul hat nur ${moduleUnits} UE.`,
    learned_in_future: () => 'Das liegt in der Zukunft. Angerechnet wird, was Sie schon besucht haben.',
    learned_span_reversed: () => 'Der letzte Tag der Fortbildung liegt vor dem ersten.',
    proof_missing: () => 'Bitte laden Sie einen Beleg hoch. Was länger als einen Tag bereitlag, ist wieder gelöscht.',
    proofs_too_many: ({ max }) => `Mehr als ${max} Dateien gehören nicht zu einem Antrag.`,
    question_missing: () => 'Bitte schreiben Sie, was Sie wissen möchten.',
    recognition_double: ({ module }) =>
      `Modul ${module} ist schon angerechnet, oder Sie haben es schon beantragt und warten auf die Entscheidung.`,
    recognition_modules_wrong: () => 'Bitte wählen Sie mindestens ein Modul.',
    recognition_not_asked: () => 'Diese Rückfrage ist schon beantwortet.',
    recognition_not_found: () => 'Diesen Antrag gibt es nicht (mehr).',
    recognition_not_granted: () => 'Hier ist nichts (mehr) angerechnet, was sich zurücknehmen ließe.',
    recognition_over: () => 'Dieser Antrag ist schon entschieden oder zurückgezogen.',
    recognition_over_cap: ({ series, capUnits, leftUnits }) =>
      `Das ist zu viel: Von der Reihe „${series}“ dürfen ${capUnits} UE angerechnet werden, ${leftInGerman(leftUnits)}.`,
    recognition_over_course: ({ courseUnits, leftUnits }) =>
      `Das ist zu viel: Der Kurs hatte ${courseUnits} UE, ${leftInGerman(leftUnits)}. Jede UE zählt nur für ein Modul.`,
    recognition_own: () => 'Über Ihre eigene Anrechnung entscheidet jemand anderes.',
    recognition_units_wrong: ({ module }) => `Zu Modul ${module} passt diese Zahl nicht.`,
  },
  en: {
    answer_missing: () => 'Please write an answer.',
    curriculum_not_found: () => 'There is no such series here (any more).',
    equivalence_module_unknown: () => 'There is no such module here.',
    equivalence_not_found: () => 'There is no such entry any more.',
    equivalence_span_reversed: () => 'The entry ends before it begins.',
    equivalence_too_long: ({ moduleUnits }) => `The module has ${moduleUnits} units only.`,
    learned_in_future: () => 'This is in the future. What counts is what you have attended already.',
    learned_span_reversed: () => 'The last day of the training is before the first one.',
    proof_missing: () => 'Please upload proof. What was waiting for more than a day has been deleted again.',
    proofs_too_many: ({ max }) => `A request can have ${max} files and no more.`,
    question_missing: () => 'Please write what you would like to know.',
    recognition_double: ({ module }) =>
      `Module ${module} has been recognised already, or you have asked for it and it waits for a decision.`,
    recognition_modules_wrong: () => 'Please choose at least one module.',
    recognition_not_asked: () => 'This question has been answered already.',
    recognition_not_found: () => 'There is no such request (any more).',
    recognition_not_granted: () => 'Nothing is recognised here (any more) that could be taken back.',
    recognition_over: () => 'This request has been decided or withdrawn already.',
    recognition_over_cap: ({ series, capUnits, leftUnits }) =>
      `This is too much: ${capUnits} units of the series “${series}” may be recognised, ${leftInEnglish(leftUnits)}.`,
    recognition_over_course: ({ courseUnits, leftUnits }) =>
      `This is too much: the course had ${courseUnits} units, ${leftInEnglish(leftUnits)}. Each unit counts for one module only.`,
    recognition_own: () => 'Somebody else decides about your own recognition.',
    recognition_units_wrong: ({ module }) => `This number does not fit module ${module}.`,
  },
});

function leftInGerman(units: number): string {
  if (units === 0) return 'davon ist nichts mehr frei';
  return `davon ${units === 1 ? 'ist' : 'sind'} noch ${units} UE frei`;
}

function leftInEnglish(units: number): string {
  if (units === 0) return 'of which nothing is left';
  return `of which ${units} ${units === 1 ? 'is' : 'are'} left`;
}
