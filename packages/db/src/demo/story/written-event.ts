import type { SessionDraft } from '@netzwerkstatt/application';
import {
  type AdmissionMode,
  type EmailAddress,
  type EventKind,
  type LocalDate,
  type ProfessionCode,
  parseAgs,
} from '@netzwerkstatt/domain';
import type { StoryDays } from './story-days.ts';
import type { StoryEvent } from './story-event.ts';
import type { WrittenHouse } from './written-house.ts';

/** An event as the authors of a story write it down. */
export interface WrittenEvent {
  readonly planner: EmailAddress;
  readonly site?: string;
  readonly module?: string;
  /** Without it: a run of the module. */
  readonly kind?: EventKind;
  readonly title?: string;
  readonly summary: string;
  readonly description: string;
  readonly targetProfessions?: readonly string[];
  /** Absent: online. */
  readonly venue?: WrittenHouse;
  /** Where in the house, unless a session says something else. */
  readonly room?: string;
  readonly region?: string;
  readonly capacity: number;
  readonly admission?: AdmissionMode;
  readonly sessions: readonly WrittenSession[];
  readonly registration: { readonly opens: LocalDate; readonly closes: LocalDate };
}

export interface WrittenSession {
  readonly day: LocalDate;
  /** „09:00–16:30“. */
  readonly hours: string;
  /** Of 45 minutes each. */
  readonly units: number;
  readonly title?: string;
  readonly room?: string;
  readonly isForum?: true;
  readonly capacity?: number;
  readonly speakers?: string;
}

const UNIT_MINUTES = 45;

export function storyEvent(written: WrittenEvent, days: StoryDays): StoryEvent {
  const { planner, site, module, kind, title, summary, description, venue, region, capacity, admission } = written;
  const { targetProfessions, sessions, registration } = written;
  return {
    planner,
    ...(site !== undefined && { site }),
    ...(module !== undefined && { module }),
    ...(venue && { house: venue.name }),
    draft: {
      kind: kind ?? 'module_run',
      ...(title !== undefined && { title }),
      ...(targetProfessions && { targetProfessions: targetProfessions as readonly ProfessionCode[] }),
      summary,
      description,
      format: venue === undefined ? 'online' : 'on_site',
      ...(region !== undefined && { region: parseAgs(region) }),
      admission: admission ?? 'first_come',
      capacity,
      registrationOpensAt: days.at(registration.opens, '08:00'),
      registrationClosesAt: days.at(registration.closes, '20:00'),
      sessions: sessions.map((it) =>
        sessionDraft({ ...(written.room !== undefined && { room: written.room }), ...it }, days),
      ),
    },
  };
}

function sessionDraft({ day, hours, units, room, ...session }: WrittenSession, days: StoryDays): SessionDraft {
  const [from = '', to = ''] = hours.split('–');
  return {
    ...session,
    ...(room !== undefined && { room: { name: room } }),
    startsAt: days.at(day, from),
    endsAt: days.at(day, to),
    teachingMinutes: units * UNIT_MINUTES,
  };
}
