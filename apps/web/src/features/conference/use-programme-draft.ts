import type { Instant } from '@netzwerkstatt/domain';
import { compareProgrammes, mergeProgrammes, type ProgrammeChange } from '@netzwerkstatt/scheduling';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { type Failure, failureOf } from '../../lib/failure.ts';
import type { ConferenceProgramme, ProgrammeDeskView, ProgrammeStep } from './programme-data.ts';

/** How long somebody must pause before what they did is saved. */
const PAUSE_MS = 700;

/** Somebody else saved while we worked: what they did, and how both look together. */
export interface ProgrammeConflict {
  readonly theirs: ProgrammeDeskView;
  readonly changes: readonly ProgrammeChange[];
  readonly merged: ConferenceProgramme;
}

export interface ProgrammeDraftState {
  readonly programme: ConferenceProgramme;
  /** What the server has, with what the next saving has to name. */
  readonly saved: Saved;
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly failure: Failure | undefined;
  readonly conflict: ProgrammeConflict | undefined;
  /** The last step that can be taken back. */
  readonly lastStep: string | undefined;
  readonly change: (what: string, programme: ConferenceProgramme) => void;
  readonly undo: () => void;
  readonly tryAgain: () => void;
  /** Mine and theirs as one, saved over theirs. */
  readonly merge: () => void;
  readonly takeTheirs: () => void;
  /** After a release: everything as the server has it. */
  readonly restart: (desk: ProgrammeDeskView) => void;
}

interface Saved {
  readonly programme: ConferenceProgramme;
  readonly revision: number;
  readonly at: Instant | undefined;
}

/**
 * A programme while somebody works on it: every step can be taken back and is saved by itself. Who is told that somebody
 * else saved loses nothing: both programmes become one, or mine is given up knowingly.
 */
export function useProgrammeDraft(desk: ProgrammeDeskView): ProgrammeDraftState {
  const { api } = getRouteApi('__root__').useRouteContext();
  const event = desk.event.id;
  const [programme, setProgramme] = useState<ConferenceProgramme>(desk.programme);
  const [saved, setSaved] = useState<Saved>(() => savedOf(desk));
  const [steps, setSteps] = useState<readonly ProgrammeStep[]>([]);
  const [isSaving, setIsSaving] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [conflict, setConflict] = useState<ProgrammeConflict>();
  const isRunning = useRef(false);
  const isDirty = programme !== saved.programme;
  const waits = isDirty && !isSaving && failure === undefined && conflict === undefined;

  const save = async (mine: ConferenceProgramme): Promise<void> => {
    if (isRunning.current) return;
    isRunning.current = true;
    setIsSaving(true);
    try {
      const { revision, savedAt } = await api.conference.save.mutate({
        event,
        revision: saved.revision,
        programme: toInput(mine),
      });
      setSaved({ programme: mine, revision, at: savedAt });
    } catch (error) {
      const failed = failureOf(error);
      if (failed.kind === 'refusal' && failed.refusal.code === 'stale_programme') await askWhatTheyDid(mine);
      else setFailure(failed);
    } finally {
      isRunning.current = false;
      setIsSaving(false);
    }
  };

  const askWhatTheyDid = async (mine: ConferenceProgramme): Promise<void> => {
    try {
      const theirs = await api.conference.programme.query({ event });
      const changes = compareProgrammes(saved.programme, theirs.programme);
      setConflict({ theirs, changes, merged: mergeProgrammes(saved.programme, theirs.programme, mine) });
    } catch (error) {
      setFailure(failureOf(error));
    }
  };

  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => void save(programme), PAUSE_MS);
    return () => clearTimeout(timer);
  });

  const restart = (from: ProgrammeDeskView): void => {
    setProgramme(from.programme);
    setSaved(savedOf(from));
    setSteps([]);
    setFailure(undefined);
    setConflict(undefined);
  };

  return {
    programme,
    saved,
    isDirty,
    isSaving,
    failure,
    conflict,
    lastStep: steps.at(-1)?.what,
    change(what, next) {
      setSteps((before) => [...before, { what, programme }]);
      setProgramme(next);
      setFailure(undefined);
    },
    undo() {
      const last = steps.at(-1);
      if (last === undefined) return;
      setSteps(steps.slice(0, -1));
      setProgramme(last.programme);
      setFailure(undefined);
    },
    tryAgain: () => setFailure(undefined),
    merge() {
      if (conflict === undefined) return;
      setSaved(savedOf(conflict.theirs));
      setProgramme(conflict.merged);
      setSteps([]);
      setConflict(undefined);
    },
    takeTheirs() {
      if (conflict !== undefined) restart(conflict.theirs);
    },
    restart,
  };
}

function savedOf({ programme, revision, saved }: ProgrammeDeskView): Saved {
  return { programme, revision, at: saved?.at };
}

/** The same values, in arrays that may be changed: what a call is made of. */
function toInput({ sessions, frames }: ConferenceProgramme) {
  return { sessions: [...sessions], frames: [...frames] };
}
