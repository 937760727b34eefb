import type { AdmissionMode } from '@netzwerkstatt/domain';
import { translated } from '../../lib/words.ts';

const german = {
  first_come: 'nach Reihenfolge der Anmeldung',
  by_application: 'nach Auswahl aus allen Anmeldungen',
  by_invitation: 'nur auf Einladung',
} as const satisfies Record<AdmissionMode, string>;

/** How places are given away. */
export const admissionWords = translated(german, {
  first_come: 'first come, first served',
  by_application: 'chosen from all applications',
  by_invitation: 'by invitation only',
});
