import { counted, translated } from '../../lib/words.ts';

export const comparisonWords = translated(
  {
    same: 'Niemand bekäme eine andere Antwort.',
    changes: (gains: number, losses: number) =>
      `${counted(gains, 'Person bekäme', 'Personen bekämen')} einen Platz, ${losses === 0 ? 'niemand verlöre ihn' : losses === 1 ? '1 Person verlöre ihn' : `${losses} Personen verlören ihn`}.`,
    meaning:
      'Verglichen wird, was die Regeln ergeben, mit demselben Los; was Sie von Hand anders entschieden haben, zählt hier nicht. Sollen die neuen Regeln gelten, speichern Sie sie und berechnen den Vorschlag unter „Vergabe“ neu.',
    people: 'Wer eine andere Antwort bekäme',
    person: { name: 'Name', before: 'Jetzt', after: 'Geändert' },
    unknown: 'gelöscht',
    to: { accepted: 'Platz', waiting: 'Warteliste', not_eligible: 'Absage' },
    mix: 'Die Mischung nebeneinander',
    group: 'Arbeitsfeld',
    applied: 'Beworben',
    before: 'Jetzt mit Platz',
    after: 'Geändert mit Platz',
    difference: 'Unterschied',
    bar: (accepted: number, applied: number) => `${accepted} von ${applied} beworbenen Plätzen`,
  },
  {
    same: 'Nobody would get a different answer.',
    changes: (gains, losses) =>
      `${counted(gains, 'person', 'people', 'en')} would get a place, ${losses === 0 ? 'nobody' : counted(losses, 'person', 'people', 'en')} would lose theirs.`,
    meaning:
      'This compares what the rules lead to, with the same draw; what you decided differently by hand does not count here. If the new rules are to apply, save them and calculate the proposal again under “Allocation”.',
    people: 'Who would get a different answer',
    person: { name: 'Name', before: 'Now', after: 'Changed' },
    unknown: 'deleted',
    to: { accepted: 'Place', waiting: 'Waiting list', not_eligible: 'Refused' },
    mix: 'The mix side by side',
    group: 'Field of work',
    applied: 'Applied',
    before: 'Places now',
    after: 'Places if changed',
    difference: 'Difference',
    bar: (accepted, applied) => `${accepted} of ${applied} places requested`,
  },
);
