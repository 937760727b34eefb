import { cleanLine, cleanText, isLocalDate, ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';
import { type Answer, optionsOf, type Question } from './question.ts';
import { questionLimits } from './question-limits.ts';

/** What stands in the fields: one text, or the chosen boxes. */
export type TypedAnswer = string | readonly string[];

export type AnswerRefusal =
  | Refusal<'answer_missing'>
  | (Refusal<'answer_too_long'> & { readonly maxCharacters: number; readonly characters: number })
  | Refusal<'answer_not_offered'>
  | (Refusal<'answer_not_a_number'> & { readonly limit: number })
  | Refusal<'answer_not_a_day'>;

type Parsed = Result<Answer, AnswerRefusal>;

/** Reads what was typed as an answer to a question. Nothing typed is `answer_missing`; whether it may be is another rule. */
export function parseAnswer(question: Question, typed: TypedAnswer): Parsed {
  const chosen = typeof typed === 'string' ? [typed] : typed;
  if (question.type === 'several_of')
    return someOf(
      question,
      chosen.filter((it) => it !== ''),
    );
  const [text = '', ...more] = chosen;
  if (more.length > 0) return refuse({ code: 'answer_not_offered' });
  if (text.trim() === '') return refuse({ code: 'answer_missing' });
  switch (question.type) {
    case 'short_text':
      return asText(cleanLine(text), questionLimits.shortTextCharacters);
    case 'long_text':
      return asText(cleanText(text), questionLimits.longTextCharacters);
    case 'yes_no':
      return text === 'yes' || text === 'no' ? ok(text === 'yes') : refuse({ code: 'answer_not_offered' });
    case 'one_of': {
      const option = optionsOf(question).find(({ id }) => id === text);
      return option === undefined ? refuse({ code: 'answer_not_offered' }) : ok(option.id);
    }
    case 'number':
      return asNumber(text.trim());
    case 'date':
      return isLocalDate(text) ? ok(text) : refuse({ code: 'answer_not_a_day' });
  }
}

/** What stands in the fields of a form for this answer; parsing it gives the answer back. */
export function typedAnswer(answer: Answer): TypedAnswer {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (typeof answer === 'number') return String(answer).replace('.', ',');
  return answer;
}

function someOf(question: Question, chosen: readonly string[]): Parsed {
  if (chosen.length === 0) return refuse({ code: 'answer_missing' });
  const options = optionsOf(question).filter(({ id }) => chosen.includes(id));
  if (options.length !== new Set(chosen).size) return refuse({ code: 'answer_not_offered' });
  return ok(options.map(({ id }) => id));
}

function asText(text: string, maxCharacters: number): Parsed {
  if (text === '') return refuse({ code: 'answer_missing' });
  const characters = [...text].length;
  return characters > maxCharacters ? refuse({ code: 'answer_too_long', maxCharacters, characters }) : ok(text);
}

/** Up to two digits behind a comma, or a point; nothing else, so that „1.000“ does not become one. */
function asNumber(text: string): Parsed {
  const limit = questionLimits.number;
  const value = /^-?\d{1,7}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return Math.abs(value) <= limit ? ok(value + 0) : refuse({ code: 'answer_not_a_number', limit });
}
