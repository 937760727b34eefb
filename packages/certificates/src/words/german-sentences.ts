import { type EventKind, MINUTES_PER_TEACHING_UNIT } from '@netzwerkstatt/domain';
import { daysOf } from '../certified-days.ts';
import type { SpeakerRole } from '../speaker-facts.ts';
import type { SentenceWords } from './certificate-words.ts';
import { onDays, span, where } from './german-dates.ts';

const opening = 'Hiermit wird bescheinigt:';

const atTheEvent: Readonly<Record<EventKind, string>> = {
  module_run: 'an der Qualifizierung',
  state_conference: 'am Landesfachtag',
  network_conference: 'an der Netzwerkkonferenz',
  quality_circle: 'am Qualitätszirkel',
  training: 'an der Fortbildung',
};

const withTheEvent: Readonly<Record<EventKind, string>> = {
  module_run: 'bei der Qualifizierung',
  state_conference: 'beim Landesfachtag',
  network_conference: 'bei der Netzwerkkonferenz',
  quality_circle: 'beim Qualitätszirkel',
  training: 'bei der Fortbildung',
};

const asRole: Readonly<Record<SpeakerRole, string>> = {
  trainer: 'als Referent:in',
  facilitator: 'als Moderator:in',
  lead: 'als Leitung',
};

export const germanSentences: SentenceWords = {
  attended({ kind, event, sessions, attendance: { attendedUnits, plannedUnits } }) {
    const size = `${attendedUnits} von ${units(plannedUnits)}`;
    return {
      opening,
      beforeTitle: `hat ${onDays(daysOf({ sessions }))} ${where(event)} ${atTheEvent[event.kind]}`,
      afterTitle: kind === 'partial' ? `zeitweise teilgenommen: ${size}.` : `im Umfang von ${size} teilgenommen.`,
    };
  },
  completed({ period, attendance: { attendedUnits, plannedUnits } }) {
    return {
      opening,
      beforeTitle: `hat ${period ? `${span(period)} ` : ''}erfolgreich abgeschlossen:`,
      afterTitle: `im Umfang von ${attendedUnits} von ${units(plannedUnits)}.`,
    };
  },
  taught({ event, sessions, role, unitsTaught }) {
    return {
      opening,
      beforeTitle: `hat ${onDays(daysOf({ sessions }))} ${where(event)} ${asRole[role]} ${withTheEvent[event.kind]}`,
      afterTitle: `${units(unitsTaught)} gestaltet.`,
    };
  },
};

function units(count: number): string {
  const name = count === 1 ? 'Unterrichtseinheit (UE) zu' : 'Unterrichtseinheiten (UE) zu je';
  return `${count} ${name} ${MINUTES_PER_TEACHING_UNIT} Minuten`;
}
