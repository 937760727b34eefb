import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { DeskEventView } from '../../lib/api-types.ts';
import { type Failure, failureOf } from '../../lib/failure.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useTell } from '../desk/desk-message.tsx';
import type { PreviewPage } from './change-preview.tsx';
import type { PreviewInput } from './change-values.ts';
import { changeWords } from './change-words.ts';
import type { ChangePreviewView } from './session-effects.ts';

interface Looked {
  readonly input: PreviewInput;
  readonly preview: ChangePreviewView;
}

/** From the fields to the preview, and from there to the deed. Whoever comes second keeps what was typed. */
export function useChangeDesk({ event }: DeskEventView) {
  const words = useWords(changeWords);
  const { api } = getRouteApi('__root__').useRouteContext();
  const navigate = useNavigate();
  const reload = useReload();
  const tell = useTell();
  const isDone = useRef(false);
  const [looked, setLooked] = useState<Looked>();
  const [failure, setFailure] = useState<Failure>();
  const [isStale, setIsStale] = useState(false);
  const [isBusy, setIsBusy] = useState(false);

  const ask = (input: PreviewInput): Promise<ChangePreviewView> =>
    'change' in input ? api.changes.preview.query(input) : api.changes.previewCancel.query(input);

  const fail = async (error: unknown): Promise<Failure> => {
    const failed = failureOf(error);
    const isLate = failed.kind === 'refusal' && failed.refusal.code === 'stale_revision';
    setIsStale(isLate);
    if (isLate) {
      setLooked(undefined);
      await reload();
    } else setFailure(failed);
    return failed;
  };

  /** @returns why there is no preview. */
  const look = async (input: PreviewInput): Promise<Failure | undefined> => {
    setFailure(undefined);
    setIsStale(false);
    try {
      setLooked({ input, preview: await ask(input) });
      return undefined;
    } catch (error) {
      return fail(error);
    }
  };

  const askPage: PreviewPage = async (page) => {
    if (looked === undefined) throw new Error('nobody has looked yet');
    return (await ask({ ...looked.input, page })).recipients;
  };

  const act = async (): Promise<void> => {
    if (looked === undefined || isBusy) return;
    setIsBusy(true);
    setFailure(undefined);
    try {
      const { page: _, ...input } = looked.input;
      const { mails } = await ('change' in input ? api.changes.change.mutate(input) : api.changes.cancel.mutate(input));
      isDone.current = true;
      await reload();
      await navigate({ to: '/arbeit/veranstaltungen/$event', params: { event: event.id } });
      tell(words.done(mails));
    } catch (error) {
      await fail(error);
    } finally {
      setIsBusy(false);
    }
  };

  return {
    preview: looked?.preview,
    failure,
    isStale,
    isBusy,
    isDone,
    look,
    askPage,
    act,
    goBack: () => {
      setLooked(undefined);
      setFailure(undefined);
    },
  };
}
