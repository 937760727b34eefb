import { translated } from '../../lib/words.ts';

/** What a superior reads. */
export const paperWords = translated(
  {
    loading: 'Die Anfrage wird geholt',
    title: {
      asked: 'Stimmen Sie der Teilnahme zu?',
      approved: 'Sie haben zugestimmt',
      declined: 'Sie haben nicht zugestimmt',
      over: 'Hier gibt es nichts mehr zu beantworten',
    },
    asks: (who: string, organiser: string) =>
      `${who} hat sich angemeldet und Sie als Leitung genannt. ${organiser} bittet um Ihre Zustimmung.`,
    done: 'Mehr müssen Sie nicht tun. Wer sich angemeldet hat, sieht Ihre Antwort.',
    over: 'Die Frist ist vorbei, oder die Anmeldung gibt es nicht mehr.',
    costs: 'Die Teilnahme ist kostenfrei.',
    until: (until: string) => `Antwort bis ${until}.`,
    lapses: 'Ohne Ihre Antwort endet die Anmeldung dann.',
    goesOn: 'Ohne Ihre Antwort gilt die Anmeldung weiter.',
    word: 'Was Sie dazu sagen möchten',
    wordHint: 'Das liest, wer sich angemeldet hat.',
    approve: 'Ich stimme zu',
    decline: 'Ich stimme nicht zu',
    sending: 'Wird gespeichert',
    privacy:
      'Ihre Adresse brauchen wir nur für diese Frage und löschen sie vier Wochen nach der Veranstaltung. Ob jemand teilgenommen hat, erfahren Sie von uns nicht.',
  },
  {
    loading: 'The question is being fetched',
    title: {
      asked: 'Do you approve of their taking part?',
      approved: 'You have approved',
      declined: 'You have not approved',
      over: 'There is nothing to answer any more',
    },
    asks: (who, organiser) =>
      `${who} has registered and named you as their superior. ${organiser} asks for your approval.`,
    done: 'There is nothing else to do. Whoever registered sees your answer.',
    over: 'The time is over, or the registration has ended.',
    costs: 'Taking part is free of charge.',
    until: (until) => `Please answer by ${until}.`,
    lapses: 'Without your answer the registration ends then.',
    goesOn: 'Without your answer the registration stands.',
    word: 'What you would like to say',
    wordHint: 'Whoever registered reads it.',
    approve: 'I approve',
    decline: 'I do not approve',
    sending: 'Being saved',
    privacy:
      'We need your address for this question alone and delete it four weeks after the event. We do not tell you whether somebody took part.',
  },
);
