import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Split } from '../../components/layout/split.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import type { Failure } from '../../lib/failure.ts';
import { focusHeading } from '../../lib/focus-heading.ts';
import { translated, useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { consequenceOf, withdrawWord } from './answer-buttons.tsx';
import { answerWords } from './answer-words.ts';
import { EventSummary } from './event-summary.tsx';
import { ForWhom } from './for-whom.tsx';
import { isStanding } from './standing.ts';
import { StandingView, type StandingViewProps } from './standing-view.tsx';
import { useAnswer } from './use-answer.ts';

const words = translated(
  {
    seat: 'Von dieser Veranstaltung abmelden?',
    line: 'Die Warteliste verlassen?',
    other: 'Anmeldung zurücknehmen?',
  },
  {
    seat: 'Withdraw from this event?',
    line: 'Leave the waiting list?',
    other: 'Withdraw your registration?',
  },
);

export interface WithdrawViewProps extends StandingViewProps {
  readonly registrationKey: { readonly token: string };
}

/** One button to give the place back; where there is nothing to give back any more, how it stands instead. */
export function WithdrawView({ own, registrationKey, askAgain }: WithdrawViewProps) {
  const texts = useWords(words);
  const answers = useWords(answerWords);
  const [failure, setFailure] = useState<Failure>();
  const { running, give } = useAnswer({
    registrationKey,
    askAgain,
    onAnswered: () => requestAnimationFrame(focusHeading),
    onFailure: setFailure,
  });
  if (!isStanding(own)) return <StandingView own={own} registrationKey={registrationKey} askAgain={askAgain} />;

  const { status } = own.registration;
  const topic = status === 'confirmed' || status === 'offered' ? 'seat' : status === 'waitlisted' ? 'line' : 'other';
  return (
    <Wrap>
      <Split kind="box" side={<EventSummary event={own.event} />}>
        <Stack gap="large">
          <PageHeader title={texts[topic]} lead={consequenceOf(own, answers)} />
          <ForWhom own={own} isAsked />
          <FailureNote failure={failure} />
          <FormActions>
            <Button variant="danger" busy={running === 'withdraw'} onClick={() => give('withdraw')}>
              {answers[withdrawWord(status)]}
            </Button>
            <ButtonLink variant="quiet" href={`/anmeldung#${registrationKey.token}`}>
              {answers.keep}
            </ButtonLink>
          </FormActions>
        </Stack>
      </Split>
    </Wrap>
  );
}
