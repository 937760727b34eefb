import { counted, translated } from '../../lib/words.ts';

/** Of issuing the certificates of an event. */
export const issueWords = translated(
  {
    heading: 'Ausstellen',
    text: (due: number) =>
      due === 0
        ? 'So bekommt niemand eine Bescheinigung.'
        : `${counted(due, 'Person bekommt', 'Personen bekommen')} eine Bescheinigung.`,
    exceptions: (count: number) => `${counted(count, 'Person bekommt', 'Personen bekommen')} so keine: zuerst klären`,
    withPartial: (count: number) =>
      `Auch Teilbescheinigungen: ${counted(count, 'Person war', 'Personen waren')} mindestens eine Unterrichtseinheit da`,
    withPartialHint: 'Darauf steht, wie viel besucht wurde und dass es nicht die ganze Veranstaltung war.',
    countsMissing: (count: number) =>
      `Fehlende Einträge als „nicht da“ werten (${counted(count, 'Person', 'Personen')})`,
    countsMissingHint: 'Wer trotzdem genug besucht hat, bekommt eine Bescheinigung über das, was eingetragen ist.',
    andMissing: (count: number) =>
      `Dazu kommen von ${counted(count, 'Person', 'Personen')} mit fehlenden Einträgen jene, die auch so genug da waren.`,
    previews: 'Vorher ansehen, als Muster und ohne Nummer (PDF, neues Fenster):',
    preview: { erste: 'erste der Liste', laengste: 'längster Name', teil: 'Teilbescheinigung' },
    issue: (people: number) =>
      people === 0
        ? 'Bescheinigungen ausstellen …'
        : `${counted(people, 'Bescheinigung', 'Bescheinigungen')} ausstellen …`,
    sure: 'Bescheinigungen ausstellen?',
    meaning:
      'Jede bekommt eine Nummer, unter der sie überprüft werden kann, und die Person bekommt sie mit einer Mail. Was ausgestellt ist, lässt sich nur noch berichtigen oder widerrufen.',
    withoutChamber: 'Auf ihren Bescheinigungen fehlt dann, was die Kammer liest; was ausgestellt ist, bleibt so.',
    yes: 'Ja, ausstellen',
    no: 'Abbrechen',
    joined: 'Jemand aus Ihrem Team hat die Ausstellung gerade schon begonnen. Sie sehen, wie weit sie ist.',
  },
  {
    heading: 'Issue',
    text: (due) =>
      due === 0
        ? 'Like this, nobody gets a certificate.'
        : `${counted(due, 'person gets', 'people get', 'en')} a certificate.`,
    exceptions: (count) => `${counted(count, 'person gets', 'people get', 'en')} none like this: clear that up first`,
    withPartial: (count) =>
      `Partial certificates too: ${counted(count, 'person was', 'people were', 'en')} there for a teaching unit at least`,
    withPartialHint: 'They say how much was attended, and that it was not the whole event.',
    countsMissing: (count) => `Count missing entries as “not there” (${counted(count, 'person', 'people', 'en')})`,
    countsMissingHint: 'Whoever attended enough all the same gets a certificate about what is recorded.',
    andMissing: (count) =>
      `In addition, of ${counted(count, 'person', 'people', 'en')} with missing entries those who attended enough even so.`,
    previews: 'Look at them first, as specimens without a number (PDF, new window):',
    preview: { erste: 'first of the list', laengste: 'longest name', teil: 'partial certificate' },
    issue: (people) =>
      people === 0 ? 'Issue certificates …' : `Issue ${counted(people, 'certificate', 'certificates', 'en')} …`,
    sure: 'Issue the certificates?',
    meaning:
      'Each gets a number by which it can be checked, and the person receives it by mail. What has been issued can only be corrected or revoked.',
    withoutChamber: 'Their certificates will lack what the chamber reads; what has been issued stays like that.',
    yes: 'Yes, issue them',
    no: 'Cancel',
    joined: 'Somebody of your team has just begun issuing. You see how far it is.',
  },
);
