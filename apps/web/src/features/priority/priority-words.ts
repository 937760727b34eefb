import { translated } from '../../lib/words.ts';

export const priorityWords = translated(
  {
    term: 'Bevorzugung (§ 164 Abs. 4 SGB IX)',
    legend: 'Möchten Sie als schwerbehinderter oder gleichgestellter Mensch bevorzugt werden?',
    hint: (until: string) =>
      `Freiwillig, ohne Nachweis und ohne Grad der Behinderung. Ihre Antwort sehen nur Sie, nicht die Koordination und nicht Ihre Arbeitsstelle. Sie zählt allein, wenn über die Plätze gemeinsam entschieden wird (§ 164 Abs. 4 SGB IX). Solange nicht entschieden ist, können Sie sie zurücknehmen. Am ${until} wird sie gelöscht.`,
    yes: 'Ja, bitte berücksichtigen Sie mich bevorzugt',
    no: 'Nein',
    answer: { yes: 'ja, erbeten', no: 'nein', none: 'keine Angabe' },
    heading: 'Bevorzugung nach § 164 Abs. 4 SGB IX',
    asked: 'Sie haben um Bevorzugung gebeten. Das sehen nur Sie.',
    notAsked: 'Sie haben nicht um Bevorzugung gebeten.',
    fixed: (until: string) => `Ändern lässt sich das nicht mehr. Gelöscht wird es am ${until}.`,
    ask: 'Um Bevorzugung bitten',
    takeBack: 'Bitte um Bevorzugung zurücknehmen',
    saving: 'Wird gespeichert …',
    saved: 'Gespeichert.',
  },
  {
    term: 'Priority (§ 164 (4) SGB IX)',
    legend: 'Do you ask for priority as a severely disabled person, or one of equal standing?',
    hint: (until) =>
      `Voluntary, without proof and without any degree. Only you see your answer, neither the coordination nor your workplace does. It counts only when places are decided together (§ 164 (4) SGB IX). As long as nothing is decided you can take it back. It is deleted on ${until}.`,
    yes: 'Yes, please give me priority',
    no: 'No',
    answer: { yes: 'yes, asked for', no: 'no', none: 'not said' },
    heading: 'Priority under § 164 (4) SGB IX',
    asked: 'You have asked for priority. Only you see this.',
    notAsked: 'You have not asked for priority.',
    fixed: (until) => `It can no longer be changed. It is deleted on ${until}.`,
    ask: 'Ask for priority',
    takeBack: 'Take back the request for priority',
    saving: 'Saving …',
    saved: 'Saved.',
  },
);

/** What was said, for whoever looks it over. */
export function priorityAnswer(typed: string | undefined): 'yes' | 'no' | 'none' {
  return typed === 'yes' || typed === 'no' ? typed : 'none';
}
