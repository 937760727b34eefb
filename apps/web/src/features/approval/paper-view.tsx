import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Split } from '../../components/layout/split.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { focusHeading } from '../../lib/focus-heading.ts';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { EventSummary } from '../registration/event-summary.tsx';
import { paperWords } from './paper-words.ts';

export type ApprovalPaper = Answers['approvals']['open'];

export interface PaperViewProps {
  readonly paper: ApprovalPaper;
  readonly token: string;
  readonly askAgain: () => Promise<void>;
}

/** What a superior sees: who, which event, what it costs, until when; and the answer, while there is one to give. */
export function PaperView({ paper, token, askAgain }: PaperViewProps) {
  const words = useWords(paperWords);
  const locale = useLocale();
  const { who, event, organiser, status, until, withoutAnswer } = paper;
  return (
    <Wrap>
      <Split kind="box" side={<EventSummary event={event} />}>
        <Stack gap="large">
          <PageHeader title={words.title[status]} />
          {status === 'asked' ? (
            <>
              <p>{words.asks(who, organiser)}</p>
              <Note tone="info">
                <p>{words.costs}</p>
                <p>
                  {words.until(formatInstant(until, locale))} {withoutAnswer === 'lapses' ? words.lapses : words.goesOn}
                </p>
              </Note>
              <AnswerForm token={token} askAgain={askAgain} />
            </>
          ) : (
            <Note tone={status === 'approved' ? 'success' : 'info'}>
              <p>{status === 'over' ? words.over : words.done}</p>
            </Note>
          )}
          <p className="small muted">{words.privacy}</p>
        </Stack>
      </Split>
    </Wrap>
  );
}

function AnswerForm({ token, askAgain }: Omit<PaperViewProps, 'paper'>) {
  const words = useWords(paperWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const [word, setWord] = useState('');
  const action = useAction<'approved' | 'declined'>();
  const answer = (given: 'approved' | 'declined') =>
    action.run(given, async () => {
      try {
        await api.approvals.answer.mutate({ token, answer: given, word });
      } finally {
        await askAgain();
      }
      requestAnimationFrame(focusHeading);
    });
  return (
    <Stack>
      <FailureNote failure={action.failure} />
      <TextAreaField
        name="word"
        label={words.word}
        hint={words.wordHint}
        value={word}
        onChange={({ target }) => setWord(target.value)}
        rows={2}
        maxLength={500}
        optional
      />
      <FormActions>
        <Button busy={action.running === 'approved'} busyText={words.sending} onClick={() => answer('approved')}>
          {words.approve}
        </Button>
        <Button
          variant="neutral"
          busy={action.running === 'declined'}
          busyText={words.sending}
          onClick={() => answer('declined')}
        >
          {words.decline}
        </Button>
      </FormActions>
    </Stack>
  );
}
