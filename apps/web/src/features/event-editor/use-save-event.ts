import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { DeskEventView } from '../../lib/api-types.ts';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useTell } from '../desk/desk-message.tsx';
import { editorWords } from './event-editor-words.ts';
import type { DraftInput } from './event-values.ts';

/** What follows when it is saved. */
export type Then = 'show' | 'publish';

/** Saves an event and moves on to it; what stands in the way is kept for the page to say. */
export function useSaveEvent(before: DeskEventView | undefined) {
  const words = useWords(editorWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const navigate = useNavigate();
  const reload = useReload();
  const tell = useTell();
  const isSaved = useRef(false);
  const revision = useRef(before?.event.revision ?? 1);
  const [failure, setFailure] = useState<Failure>();
  const [theirs, setTheirs] = useState<DeskEventView>();

  const publish = async (event: string, saved: number): Promise<string> => {
    try {
      await api.desk.publish.mutate({ event, revision: saved });
      return words.published;
    } catch (error) {
      // What is missing stands on the page of the draft, with the field for a reason.
      if (failureOf(error).kind === 'refusal') return words.savedOnly;
      throw error;
    }
  };

  const write = (draft: DraftInput) =>
    before === undefined
      ? api.desk.create.mutate({ draft })
      : api.desk.update.mutate({ event: before.event.id, revision: revision.current, draft });

  /** @returns why it was not saved. */
  const save = async (draft: DraftInput, then: Then): Promise<Failure | undefined> => {
    setFailure(undefined);
    setTheirs(undefined);
    try {
      const event = await write(draft);
      isSaved.current = true;
      const message =
        then === 'publish'
          ? await publish(event.id, event.revision)
          : words[event.status === 'draft' ? 'savedDraft' : 'saved'];
      await reload();
      await navigate({ to: '/arbeit/veranstaltungen/$event', params: { event: event.id } });
      tell(message);
      return undefined;
    } catch (error) {
      const failed = failureOf(error);
      if (before !== undefined && failed.kind === 'refusal' && failed.refusal.code === 'stale_revision') {
        const view = await api.desk.event.query({ event: before.event.id }).catch(() => undefined);
        setTheirs(view);
        if (view !== undefined) return failed;
      }
      setFailure(failed);
      return failed;
    }
  };

  return {
    failure,
    /** The state somebody else saved in between. */
    theirs,
    isSaved,
    save,
    /** Goes on from the state of the other one: the next save writes over it. */
    acceptRevision: (next: number) => {
      revision.current = next;
    },
  };
}
