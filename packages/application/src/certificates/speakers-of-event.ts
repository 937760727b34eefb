import type { Event, EventSession, Instant } from '@netzwerkstatt/domain';
import { speakersOf } from '@netzwerkstatt/scheduling';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { eventOf } from '../desk/read-desk.ts';
import type { CertificateRecord } from '../ports/index.ts';
import { sessionInstant } from '../programme/event-times.ts';

/** What staff need to certify to those who taught that they did. */
export interface SpeakersOfEvent {
  /** Over, and not cancelled. */
  readonly sessions: readonly EventSession[];
  /** Names as the programme prints them, each once. */
  readonly named: readonly string[];
  /** What became of all of them that name somebody the house does not know, oldest first. */
  readonly certificates: readonly CertificateRecord[];
}

export async function readSpeakers(
  deps: Dependencies,
  permit: Permit<'registration.read_all'>,
): Promise<SpeakersOfEvent> {
  const id = eventOf(permit);
  return deps.store.inLand(permit.target.land, async (tx) => {
    const event = await tx.events.get(id);
    if (event === undefined) return { sessions: [], named: [], certificates: [] };
    const sessions = sessionsHeld(event, deps.clock.now());
    return {
      sessions,
      named: [...new Set(sessions.flatMap(speakersOf))],
      certificates: (await tx.certificates.forEvent(id)).filter(({ person }) => person === undefined),
    };
  });
}

export function sessionsHeld({ sessions }: Event, now: Instant): readonly EventSession[] {
  return sessions.filter((it) => it.status !== 'cancelled' && sessionInstant(it, 'endsAt') <= now);
}
