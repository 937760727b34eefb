import type { Person } from '@netzwerkstatt/application';
import { staffOfSaarland } from '../cast/staff.ts';
import { attendance, closing } from '../story/attending.ts';
import type { Deed } from '../story/deed.ts';
import { registrations } from '../story/registering.ts';
import type { StoryDays } from '../story/story-days.ts';
import { type Cast, planning, publication } from '../story/story-event.ts';
import { storyEvent } from '../story/written-event.ts';
import { housesOfSaarland } from './houses.ts';

const planner = staffOfSaarland.land.email;

/** A small Land: one day that took place, and two to come. */
export function storyOfSaarland(days: StoryDays, people: readonly Person[]): readonly Deed[] {
  const cast: Cast = new Map();
  const { basics, law, emergency } = eventsOfSaarland(days);
  const at = (day: number, time: string) => days.instant(days.fromToday(day), time);
  const on = (written: string, time: string) => days.instant(days.shifted(written), time);
  return [
    planning(cast, basics, on('2026-08-03', '10:00')),
    publication(cast, basics, on('2026-08-04', '09:00')),
    ...registrations(cast, basics, people.slice(0, 12), on('2026-08-10', '08:05'), on('2026-09-11', '12:00')),
    attendance(cast, basics, 0, on('2026-09-23', '18:00')),
    closing(cast, basics, on('2026-09-25', '10:00')),
    planning(cast, law, at(-24, '10:00')),
    publication(cast, law, at(-23, '09:00')),
    ...registrations(cast, law, people.slice(4, 13), at(-20, '08:05'), at(-1, '12:00')),
    planning(cast, emergency, at(-12, '10:00')),
    publication(cast, emergency, at(-11, '09:00')),
    ...registrations(cast, emergency, people.slice(9), at(-10, '08:05'), at(-1, '12:00')),
  ];
}

function eventsOfSaarland(days: StoryDays) {
  return {
    basics: storyEvent(
      {
        planner,
        module: 'L01',
        summary: 'Der gemeinsame Anfang: Kindeswohl, Gefährdungsformen, die eigenen nächsten Schritte.',
        description: 'Ein Tag für alle Berufe, mit erfundenen Fällen aus Praxis, Kita und Schule.',
        venue: housesOfSaarland.saarbruecken,
        room: 'Raum 3',
        region: '10041',
        capacity: 16,
        sessions: [{ day: days.shifted('2026-09-23'), hours: '09:00–16:30', units: 8 }],
        registration: { opens: days.shifted('2026-08-10'), closes: days.shifted('2026-09-14') },
      },
      days,
    ),
    law: storyEvent(
      {
        planner,
        module: 'L02',
        summary: '§ 4 KKG am Bildschirm: an zwei Vormittagen vom ersten Gespräch bis zur Mitteilung.',
        description: 'Die Zugangsdaten bekommen Sie einen Tag vorher. Beide Vormittage gehören zusammen.',
        capacity: 24,
        sessions: [
          { day: days.shifted('2027-01-19'), hours: '09:00–12:15', units: 4 },
          { day: days.shifted('2027-01-26'), hours: '09:00–12:15', units: 4 },
        ],
        registration: { opens: days.fromToday(-20), closes: days.shifted('2027-01-11') },
      },
      days,
    ),
    emergency: storyEvent(
      {
        planner,
        module: 'L13',
        summary: 'Zuständigkeiten und Wege, wenn es schnell gehen muss.',
        description: 'Ein Nachmittag für alle, die im Notfall zuerst da sind.',
        venue: housesOfSaarland.neunkirchen,
        room: 'Kleiner Saal',
        region: '10043',
        capacity: 20,
        sessions: [{ day: days.shifted('2027-02-17'), hours: '13:00–16:15', units: 4 }],
        registration: { opens: days.fromToday(-10), closes: days.shifted('2027-02-08') },
      },
      days,
    ),
  };
}
