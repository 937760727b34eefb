import type { Event } from '@netzwerkstatt/domain';
import { programmeOf } from '@netzwerkstatt/scheduling';
import type { LandTransaction, ProgrammeRelease } from '../ports/index.ts';

/** The public versions of a programme, newest first. The first was released with the event itself. */
export async function releasesOf(tx: LandTransaction, event: Event): Promise<readonly ProgrammeRelease[]> {
  const kept = await tx.conferences.releases(event.id);
  return kept.length > 0 || event.status === 'draft' ? kept : [firstRelease(event)];
}

/** The programme as the event was published with it, to be kept before it changes for the first time. */
export function firstRelease(event: Exclude<Event, { status: 'draft' }>): ProgrammeRelease {
  return { version: 1, releasedAt: event.publishedAt, note: '', programme: programmeOf(event.sessions) };
}
