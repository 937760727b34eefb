import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { ModuleRecord } from '../../lib/api-types.ts';
import type { Failure } from '../../lib/failure.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { changedIn, type ModuleInput, type ModuleValues, moduleValuesOf, stateOf } from './module-values.ts';

/** What somebody else saved while this editor was writing. */
export interface TheirDraft {
  readonly record: ModuleRecord;
  /** Where it differs from what this editor had read. */
  readonly changed: readonly (keyof ModuleValues)[];
}

/**
 * Saves and publishes the next edition of a module, as long as it is what the editor has read.
 *
 * @param read - The draft, or the edition in force while there is none.
 */
export function useModuleDraft(read: ModuleRecord) {
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const saving = useDeskAction();
  const publishing = useDeskAction();
  const last = useRef(read);
  const [theirs, setTheirs] = useState<TheirDraft>();
  const { code } = read.content;

  /** @returns why it was not saved. */
  const save = async (input: ModuleInput, message: string | undefined): Promise<Failure | undefined> => {
    setTheirs(undefined);
    const failed = await saving.run(async () => {
      last.current = await api.modules.draft.mutate(input);
      await reload();
      return message;
    });
    if (failed?.kind === 'refusal' && failed.refusal.code === 'stale_revision') {
      const [record] = await api.modules.versions.query({ code }).catch(() => []);
      const changed = record && changedIn(moduleValuesOf(last.current), moduleValuesOf(record));
      setTheirs(record && changed && { record, changed });
    }
    return failed;
  };

  /** @param onPublished - Before the page is asked for anew; it says what to tell. */
  const publish = (changeNote: string, onPublished: () => string): Promise<Failure | undefined> =>
    publishing.run(async () => {
      await api.modules.publish.mutate({ code, basedOn: stateOf(last.current), changeNote });
      const message = onPublished();
      await reload();
      return message;
    });

  return {
    /** The state the next save writes over. */
    basedOn: () => stateOf(last.current),
    theirs,
    failure: theirs === undefined ? saving.failure : undefined,
    /** What was wrong is said at its field. */
    forgetFailure: saving.forget,
    save,
    publish,
    publishing,
    /** Goes on from the state of the other one: the next save writes over it. */
    acceptTheirs: ({ record }: TheirDraft) => {
      last.current = record;
      setTheirs(undefined);
    },
    reload,
  };
}
