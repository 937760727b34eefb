import { refusalWords } from './refusal-words.ts';

const completion = {
  de: {
    attended: 'besuchte UE',
    assignment: 'eine Arbeit',
    colloquium: 'ein Kolloquium',
    test: 'ein Test',
    external_certificate: 'das Zertifikat eines anderen Trägers',
  },
  en: {
    attended: 'teaching units attended',
    assignment: 'a paper',
    colloquium: 'a colloquium',
    test: 'a test',
    external_certificate: 'the certificate of another provider',
  },
} as const;

/** What stands in the way of results, exceptions and certificates of a series, in both languages. */
export const seriesRefusals = refusalWords({
  de: {
    exception_already_decided: () => 'Über diese Ausnahme ist schon entschieden.',
    exception_already_proposed: () => 'Diese Ausnahme ist schon vorgeschlagen oder genehmigt.',
    exception_not_found: () => 'Diese Ausnahme gibt es nicht (mehr).',
    more_right_than_asked: () => 'Es können nicht mehr Antworten richtig sein, als gefragt wurden.',
    nobody_is_due: () => 'Gerade steht niemandem ein Zertifikat zu. Vielleicht war jemand anderes schneller.',
    own_exception: () => 'Für sich selbst schlägt niemand eine Ausnahme vor, und niemand entscheidet über die eigene.',
    own_record: () =>
      'Über sich selbst trägt niemand etwas ein. Bitte lassen Sie das eine Kollegin oder einen Kollegen tun.',
    part_completed_otherwise: ({ completedBy }) =>
      `Zu diesem Teil gehört etwas anderes: ${completion.de[completedBy]}.`,
    part_not_found: () => 'Diesen Teil hat die Reihe nicht.',
    person_not_found: () => 'Diese Person gibt es nicht (mehr).',
    result_in_future: () => 'Der Tag liegt in der Zukunft.',
    result_not_found: () => 'Dieses Ergebnis gibt es nicht mehr.',
    rule_not_unmet: () => 'Diese Bedingung ist schon erfüllt; eine Ausnahme braucht es nicht.',
    second_person_needed: () => 'Gegenzeichnen muss eine zweite Person. Zurücknehmen können Sie Ihren Vorschlag.',
    series_not_found: () => 'Diese Reihe gibt es hier nicht, oder die Person hat darin noch nichts begonnen.',
  },
  en: {
    exception_already_decided: () => 'This exception has been decided already.',
    exception_already_proposed: () => 'This exception has been proposed or approved already.',
    exception_not_found: () => 'There is no such exception (any more).',
    more_right_than_asked: () => 'There cannot be more right answers than questions.',
    nobody_is_due: () => 'Nobody is due a certificate right now. Perhaps somebody else was faster.',
    own_exception: () => 'Nobody proposes an exception for themselves, or decides about their own.',
    own_record: () => 'Nobody writes anything down about themselves. Please ask a colleague to do it.',
    part_completed_otherwise: ({ completedBy }) =>
      `This part is completed by something else: ${completion.en[completedBy]}.`,
    part_not_found: () => 'The series has no such part.',
    person_not_found: () => 'There is no such person (any more).',
    result_in_future: () => 'The day lies in the future.',
    result_not_found: () => 'This result is not there any more.',
    rule_not_unmet: () => 'This is met already; it needs no exception.',
    second_person_needed: () => 'A second person has to countersign. You can take your proposal back.',
    series_not_found: () => 'There is no such series here, or the person has not begun anything in it.',
  },
});
