import { useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import type { OwnRegistration } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { answerWords } from './answer-words.ts';
import { type Answer, possibleAnswers } from './standing.ts';
import { Sure } from './sure.tsx';
import { type AnswerOptions, useAnswer } from './use-answer.ts';

export interface AnswerButtonsProps extends AnswerOptions {
  readonly own: OwnRegistration;
  /** In a list the buttons are small. */
  readonly size?: 'regular' | 'small' | undefined;
}

/** Everything somebody can do about a registration. What cannot be undone is asked about first. */
export function AnswerButtons({ own, size, ...options }: AnswerButtonsProps) {
  const words = useWords(answerWords);
  const [asked, setAsked] = useState<Answer>();
  const { running, give: answerWith } = useAnswer(options);
  const group = useRef<HTMLDivElement>(null);
  const answers = possibleAnswers(own, 'token' in options.registrationKey);
  const { status } = own.registration;

  const give = async (answer: Answer) => {
    await answerWith(answer);
    setAsked(undefined);
  };
  const leave = () => {
    setAsked(undefined);
    // The question is gone, so the focus goes back to the button it came from.
    requestAnimationFrame(() => group.current?.querySelector<HTMLElement>('button:last-of-type')?.focus());
  };

  if (asked !== undefined) {
    const isDecline = asked === 'decline';
    return (
      <Sure
        question={isDecline ? words.sureDecline : words.sure}
        yes={isDecline ? words.yesDecline : words.yesWithdraw}
        no={words.keep}
        isBusy={running === asked}
        onYes={() => give(asked)}
        onNo={leave}
      >
        {isDecline ? words.sureDeclineText : consequenceOf(own, words)}
      </Sure>
    );
  }
  if (answers.length === 0) return null;
  return (
    <div ref={group}>
      <Cluster>
        {answers.map((answer) => {
          const goesAhead = answer === 'confirm' || answer === 'accept';
          return (
            <Button
              key={answer}
              size={size}
              variant={goesAhead ? 'primary' : answers.length > 1 ? 'neutral' : 'secondary'}
              busy={running === answer}
              onClick={() => (goesAhead ? give(answer) : setAsked(answer))}
            >
              {answer === 'withdraw' ? words[withdrawWord(status)] : words[answer]}
            </Button>
          );
        })}
      </Cluster>
    </div>
  );
}

/** Leaving is called after what is left. */
export function withdrawWord(status: OwnRegistration['registration']['status']) {
  switch (status) {
    case 'waitlisted':
      return 'withdrawWaiting';
    case 'requested':
      return 'withdrawRequest';
    case 'applied':
      return 'withdrawApplication';
    default:
      return 'withdraw';
  }
}

/** What leaving means for who leaves, and for a team. */
export function consequenceOf({ registration, transfer }: OwnRegistration, words: typeof answerWords.de): string {
  const { status, seats = 1 } = registration;
  if (transfer.returnsToTeam) return words.sureMember;
  if (status === 'confirmed' || status === 'offered') return seats > 1 ? words.sureTeam(seats) : words.sureSeat;
  return status === 'waitlisted' ? words.sureLine : words.sureEnd;
}
