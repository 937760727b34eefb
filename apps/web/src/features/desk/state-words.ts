import { translated } from '../../lib/words.ts';
import type { EventState } from './event-state.ts';

const german = {
  draft: 'Entwurf',
  opens_later: 'Anmeldung noch nicht offen',
  open: 'Anmeldung offen',
  registration_over: 'Anmeldung beendet',
  by_invitation: 'Auf Einladung',
  running: 'Läuft',
  to_close: 'Vorbei, noch offen',
  closed: 'Abgeschlossen',
  cancelled: 'Abgesagt',
} as const satisfies Record<EventState, string>;

/** What the desk calls the states of events. */
export const stateWords = translated(german, {
  draft: 'Draft',
  opens_later: 'Registration not open yet',
  open: 'Registration open',
  registration_over: 'Registration closed',
  by_invitation: 'By invitation',
  running: 'Under way',
  to_close: 'Past, still open',
  closed: 'Closed',
  cancelled: 'Cancelled',
});
