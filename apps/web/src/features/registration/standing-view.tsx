import { useState } from 'react';
import { Note } from '../../components/feedback/note.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Split } from '../../components/layout/split.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import type { OwnRegistration } from '../../lib/api-types.ts';
import type { Failure } from '../../lib/failure.ts';
import { focusHeading } from '../../lib/focus-heading.ts';
import { useLocale } from '../../lib/locale.ts';
import { OwnDecisionSection } from '../allocation/own-decision.tsx';
import { OwnPriority } from '../priority/own-priority.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import { ChangeAddress } from '../self-service/change-address.tsx';
import { DownloadData } from '../self-service/download-data.tsx';
import { EditDetails } from '../self-service/edit-details.tsx';
import { HandOn } from '../transfer/hand-on.tsx';
import { AnswerButtons } from './answer-buttons.tsx';
import { DateQuestionNote } from './date-question-note.tsx';
import { EventSummary } from './event-summary.tsx';
import { ForWhom } from './for-whom.tsx';
import { ForumChoice } from './forum-choice.tsx';
import { RegistrationFacts } from './registration-facts.tsx';
import { describeStanding, isStanding } from './standing.ts';
import { timeLeft } from './time-left.ts';
import { useHouseTime } from './use-house-time.ts';
import type { RegistrationKey } from './use-own-registration.ts';
import { VoucherGoneNote } from './voucher-gone-note.tsx';
import { WaysOn } from './ways-on.tsx';

export interface StandingViewProps {
  readonly own: OwnRegistration;
  readonly registrationKey: RegistrationKey;
  readonly askAgain: () => Promise<unknown>;
  /** Whether they came with a code that stood for nothing any more. */
  readonly isVoucherGone?: boolean | undefined;
}

/** A whole page about one registration: how it stands, what can be done, what it is about. */
export function StandingView({ own, registrationKey, askAgain, isVoucherGone }: StandingViewProps) {
  const locale = useLocale();
  const now = useHouseTime();
  const [failure, setFailure] = useState<Failure>();
  const { tone, title, text } = describeStanding(own, locale);
  const { registration, event } = own;
  const left =
    registration.status === 'offered' && now !== undefined && !own.isOver
      ? timeLeft(registration.expiresAt, now, locale)
      : undefined;
  const answers = (
    <AnswerButtons
      own={own}
      registrationKey={registrationKey}
      askAgain={askAgain}
      onFailure={setFailure}
      onAnswered={() => requestAnimationFrame(focusHeading)}
    />
  );
  // On paper it would say the same thing twice.
  const onScreen = (
    <div className="no-print">
      <EventSummary event={event} />
    </div>
  );
  // A question that waits for its answer comes first; leaving is possible, but nobody is pushed to it.
  const isAsked = registration.status === 'requested' || registration.status === 'offered';
  return (
    <Wrap>
      <Split kind="box" side={onScreen}>
        <Stack gap="large">
          <PageHeader title={title} />
          <Note tone={tone}>
            <p>{text}</p>
            {left && (
              <p>
                <b>{left}</b>
              </p>
            )}
          </Note>
          {isVoucherGone && <VoucherGoneNote />}
          <FailureNote failure={failure} />
          <DateQuestionNote own={own} registrationKey={registrationKey} />
          {isStanding(own) && 'token' in registrationKey && <ForWhom own={own} isAsked={isAsked} />}
          {isAsked && answers}
          <ForumChoice own={own} registrationKey={registrationKey} askAgain={askAgain} />
          <OwnDecisionSection own={own} />
          <WaysOn own={own} />
          <RegistrationFacts own={own} />
          <OwnPriority key={registration.status} registrationKey={registrationKey} />
          <EditDetails own={own} registrationKey={registrationKey} askAgain={askAgain} />
          <ChangeAddress own={own} registrationKey={registrationKey} askAgain={askAgain} />
          <HandOn own={own} registrationKey={registrationKey} askAgain={askAgain} />
          {!isAsked && answers}
          <DownloadData registrationKey={registrationKey} />
        </Stack>
      </Split>
    </Wrap>
  );
}
