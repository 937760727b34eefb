import type { Event } from '@netzwerkstatt/domain';
import { type ConferenceProgramme, framesOf, mergeProgrammes, programmeOf } from '@netzwerkstatt/scheduling';
import type { LandTransaction, ProgrammeDraft } from '../ports/index.ts';

/** The programme of an event as it stands at the desk. */
export interface OpenProgramme {
  /** What the event says now; for the world, once it is published. */
  readonly released: ConferenceProgramme;
  /** What is being worked on: the same, as long as nobody has changed anything. */
  readonly programme: ConferenceProgramme;
  /** What a writer has to name: of a published event the draft's, of a draft the event's own; 0 before the first draft. */
  readonly revision: number;
  readonly draft?: ProgrammeDraft;
}

/**
 * A draft event has its programme in its own sessions. That of a published one lies beside them; what changed in the
 * event since it was begun is in it as well.
 */
export async function openProgramme(tx: LandTransaction, event: Event): Promise<OpenProgramme> {
  const draft = await tx.conferences.draft(event.id);
  const released = programmeOf(event.sessions, draft?.base.frames ?? framesOf(event.sessions));
  if (event.status === 'draft') {
    return { released, programme: released, revision: event.revision, ...(draft && { draft }) };
  }
  if (draft === undefined) return { released, programme: released, revision: 0 };
  const programme = mergeProgrammes(draft.base, released, draft.programme);
  return { released, programme, revision: draft.revision, draft };
}
