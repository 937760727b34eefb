import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { Answers } from '../../lib/api-types.ts';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useTell } from '../desk/desk-message.tsx';
import type { PlaceDraftInput } from './place-values.ts';
import { placeWords } from './place-words.ts';

export type PlaceView = Answers['places']['get'];

/**
 * Saves a place; what stands in the way is kept for the page to say.
 *
 * @param before - As it was read; without it a new one is written.
 * @param onSaved - Told the state that is kept now.
 */
export function useSavePlace(before: PlaceView | undefined, onSaved: (view: PlaceView) => void) {
  const words = useWords(placeWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const navigate = useNavigate();
  const reload = useReload();
  const tell = useTell();
  const isSaved = useRef(false);
  const revision = useRef(before?.place.revision);
  const [failure, setFailure] = useState<Failure>();
  const [theirs, setTheirs] = useState<PlaceView>();

  const basedOn = () =>
    before !== undefined && revision.current !== undefined
      ? { basedOn: { id: before.place.id, revision: revision.current } }
      : {};

  const showSaved = async (id: PlaceView['place']['id']): Promise<void> => {
    await reload();
    if (before === undefined) {
      await navigate({ to: '/arbeit/orte/$place', params: { place: id } });
      return;
    }
    // The form has what was saved, also when it cannot be read again just now.
    const view = await api.places.get.query({ place: id }).catch(() => undefined);
    isSaved.current = view !== undefined;
    if (view !== undefined) onSaved(view);
  };

  /** @returns why it was not saved. */
  const save = async (draft: PlaceDraftInput): Promise<Failure | undefined> => {
    setFailure(undefined);
    setTheirs(undefined);
    try {
      const { id, revision: next } = await api.places.save.mutate({ ...basedOn(), draft });
      revision.current = next;
      isSaved.current = true;
      await showSaved(id);
      tell(words.saved);
      return undefined;
    } catch (error) {
      const failed = failureOf(error);
      if (before !== undefined && failed.kind === 'refusal' && failed.refusal.code === 'stale_revision') {
        const view = await api.places.get.query({ place: before.place.id }).catch(() => undefined);
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
