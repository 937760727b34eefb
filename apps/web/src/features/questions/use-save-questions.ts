import type { AnyRefusal } from '@netzwerkstatt/api';
import type { Question } from '@netzwerkstatt/registration';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { designWords } from './design-words.ts';

type Wanted = { readonly questions: readonly Question[]; readonly assistanceDays: number };

/**
 * Saves the questions of an event.
 *
 * @param state - What stands in the designer, as a text: what differs from the last one that was saved is unsaved.
 */
export function useSaveQuestions(event: string, known: number, state: string) {
  const words = useWords(designWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const [revision, setRevision] = useState(known);
  const saved = useRef(state);
  const { failure } = action;
  const isStale = failure?.kind === 'refusal' && failure.refusal.code === 'stale_revision';

  /** @returns why the rules refused it. */
  const save = async ({ questions, assistanceDays }: Wanted, basedOn = revision): Promise<AnyRefusal | undefined> => {
    const failed = await action.run(async () => {
      const next = await api.questions.save.mutate({ event, questions, assistanceDays, revision: basedOn });
      setRevision(next.revision);
      saved.current = state;
      await reload();
      return words.saved;
    });
    return failed?.kind === 'refusal' ? failed.refusal : undefined;
  };

  return {
    save,
    failure,
    isBusy: action.isBusy,
    isDirty: () => saved.current !== state && !action.isBusy,
    /** The revision somebody else has saved meanwhile. */
    theirRevision: isStale && failure.refusal.code === 'stale_revision' ? failure.refusal.revision : undefined,
  };
}
