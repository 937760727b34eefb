import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { formatInstantTime } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { Groups } from './outcome-view.tsx';
import { undoWords } from './undo-words.ts';
import type { DoneAction, Together } from './use-together.ts';

export interface UndoNotesProps {
  readonly undoable: Answers['together']['undoable'];
  readonly together: Together;
}

/** What was done about several people a moment ago, by whomever, each with the way back while no mail has left. */
export function UndoNotes({ undoable: { actions, now }, together }: UndoNotesProps) {
  const words = useWords(undoWords);
  const place = useRef<HTMLElement>(null);
  return (
    // Stays when the last note goes: whoever has just undone it goes on from here.
    <section ref={place} tabIndex={-1} aria-label={words.place}>
      <Stack gap="small">
        {actions.map((it) => (
          <UndoNote key={it.id} action={it} now={now} together={together} onUndone={() => place.current?.focus()} />
        ))}
      </Stack>
    </section>
  );
}

interface UndoNoteProps {
  readonly action: DoneAction;
  /** By the clock of the house, which may differ from that of the reader. */
  readonly now: DoneAction['doneAt'];
  readonly together: Together;
  readonly onUndone: () => void;
}

function UndoNote({ action, now, together, onUndone }: UndoNoteProps) {
  const words = useWords(undoWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const { event } = getRouteApi('/arbeit/veranstaltungen/$event').useLoaderData();
  const undoing = useDeskAction();
  const reload = useReload();
  const isOver = useIsOver(action.undoUntil, now);
  const titleId = useId();
  const textId = useId();
  const place = useRef<HTMLDivElement>(null);
  const mine = together.last?.action.id === action.id ? together.last : undefined;
  const isNew = mine !== undefined;
  useEffect(() => {
    // The button that was pressed has gone with the selection; what came of it, and the way back, are here.
    if (isNew) place.current?.focus();
  }, [isNew]);

  const undo = (): void =>
    void undoing.run(async () => {
      const { people, calledBack } = await api.together.undo.mutate({ event: event.id, action: action.id });
      together.takeUpAgain(action.id);
      onUndone();
      await reload();
      return words.undone(people, calledBack);
    });

  const time = formatInstantTime(action.undoUntil, locale);
  const left = mine?.unchanged.reduce((sum, { people }) => sum + people.length, 0) ?? 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div ref={place} tabIndex={-1} role="group" aria-labelledby={titleId} aria-describedby={textId}>
      <Note
        tone={isOver ? 'info' : 'success'}
        title={<span id={titleId}>{words.done[action.kind](action.people)}</span>}
        actions={
          !isOver && (
            <Button variant="neutral" size="small" busy={undoing.isBusy} onClick={undo} aria-describedby={titleId}>
              {words.undo}
            </Button>
          )
        }
      >
        <p id={textId} role="status">
          {isOver ? words.over : action.kind === 'mail' ? words.mailUntil(time) : words.until(time)}
        </p>
        {mine && left > 0 && (
          <details>
            <summary>{words.notFor(left)}</summary>
            <Groups groups={mine.unchanged} />
          </details>
        )}
        <FailureNote failure={undoing.failure} />
      </Note>
    </div>
  );
}

/** Whether an instant has come that lay ahead when the page was made. */
function useIsOver(at: DoneAction['undoUntil'], now: DoneAction['doneAt']): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), Math.max(0, Date.parse(at) - Date.parse(now)));
    return () => clearTimeout(timer);
  }, [at, now]);
  return isOver;
}
