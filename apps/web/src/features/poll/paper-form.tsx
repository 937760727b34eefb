import type { PollOptionId } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { type SyntheticEvent, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { RadioGroup } from '../../components/forms/radio-group.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { optionDate } from './option-date.ts';
import { pollWords } from './poll-words.ts';
import type { Paper } from './use-paper.ts';

type Answer = Paper['own'][string];

export interface PaperFormProps {
  readonly paper: Paper;
  readonly token: string;
  readonly askAgain: () => Promise<void>;
}

/** A date after the other with yes, if need be, no. What is left out stays open. */
export function PaperForm({ paper, token, askAgain }: PaperFormProps) {
  const words = useWords(pollWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const [isBusy, setIsBusy] = useState(false);
  const [isSent, setIsSent] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const { closesAt } = paper.poll;

  const send = async (event: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (isBusy) return;
    const given = new FormData(event.currentTarget);
    const answers = paper.counts.flatMap(({ option }) => {
      const answer = given.get(option.id);
      return answer === null ? [] : [{ option: option.id as PollOptionId, answer: answer as Answer }];
    });
    setIsBusy(true);
    setIsSent(false);
    setFailure(undefined);
    try {
      await api.polls.answer.mutate({ token, answers });
      setIsSent(true);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      await askAgain();
      setIsBusy(false);
    }
  };

  return (
    <form noValidate onSubmit={send}>
      <Stack gap="large">
        <p>{words.meaning}</p>
        {paper.counts.map(({ option, yes, ifNeedBe }) => (
          <RadioGroup
            key={option.id}
            name={option.id}
            legend={optionDate(option, locale)}
            hint={words.soFar(yes, ifNeedBe)}
            choices={[
              { value: 'yes', label: words.yes },
              { value: 'if_need_be', label: words.ifNeedBe },
              { value: 'no', label: words.no },
            ]}
            defaultValue={paper.own[option.id] ?? ''}
          />
        ))}
        <FailureNote failure={failure} />
        <div role="status">
          {isSent && (
            <Note tone="success" title={words.thanks}>
              <p>{words.thanksText(formatInstant(closesAt, locale))}</p>
            </Note>
          )}
        </div>
        <FormActions>
          <Button type="submit" busy={isBusy} busyText={words.sending}>
            {paper.answeredAt === undefined ? words.send : words.change}
          </Button>
        </FormActions>
      </Stack>
    </form>
  );
}
