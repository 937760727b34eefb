import { MAX_REASON_CHARACTERS } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { type SyntheticEvent, useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { TextAreaField } from '../../components/forms/text-area-field.tsx';
import { Card } from '../../components/layout/card.tsx';
import type { DeskEventView } from '../../lib/api-types.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { useReload } from './desk-data.ts';
import { deskEventPath } from './desk-paths.ts';
import { publishHindrances } from './publish-hindrances.ts';
import { publishWords } from './publish-words.ts';
import { useDeskAction } from './use-desk-action.ts';

/** What speaks against publishing a draft, the reason where one is needed, and the button. */
export function PublishCard({ view }: { readonly view: DeskEventView }) {
  const words = useWords(publishWords);
  const locale = useLocale();
  const { id, revision } = view.event;
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const reason = useRef<HTMLTextAreaElement>(null);
  const [isReasonMissing, setIsReasonMissing] = useState(false);
  const { problems, findings, needsReason } = publishHindrances(view, locale);

  const publish = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const given = reason.current?.value.trim() ?? '';
    setIsReasonMissing(needsReason && given === '');
    if (needsReason && given === '') {
      reason.current?.focus();
      return;
    }
    const failed = await action.run(async () => {
      await api.desk.publish.mutate({ event: id, revision, ...(given !== '' && { reason: given }) });
      await reload();
      return words.published;
    });
    // What stands in its way may have changed meanwhile: the page should show how it is now.
    if (failed?.kind === 'refusal') await reload();
  };

  return (
    <Card as="section" labelledBy="publish">
      <h2 id="publish">{words.heading}</h2>
      <p>{words.lead}</p>
      <Hindrances tone="bad" title={words.impossible} messages={problems} />
      <Hindrances tone="warning" title={words.toKnow} messages={findings} />
      <FailureNote failure={action.failure} />
      <form noValidate onSubmit={publish}>
        {needsReason && (
          <TextAreaField
            ref={reason}
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            rows={2}
            maxLength={MAX_REASON_CHARACTERS}
            error={isReasonMissing ? refusalMessage({ code: 'reason_missing' }, locale) : undefined}
          />
        )}
        <FormActions>
          <Button type="submit" busy={action.isBusy}>
            {words.publish}
          </Button>
          <ButtonLink variant="quiet" href={deskEventPath(id, 'bearbeiten')}>
            {words.edit}
          </ButtonLink>
        </FormActions>
      </form>
    </Card>
  );
}

interface HindrancesProps {
  readonly tone: 'bad' | 'warning';
  readonly title: string;
  readonly messages: readonly string[];
}

function Hindrances({ tone, title, messages }: HindrancesProps) {
  if (messages.length === 0) return null;
  return (
    <Note tone={tone} title={title}>
      <ul>
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </Note>
  );
}
