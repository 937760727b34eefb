import { askedQuestions, type Question, type Respondent, type TypedAnswers } from '@netzwerkstatt/registration';
import { useState } from 'react';
import { useWords } from '../../lib/words.ts';
import { answerField } from './answer-values.ts';
import { answerWords } from './answer-words.ts';
import { QuestionField } from './question-field.tsx';

export interface QuestionFieldsProps {
  readonly questions: readonly Question[];
  readonly respondent: Respondent;
  /** What stands in the fields from the start. */
  readonly known: TypedAnswers;
  readonly errorOf: (field: string) => string | undefined;
  readonly onType: (typed: TypedAnswers) => void;
}

/**
 * The questions somebody is asked so far. What is typed to one that is hidden meanwhile stays, so that a slip loses
 * nothing; it is not sent on.
 */
export function QuestionFields({ questions, respondent, known, errorOf, onType }: QuestionFieldsProps) {
  const words = useWords(answerWords);
  const [typed, setTyped] = useState(known);
  const asked = askedQuestions(questions, respondent, typed);
  if (asked.length === 0) return <p>{words.none}</p>;
  return asked.map((question) => (
    <QuestionField
      key={question.id}
      question={question}
      typed={typed[question.id] ?? ''}
      error={errorOf(answerField(question.id))}
      onType={(answer) => {
        const next = { ...typed, [question.id]: answer };
        setTyped(next);
        onType(next);
      }}
    />
  ));
}
