import { counted, translated } from '../../lib/words.ts';

export const answerWords = translated(
  {
    yes: 'Ja',
    no: 'Nein',
    nothing: 'keine Angabe',
    pleaseChoose: 'Bitte wählen',
    seenBy: {
      coordinator: 'Das sieht nur die Koordination.',
      trainer: 'Das sehen die Koordination und die Referent:innen.',
    },
    kept: (days: number) =>
      days === 0
        ? 'Wir löschen es am Ende der Veranstaltung.'
        : `Wir löschen es ${counted(days, 'Tag', 'Tage')} nach der Veranstaltung.`,
    noCases: 'Bitte schreiben Sie hier nichts über Familien oder Fälle.',
    forTeam: 'Eine Antwort für Ihr ganzes Team genügt.',
    number: 'Als Zahl',
    none: 'Für Sie gibt es hier keine Fragen. Weiter geht es mit dem Prüfen Ihrer Angaben.',
    missing: {
      short_text: 'Bitte antworten Sie.',
      long_text: 'Bitte antworten Sie.',
      yes_no: 'Bitte wählen Sie Ja oder Nein.',
      one_of: 'Bitte wählen Sie eine Antwort.',
      several_of: 'Bitte wählen Sie mindestens eine Antwort.',
      number: 'Bitte geben Sie eine Zahl an.',
      date: 'Bitte geben Sie einen Tag an.',
    },
    tooLong: (max: number, characters: number) => `Bitte höchstens ${max} Zeichen; jetzt sind es ${characters}.`,
    notOffered: 'Diese Antwort gibt es nicht (mehr). Bitte wählen Sie neu.',
    notANumber: 'Bitte eine Zahl mit höchstens zwei Stellen hinter dem Komma, ohne Punkte dazwischen.',
    notADay: 'Diesen Tag gibt es nicht.',
  },
  {
    yes: 'Yes',
    no: 'No',
    nothing: 'not given',
    pleaseChoose: 'Please choose',
    seenBy: { coordinator: 'Only the coordination sees this.', trainer: 'The coordination and the trainers see this.' },
    kept: (days) =>
      days === 0
        ? 'We delete it at the end of the event.'
        : `We delete it ${counted(days, 'day', 'days', 'en')} after the event.`,
    noCases: 'Please do not write anything about families or cases here.',
    forTeam: 'One answer for your whole team is enough.',
    number: 'As a number',
    none: 'There are no questions for you here. Next you check what you have told us.',
    missing: {
      short_text: 'Please answer.',
      long_text: 'Please answer.',
      yes_no: 'Please choose yes or no.',
      one_of: 'Please choose an answer.',
      several_of: 'Please choose at least one answer.',
      number: 'Please enter a number.',
      date: 'Please enter a date.',
    },
    tooLong: (max, characters) => `At most ${max} characters, please; now there are ${characters}.`,
    notOffered: 'This answer is not available (any more). Please choose again.',
    notANumber: 'Please enter a number with at most two decimal places and no separators.',
    notADay: 'This date does not exist.',
  },
);
