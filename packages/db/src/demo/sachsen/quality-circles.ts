import { staffOfSachsen } from '../cast/staff.ts';
import type { StoryDays } from '../story/story-days.ts';
import { storyEvent } from '../story/written-event.ts';
import { housesOfSachsen } from './houses.ts';

/** Circles with fixed members: one did its work in spring, one meets every other month, if somebody finds a date. */
export function qualityCirclesOfSachsen(days: StoryDays) {
  const circle = {
    planner: staffOfSachsen.leipzig.email,
    site: 'leipzig',
    kind: 'quality_circle',
    targetProfessions: [],
    venue: housesOfSachsen.leipzig,
    room: 'Seminarraum 2',
    region: '14713',
    capacity: 16,
    admission: 'by_invitation',
  } as const;
  const afternoon = (day: string) => ({ day: days.shifted(day), hours: '15:00–17:15', units: 3 });
  return {
    handover: storyEvent(
      {
        ...circle,
        title: 'Qualitätszirkel „Überleitung Klinik – Hebamme“',
        summary: 'Wie eine Familie nach der Geburt nicht zwischen zwei Stellen verloren geht.',
        description: 'Drei Treffen, ein Ergebnis: ein Ablauf, auf den sich alle verlassen können.',
        sessions: ['2026-06-03', '2026-07-01', '2026-08-19'].map(afternoon),
        registration: { opens: days.shifted('2026-05-18'), closes: days.shifted('2026-05-25') },
      },
      days,
    ),
    earlyHelp: storyEvent(
      {
        ...circle,
        title: 'Qualitätszirkel „Frühe Hilfen – stadtteilbezogen“',
        summary: 'Feste Runde aus acht Berufen; die Mitglieder lädt die Koordination ein.',
        description: 'Wir werten die Überleitungen des letzten Quartals aus und einigen uns auf zwei Verbesserungen.',
        sessions: ['2026-09-16', '2026-11-04', '2027-03-17'].map(afternoon),
        registration: { opens: days.shifted('2026-08-10'), closes: days.shifted('2026-09-07') },
      },
      days,
    ),
  };
}
