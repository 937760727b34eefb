import type { CertificateLanguage } from '@netzwerkstatt/certificates';
import { type Event, type EventSession, type Instant, speakersOf } from '@netzwerkstatt/domain';
import { isAllowed, type Permit } from '../authorisation/authorise.ts';
import { type Dependencies, landOf } from '../dependencies.ts';
import { eventOf } from '../desk/read-desk.ts';
import { certificateLanguagesOf } from '../own/certificate-language.ts';
import type { CertificateFacts, NamedSpeaker } from '../ports/index.ts';
import { sessionInstant } from '../programme/event-times.ts';
import { isNamedSpeaker } from './speaker-key.ts';

/** What staff need to certify to those who taught that they did. */
export interface SpeakersOfEvent {
  /** Over, and not cancelled. */
  readonly sessions: readonly EventSession[];
  /** Names as the programme prints them, each once. */
  readonly named: readonly string[];
  /** What became of all of them that were issued by name, oldest first. */
  readonly certificates: readonly (CertificateFacts & NamedSpeaker)[];
  /** In which they may be issued. */
  readonly languages: readonly CertificateLanguage[];
  /** Whether numbers, files and addresses may be shown to who asks. */
  readonly mayReadCertificates: boolean;
}

export async function readSpeakers(
  deps: Dependencies,
  permit: Permit<'registration.read_all'>,
): Promise<SpeakersOfEvent> {
  const id = eventOf(permit);
  const languages = certificateLanguagesOf(landOf(deps, permit.target.land));
  return deps.store.inLand(permit.target.land, async (tx) => {
    const mayReadCertificates = isAllowed(permit.actor, 'certificate.read', permit.target, deps.clock.now());
    const event = await tx.events.get(id);
    if (event === undefined) return { sessions: [], named: [], certificates: [], languages, mayReadCertificates };
    const sessions = sessionsHeld(event, deps.clock.now());
    return {
      sessions,
      named: [...new Set(sessions.flatMap(speakersOf))],
      certificates: (await tx.certificates.forEvent(id)).filter(isNamedSpeaker),
      languages,
      mayReadCertificates,
    };
  });
}

export function sessionsHeld({ sessions }: Event, now: Instant): readonly EventSession[] {
  return sessions.filter((it) => it.status !== 'cancelled' && sessionInstant(it, 'endsAt') <= now);
}
