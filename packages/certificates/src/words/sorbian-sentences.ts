import { type EventKind, MINUTES_PER_TEACHING_UNIT } from '@netzwerkstatt/domain';
import { daysOf } from '../certified-days.ts';
import type { SpeakerRole } from '../speaker-facts.ts';
import type { SentenceWords } from './certificate-words.ts';
import { onDays, span, where } from './sorbian-dates.ts';

// Verbs of the past have a gender; „wosoba“ (person) has one of its own, so nobody's is asked for.
const openingReflexive = 'Z tym so wobkruća, zo je so wosoba z mjenom';
const opening = 'Z tym so wobkruća, zo je wosoba z mjenom';

const atTheEvent: Readonly<Record<EventKind, string>> = {
  module_run: 'na kwalifikowanju',
  state_conference: 'na krajnym fachowym dnju',
  network_conference: 'na konferency syće',
  quality_circle: 'na cirklu kwality',
  training: 'na dalekubłanju',
};

const asRole: Readonly<Record<SpeakerRole, string>> = {
  trainer: 'jako referentka abo referent',
  facilitator: 'jako moderatorka abo moderator',
  lead: 'jako nawodnica abo nawoda',
};

export const sorbianSentences: SentenceWords = {
  attended({ kind, event, sessions, attendance: { attendedUnits, plannedUnits } }) {
    const size = `${attendedUnits} z ${units(plannedUnits)}`;
    return {
      opening: openingReflexive,
      beforeTitle: `${onDays(daysOf({ sessions }))} ${where(event)} ${atTheEvent[event.kind]}`,
      afterTitle: kind === 'partial' ? `zdźěla wobdźěliła: ${size}.` : `we wobjimje ${size} wobdźěliła.`,
    };
  },
  completed({ period, attendance: { attendedUnits, plannedUnits } }) {
    return {
      opening,
      beforeTitle: `${period ? `${span(period)} ` : ''}wuspěšnje zakónčiła:`,
      afterTitle: `we wobjimje ${attendedUnits} z ${units(plannedUnits)}.`,
    };
  },
  taught({ event, sessions, role, unitsTaught }) {
    return {
      opening,
      beforeTitle: `${onDays(daysOf({ sessions }))} ${where(event)} ${atTheEvent[event.kind]}`,
      afterTitle: `${asRole[role]} skutkowała, we wobjimje ${units(unitsTaught)}.`,
    };
  },
};

/** In the genitive, which knows one, two and many. */
function units(count: number): string {
  const name = { 1: 'wučbneje jednotki', 2: 'wučbneju jednotkow' }[count] ?? 'wučbnych jednotkow';
  return `${count} ${name} (WJ) po ${MINUTES_PER_TEACHING_UNIT} mjeńšinach`;
}
