import { counted, translated } from '../../lib/words.ts';

/** Words that people and staff read alike. */
export const recognitionWords = translated(
  {
    states: {
      open: 'offen',
      asked_back: 'Rückfrage',
      decided: 'entschieden',
      withdrawn: 'zurückgezogen',
      taken_back: 'Anrechnung zurückgenommen',
    },
    outcomes: { whole: 'angerechnet', part: 'teilweise angerechnet', none: 'nicht angerechnet' },
    course: 'Besucht',
    provider: 'Anbieter',
    period: 'Zeitraum',
    until: (from: string, to: string) => `${from} bis ${to}`,
    extent: 'Umfang',
    units: (count: number) => `${count} UE`,
    unitsOf: (count: number, whole: number) => `${count} von ${whole} UE`,
    series: 'Reihe',
    modules: 'Module',
    askedOn: 'Beantragt am',
    proofs: 'Belege',
    noProofs: 'Die Belege sind gelöscht, wie es nach einem Jahr vorgesehen ist.',
    reason: 'Begründung',
    takenBack: (on: string) => `Zurückgenommen am ${on}. Aus diesem Antrag zählt seitdem nichts mehr.`,
    question: 'Rückfrage',
    answer: 'Antwort',
    unanswered: 'noch keine Antwort',
    left: (left: number, cap: number) =>
      left === 0
        ? `Von dieser Reihe dürfen ${cap} UE angerechnet werden. Davon ist nichts mehr frei.`
        : `Von dieser Reihe dürfen ${cap} UE angerechnet werden, noch ${left} UE ${left === 1 ? 'ist' : 'sind'} frei.`,
  },
  {
    states: {
      open: 'open',
      asked_back: 'question asked',
      decided: 'decided',
      withdrawn: 'withdrawn',
      taken_back: 'no longer recognised',
    },
    outcomes: { whole: 'recognised', part: 'recognised in part', none: 'not recognised' },
    course: 'Attended',
    provider: 'Provider',
    period: 'Period',
    until: (from, to) => `${from} to ${to}`,
    extent: 'Length',
    units: (count) => counted(count, 'unit', 'units', 'en'),
    unitsOf: (count, whole) => `${count} of ${counted(whole, 'unit', 'units', 'en')}`,
    series: 'Series',
    modules: 'Modules',
    askedOn: 'Asked for on',
    proofs: 'Proof',
    noProofs: 'The files have been deleted, as is meant to be after a year.',
    reason: 'Reason',
    takenBack: (on) => `Taken back on ${on}. Since then nothing from this request counts.`,
    question: 'Question',
    answer: 'Answer',
    unanswered: 'no answer yet',
    left: (left, cap) =>
      left === 0
        ? `Of this series ${cap} units may be recognised. None of them is left.`
        : `Of this series ${cap} units may be recognised, ${left} ${left === 1 ? 'is' : 'are'} left.`,
  },
);
