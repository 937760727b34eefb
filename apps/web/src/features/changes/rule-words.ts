import { translated } from '../../lib/words.ts';

export const ruleWords = translated(
  {
    scope: 'Für welche Termine gilt die neue Regel?',
    scopes: { this_and_following: 'Ab einem Termin', all: 'Für alle kommenden Termine' },
    scopeHint: 'Was schon war, bleibt, wie es ist.',
    session: 'Ab welchem Termin?',
    present: 'Bisher gilt:',
    first: 'Erster Termin nach der neuen Regel',
    firstHint: 'Uhrzeit und UE gelten für alle neuen Termine. Der Raum bleibt wie bisher.',
    alsoByHand: 'Auch Termine, die einzeln verlegt oder hinzugefügt wurden',
    alsoByHandHint: 'Sonst bleiben sie, wo sie sind, und stehen in der Vorschau.',
    takes: 'Was wird aus den bisherigen Terminen?',
    takings: {
      none: {
        label: 'Sie werden abgesagt, die neuen kommen hinzu',
        hint: 'In den Kalendern steht der alte Termin als abgesagt und der neue als neuer.',
      },
      some: {
        label: 'Einzelne werden auf einen neuen Termin verlegt',
        hint: 'Ein verlegter Termin bleibt in den Kalendern derselbe und steht danach am neuen Tag.',
      },
    },
    becomes: 'Was aus welchem Termin wird',
    cancelled: 'wird abgesagt',
    inTurn: 'Der Reihe nach zuordnen',
    inTurnDone: 'Die Termine sind der Reihe nach zugeordnet.',
    givenTwice: 'Dieser neue Termin ist schon vergeben. Bitte wählen Sie einen anderen.',
    nothingToTake: 'Hier erscheinen die bisherigen Termine, sobald die neue Regel vollständig ist.',
    entries: 'Was an einzelnen Tagen der neuen Regel gilt',
  },
  {
    scope: 'For which dates does the new rule hold?',
    scopes: { this_and_following: 'From one date on', all: 'For all dates to come' },
    scopeHint: 'What has been stays as it is.',
    session: 'From which date on?',
    present: 'So far:',
    first: 'First date of the new rule',
    firstHint: 'Times and TU are those of all new dates. The room stays as before.',
    alsoByHand: 'Also dates that were moved or added on their own',
    alsoByHandHint: 'Otherwise they stay where they are, and the preview names them.',
    takes: 'What becomes of the dates there are?',
    takings: {
      none: {
        label: 'They are cancelled, and the new ones are added',
        hint: 'In calendars the old date stands as cancelled, and the new one as a new one.',
      },
      some: {
        label: 'Some are moved to a new date',
        hint: 'A date that is moved stays the same one in calendars, and is on the new day afterwards.',
      },
    },
    becomes: 'What becomes of which date',
    cancelled: 'is cancelled',
    inTurn: 'Match them in turn',
    inTurnDone: 'The dates are matched in turn.',
    givenTwice: 'This new date is given already. Please choose another one.',
    nothingToTake: 'The dates there are appear here as soon as the new rule is complete.',
    entries: 'What holds on some days of the new rule',
  },
);
