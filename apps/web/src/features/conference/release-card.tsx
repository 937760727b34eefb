import { MAX_REASON_CHARACTERS } from '@netzwerkstatt/domain';
import { compareProgrammes, type ProgrammeCheck } from '@netzwerkstatt/scheduling';
import { getRouteApi } from '@tanstack/react-router';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Badge } from '../../components/feedback/badge.tsx';
import { FormActions } from '../../components/forms/form-actions.tsx';
import { TextField } from '../../components/forms/text-field.tsx';
import { Card } from '../../components/layout/card.tsx';
import { Prose } from '../../components/layout/prose.tsx';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { refusalMessage } from '../refusals/refusal-message.ts';
import { changeLine } from './change-line.ts';
import type { ProgrammeDeskView } from './programme-data.ts';
import { releaseWords } from './programme-words.ts';
import type { ProgrammeDraftState } from './use-programme-draft.ts';

export interface ReleaseCardProps {
  readonly desk: ProgrammeDeskView;
  readonly draft: ProgrammeDraftState;
  readonly check: ProgrammeCheck;
  readonly onReleased: (desk: ProgrammeDeskView) => void;
}

/** What becomes public, what is different then, and the sentence for everybody. */
export function ReleaseCard({ desk, draft, check, onReleased }: ReleaseCardProps) {
  const words = useWords(releaseWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const note = useRef<HTMLInputElement>(null);
  const [isNoteMissing, setIsNoteMissing] = useState(false);
  const version = desk.releases[0]?.version ?? 1;
  const changes = compareProgrammes(desk.released, draft.programme);
  const isReady = changes.length > 0 && check.problems.length === 0 && !draft.isDirty;
  const mails = useMailCount(desk, draft.saved.revision, isReady);

  const release = async (submitted: SyntheticEvent): Promise<void> => {
    submitted.preventDefault();
    const said = note.current?.value.trim() ?? '';
    setIsNoteMissing(said === '');
    if (said === '') {
      note.current?.focus();
      return;
    }
    const { id: event, revision: eventRevision } = desk.event;
    await action.run(async () => {
      const released = await api.conference.release.mutate({
        event,
        eventRevision,
        revision: draft.saved.revision,
        note: said,
      });
      // It is public, whether or not what comes of it can be read now.
      const next = await api.conference.programme.query({ event }).catch(() => undefined);
      if (next !== undefined) onReleased(next);
      await reload();
      return words.released(released);
    });
  };

  return (
    <Card as="section" labelledBy="release">
      <h3 id="release">{words.heading}</h3>
      {changes.length === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <>
          <p>{words.lead(version)}</p>
          <ul>
            {changes.map((change) => (
              <li key={`${change.kind} ${change.session.id}`}>
                <Badge tone={change.kind === 'cancelled' ? 'bad' : change.kind === 'added' ? 'success' : 'info'}>
                  {words.kinds[change.kind]}
                </Badge>{' '}
                {changeLine(change, locale)}
              </li>
            ))}
          </ul>
          {mails !== undefined && <p>{words.mails(mails)}</p>}
          <FailureNote failure={action.failure} />
          {check.problems.length > 0 ? (
            <p>{words.conflicts}</p>
          ) : draft.isDirty ? (
            <p role="status">{words.unsaved}</p>
          ) : (
            <form noValidate onSubmit={release}>
              <TextField
                ref={note}
                name="note"
                label={words.note}
                hint={words.noteHint}
                maxLength={MAX_REASON_CHARACTERS}
                error={isNoteMissing ? refusalMessage({ code: 'change_note_missing' }, locale) : undefined}
              />
              <FormActions>
                <Button type="submit" busy={action.isBusy}>
                  {words.release(version + 1)}
                </Button>
              </FormActions>
            </form>
          )}
        </>
      )}
      {desk.releases.length > 0 && (
        <details>
          <summary>{words.history}</summary>
          <Prose>
            <ol reversed>
              {desk.releases.map(({ version: number, releasedAt, note: said }) => (
                <li key={number} value={number}>
                  {formatInstant(releasedAt, locale)}: {said === '' ? words.first : said}
                </li>
              ))}
            </ol>
          </Prose>
        </details>
      )}
    </Card>
  );
}

/** How many people would hear of it by mail; known once it could be released. */
function useMailCount({ event }: ProgrammeDeskView, revision: number, isReady: boolean): number | undefined {
  const { api } = getRouteApi('__root__').useRouteContext();
  const [count, setCount] = useState<number>();
  const { id, revision: eventRevision } = event;
  useEffect(() => {
    setCount(undefined);
    if (!isReady) return;
    let isCurrent = true;
    // Without an answer the button says what stands in the way.
    void api.conference.preview.query({ event: id, eventRevision, revision }).then(
      ({ people }) => isCurrent && setCount(people),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [api, id, eventRevision, revision, isReady]);
  return count;
}
