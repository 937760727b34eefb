import type { PolicyFinding, PolicyProblem } from '@netzwerkstatt/registration';
import { formatInstant } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import { policyWords } from './policy-words.ts';

type Facts<Code extends PolicyFinding['code']> = Extract<PolicyFinding, { readonly code: Code }>;
type Words = { readonly [Code in PolicyFinding['code']]: (finding: Facts<Code>) => string };

/** What a policy says against itself or its event, in a sentence; a new finding without words does not compile. */
export function findingMessage(finding: PolicyFinding, locale: Locale): string {
  const sentence = words[locale][finding.code] as (it: PolicyFinding) => string;
  return sentence(finding);
}

/** What cannot be read in a field. */
export function problemMessage({ code }: PolicyProblem, locale: Locale): string {
  return problems[locale][code === 'not_a_moment' || code === 'not_a_whole_number' ? code : 'other'];
}

const problems = {
  de: {
    not_a_moment: 'Bitte geben Sie einen Zeitpunkt an, den es im Kalender gibt.',
    not_a_whole_number: 'Bitte geben Sie eine ganze Zahl an.',
    other: 'Diese Angabe können wir so nicht verwenden. Bitte prüfen Sie sie.',
  },
  en: {
    not_a_moment: 'Please give a time that exists in the calendar.',
    not_a_whole_number: 'Please give a whole number.',
    other: 'We cannot use this as it is. Please check it.',
  },
} as const;

const words: Readonly<Record<Locale, Words>> = {
  de: {
    mode_differs_from_admission: () => 'Die Veranstaltung nimmt Anmeldungen anders an, als diese Regeln es vorsehen.',
    deadline_missing: () => 'Es fehlt der Tag, nach dem gemeinsam entschieden wird.',
    lot_without_commitment: () => 'Vor der Verlosung muss der Schlüssel des Loses festliegen.',
    own_region_not_named: () => 'Es ist kein eigener Landkreis genannt.',
    deadline_after_start: ({ startsAt }) => `Entschieden wird erst nach dem Beginn (${formatInstant(startsAt, 'de')}).`,
    release_after_start: ({ startsAt }) =>
      `Bitte geben Sie die Plätze vor dem Beginn frei (${formatInstant(startsAt, 'de')}).`,
    deadline_before_opening: ({ opensAt }) =>
      `Bis dahin kann sich niemand anmelden (ab ${formatInstant(opensAt, 'de')}).`,
    release_before_deadline: ({ deadline }) =>
      `Die Plätze werden frei, bevor entschieden wird (${formatInstant(deadline, 'de')}).`,
    not_a_number_of_seats: () => 'Bitte geben Sie eine ganze Zahl von Plätzen an.',
    overbooking_out_of_range: () => 'Bitte geben Sie eine ganze Zahl von 0 bis 100 an.',
    team_of_one: () => 'Ein Team hat mindestens zwei Personen.',
    criterion_twice: () => 'Dieses Merkmal steht schon in der Reihenfolge.',
    pool_without_name: () => 'Bitte wählen Sie aus, für wen die Plätze da sind.',
    pool_without_seats: () => 'Bitte halten Sie mindestens einen Platz vor.',
    pool_name_taken: ({ name }) => `Für „${name}“ sind schon Plätze vorgehalten.`,
    pools_exceed_capacity: ({ reserved, capacity }) =>
      `Vorgehalten sind ${policyWords.de.ofSeats(reserved)}, es gibt aber nur ${capacity}.`,
    cap_admits_nobody: () => 'Mit 0 bekommt niemand einen Platz.',
    cap_below_reservation: ({ pool, seats }) =>
      `Für „${pool}“ sind ${policyWords.de.ofSeats(seats)} vorgehalten. Die Höchstgrenze lässt weniger zu.`,
    team_larger_than_room: ({ seats }) => `So viele Plätze gibt es nicht, es sind ${seats}.`,
    team_larger_than_cap: ({ max }) => `Eine Höchstgrenze lässt nur ${max} zu.`,
    deadline_unused: () => 'Der Tag der gemeinsamen Entscheidung wird nicht gebraucht.',
    lot_before_others: () => 'Nach dem Los kommt kein weiteres Merkmal zum Zug.',
    pool_never_released: () =>
      'Vorgehaltene Plätze ohne Tag der Freigabe bleiben leer, wenn niemand aus der Gruppe kommt.',
    nothing_open: () => 'Alle Plätze sind vorgehalten. Für alle anderen bleibt keiner.',
    deadline_before_closing: ({ closesAt }) =>
      `Anmeldungen sind noch nach der Entscheidung möglich (bis ${formatInstant(closesAt, 'de')}).`,
    pools_overlap: ({ first, certain }) =>
      `Wer ${certain ? 'auch zu' : 'vielleicht auch zu'} „${first}“ gehört, zählt dort und nicht hier.`,
    cap_never_reached: ({ seats }) =>
      `Eine Höchstgrenze wird nie erreicht: Es gibt nur ${policyWords.de.ofSeats(seats)}.`,
    cap_twice: () => 'Zwei Höchstgrenzen gelten für dieselben Personen. Es zählt die kleinere.',
    cap_ends_before_decision: ({ deadline }) =>
      `Eine Höchstgrenze endet vor der Entscheidung (${formatInstant(deadline, 'de')}).`,
  },
  en: {
    mode_differs_from_admission: () => 'The event takes registrations in a different way from what these rules say.',
    deadline_missing: () => 'The date after which all applications are decided together is missing.',
    lot_without_commitment: () => 'The key of the draw has to be set before lots are drawn.',
    own_region_not_named: () => 'None of our own districts is named.',
    deadline_after_start: ({ startsAt }) =>
      `The decision comes after the start of the event (${formatInstant(startsAt, 'en')}).`,
    release_after_start: ({ startsAt }) =>
      `Please release the places before the event starts (${formatInstant(startsAt, 'en')}).`,
    deadline_before_opening: ({ opensAt }) =>
      `Nobody can register before then (registration opens ${formatInstant(opensAt, 'en')}).`,
    release_before_deadline: ({ deadline }) =>
      `The places are released before the decision (${formatInstant(deadline, 'en')}).`,
    not_a_number_of_seats: () => 'Please give a whole number of places.',
    overbooking_out_of_range: () => 'Please give a whole number from 0 to 100.',
    team_of_one: () => 'A team has at least two people.',
    criterion_twice: () => 'This criterion is already in the order.',
    pool_without_name: () => 'Please choose whom the places are for.',
    pool_without_seats: () => 'Please reserve at least one place.',
    pool_name_taken: ({ name }) => `Places are already reserved for “${name}”.`,
    pools_exceed_capacity: ({ reserved, capacity }) =>
      `${policyWords.en.ofSeats(reserved)} are reserved, but there are only ${capacity}.`,
    cap_admits_nobody: () => 'With 0 nobody gets a place.',
    cap_below_reservation: ({ pool, seats }) =>
      `${policyWords.en.ofSeats(seats)} are reserved for “${pool}”. The limit lets in fewer.`,
    team_larger_than_room: ({ seats }) => `There are not that many places, only ${seats}.`,
    team_larger_than_cap: ({ max }) => `A limit lets in only ${max}.`,
    deadline_unused: () => 'The date of the joint decision is not needed.',
    lot_before_others: () => 'After the draw no other criterion counts.',
    pool_never_released: () => 'Reserved places without a release date stay empty if nobody from the group comes.',
    nothing_open: () => 'All places are reserved. None is left for anyone else.',
    deadline_before_closing: ({ closesAt }) =>
      `People can still register after the decision (until ${formatInstant(closesAt, 'en')}).`,
    pools_overlap: ({ first, certain }) =>
      `Anyone who ${certain ? 'also belongs' : 'may also belong'} to “${first}” counts there and not here.`,
    cap_never_reached: ({ seats }) => `A limit is never reached: there are only ${policyWords.en.ofSeats(seats)}.`,
    cap_twice: () => 'Two limits apply to the same people. The smaller one counts.',
    cap_ends_before_decision: ({ deadline }) => `A limit ends before the decision (${formatInstant(deadline, 'en')}).`,
  },
};
