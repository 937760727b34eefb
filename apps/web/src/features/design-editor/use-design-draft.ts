import type { CertificateDesign } from '@netzwerkstatt/certificates';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { Failure } from '../../lib/failure.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import type { Design, DesignFault, DesignVersion } from './design-values.ts';

type State = { readonly id: DesignVersion['id']; readonly revision: number } | undefined;

/**
 * Saves, releases and discards the draft of the design, as long as it is what the editor has read.
 *
 * @param read - The draft, else the version in force; `undefined` where there is neither.
 */
export function useDesignDraft(read: DesignVersion | undefined) {
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const saving = useDeskAction();
  const releasing = useDeskAction();
  const last = useRef<State>(read);
  const [theirs, setTheirs] = useState<DesignVersion>();
  const [unfit, setUnfit] = useState<readonly DesignFault[]>([]);
  const basedOn = () => last.current && { id: last.current.id, revision: last.current.revision };

  /** Nothing is overwritten: what the other one saved is shown, and what was typed stays. */
  const lookAtTheirs = async (failed: Failure | undefined): Promise<Failure | undefined> => {
    if (failed?.kind !== 'refusal') return failed;
    const { code } = failed.refusal;
    if (code !== 'stale_revision' && code !== 'draft_discarded') return failed;
    const { draft, released } = await api.designs.read.query({});
    // A draft that was thrown away leaves nothing to compare with: the next save begins another one.
    if (code === 'draft_discarded' && draft === undefined) last.current = released;
    else setTheirs(draft ?? released);
    return failed;
  };

  const save = async (design: Design, message: string | undefined): Promise<Failure | undefined> => {
    setTheirs(undefined);
    const failed = await saving.run(async () => {
      last.current = await api.designs.draft.mutate({
        ...withState(basedOn()),
        design: structuredClone(design) as never,
      });
      await reload();
      return message;
    });
    return lookAtTheirs(failed);
  };

  /** @param onRestored - Before it is told: what it says is told. */
  const restore = (
    version: DesignVersion['id'],
    onRestored: (restored: CertificateDesign) => string,
  ): Promise<Failure | undefined> =>
    saving
      .run(async () => {
        const restored = await api.designs.restore.mutate({ ...withState(basedOn()), version });
        last.current = restored;
        const message = onRestored(restored.design);
        await reload();
        return message;
      })
      .then(lookAtTheirs);

  /** @param onDiscarded - Before the page is asked for anew; it says what to tell. */
  const discard = (onDiscarded: (inForce: DesignVersion | undefined) => string): Promise<Failure | undefined> =>
    saving
      .run(async () => {
        await api.designs.discard.mutate(withState(basedOn()));
        const { released } = await api.designs.read.query({});
        last.current = released;
        const message = onDiscarded(released);
        await reload();
        return message;
      })
      .then(lookAtTheirs);

  /**
   * @param onReleased - Before the page is asked for anew; it says what to tell.
   * @param onKept - Before it is told what kept the release back, which takes the focus.
   */
  const release = async (note: string, onReleased: () => string, onKept: () => void): Promise<Failure | undefined> => {
    setUnfit([]);
    const failed = await releasing.run(async () => {
      last.current = await api.designs.release.mutate({ ...withState(basedOn()), note });
      const message = onReleased();
      await reload();
      return message;
    });
    if (failed?.kind !== 'refusal') return failed;
    const { refusal } = failed;
    if (refusal.code === 'design_unfit' || refusal.code === 'stale_revision' || refusal.code === 'draft_discarded')
      onKept();
    if (refusal.code === 'design_unfit') setUnfit(refusal.faults);
    return lookAtTheirs(failed);
  };

  return {
    save,
    discard,
    restore,
    release,
    saving,
    releasing,
    theirs,
    /** What kept the last release back. */
    unfit,
    forgetUnfit: () => setUnfit([]),
    /** Goes on from the state of the other one: the next save writes over it. */
    acceptTheirs: (accepted: DesignVersion) => {
      last.current = accepted;
      setTheirs(undefined);
    },
    reload,
  };
}

function withState(basedOn: State) {
  return basedOn === undefined ? {} : { basedOn };
}
