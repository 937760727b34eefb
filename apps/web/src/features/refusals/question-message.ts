import { counted } from '../../lib/words.ts';
import { refusalWords } from './refusal-words.ts';

const answeredQuestion = {
  de: {
    removed:
      'Auf diese Frage gibt es schon Antworten, deshalb bleibt sie. Stellen Sie sie stattdessen nicht mehr: Dann wird niemand mehr gefragt, und die Antworten bleiben lesbar.',
    type: 'Auf diese Frage gibt es schon Antworten; zu einer anderen Art passen sie nicht. Stellen Sie sie nicht mehr und fügen Sie eine neue hinzu.',
    option_removed: 'Diese Möglichkeit hat schon jemand gewählt, deshalb bleibt sie. Umbenennen lässt sie sich.',
    more_see_it:
      'Auf diese Frage gibt es schon Antworten, und allen wurde gesagt, dass nur die Koordination sie sieht. Dabei bleibt es.',
  },
  en: {
    removed:
      'People have answered this question, so it stays. Stop asking it instead: then nobody is asked any more, and the answers can still be read.',
    type: 'People have answered this question, and their answers fit no other kind. Stop asking it and add a new one.',
    option_removed: 'Somebody has chosen this option, so it stays. It can be renamed.',
    more_see_it:
      'People have answered this question and were told that only the coordination sees it. It stays that way.',
  },
} as const;

/** Why an event cannot ask its questions like this. */
export const questionRefusals = refusalWords({
  de: {
    questions_refused: ({ problems }) =>
      `So lassen sich die Fragen nicht stellen: ${counted(problems.length, 'Stelle ist', 'Stellen sind')} noch zu ändern.`,
    too_many_questions: ({ max }) => `Mehr als ${max} Fragen beantwortet kaum jemand. Bitte lassen Sie einige weg.`,
    question_answered: ({ change }) => answeredQuestion.de[change],
  },
  en: {
    questions_refused: ({ problems }) =>
      `The questions cannot be asked like this: ${counted(problems.length, 'thing is', 'things are', 'en')} to be changed.`,
    too_many_questions: ({ max }) => `Hardly anybody answers more than ${max} questions. Please leave some out.`,
    question_answered: ({ change }) => answeredQuestion.en[change],
  },
});
