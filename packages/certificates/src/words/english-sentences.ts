import type { EventKind } from '@netzwerkstatt/domain';
import { daysOf } from '../certified-days.ts';
import type { SpeakerRole } from '../speaker-facts.ts';
import type { SentenceWords } from './certificate-words.ts';
import { onDays, span, where } from './english-dates.ts';

const opening = 'This is to certify that';

const theEvent: Readonly<Record<EventKind, string>> = {
  module_run: 'the qualification module',
  state_conference: 'the state conference',
  network_conference: 'the network conference',
  quality_circle: 'the quality circle',
  training: 'the training',
};

const did: Readonly<Record<SpeakerRole, string>> = {
  trainer: 'taught at',
  facilitator: 'facilitated at',
  lead: 'led',
};

export const englishSentences: SentenceWords = {
  attended({ kind, event, sessions, attendance: { attendedUnits, plannedUnits } }) {
    const there = `${onDays(daysOf({ sessions }))} ${where(event)}`;
    const size = `${attendedUnits} of ${units(plannedUnits)}`;
    return {
      opening,
      beforeTitle: `${kind === 'partial' ? 'attended part of' : 'attended'} ${theEvent[event.kind]}`,
      afterTitle: kind === 'partial' ? `${there}: ${size}.` : `${there}, for ${size}.`,
    };
  },
  completed({ period, attendance: { attendedUnits, plannedUnits } }) {
    const when = period ? `${span(period)}, ` : '';
    return {
      opening,
      beforeTitle: 'successfully completed',
      afterTitle: `${when}with ${attendedUnits} of ${units(plannedUnits)}.`,
    };
  },
  taught({ event, sessions, role, unitsTaught }) {
    return {
      opening,
      beforeTitle: `${did[role]} ${theEvent[event.kind]}`,
      afterTitle: `${onDays(daysOf({ sessions }))} ${where(event)}, for ${units(unitsTaught)}.`,
    };
  },
};

function units(count: number): string {
  return `${count} ${count === 1 ? 'teaching unit' : 'teaching units'}`;
}
