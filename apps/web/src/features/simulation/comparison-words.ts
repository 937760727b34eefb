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
    same: 'Nobody would have another answer.',
    changes: (gains, losses) =>
      `${counted(gains, 'person', 'people', 'en')} would get a place, ${losses === 0 ? 'nobody' : counted(losses, 'person', 'people', 'en')} would lose it.`,
    meaning:
      'What is compared is what the rules come to, with the same lot; what you decided otherwise by hand does not count here. If the new rules are to hold, save them and compute the proposal again under “Allocation”.',
    people: 'Who would have another answer',
    person: { name: 'Name', before: 'Now', after: 'Changed' },
    unknown: 'deleted',
    to: { accepted: 'Place', waiting: 'Waiting list', not_eligible: 'No place' },
    mix: 'The mix side by side',
    group: 'Field of work',
    applied: 'Applied',
    before: 'Now with a place',
    after: 'Changed with a place',
    difference: 'Difference',
    bar: (accepted, applied) => `${accepted} of ${applied} places applied for`,
  },
);
