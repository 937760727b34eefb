import { staffOfSachsen } from '../cast/staff.ts';
import type { StoryDays } from '../story/story-days.ts';
import type { StoryEvent } from '../story/story-event.ts';
import { storyEvent } from '../story/written-event.ts';
import { housesOfSachsen } from './houses.ts';

/** Module runs nobody can register for: not yet, no longer, or not at all. */
export function plannedRunsOfSachsen(days: StoryDays) {
  return {
    /** A draft. */
    violence: storyEvent(
      {
        planner: staffOfSachsen.land.email,
        module: 'L09',
        title: 'Häusliche Gewalt: Kinder mitdenken',
        summary: 'Wenn Eltern einander Gewalt antun, sind Kinder nie nur dabei. Ein Tag im zweisprachigen Gebiet.',
        description: 'Der Ablauf wird mit der Interventionsstelle und dem Netzwerk vor Ort abgestimmt.',
        venue: housesOfSachsen.bautzen,
        room: 'Kleine Bühne',
        region: '14625',
        capacity: 24,
        sessions: [{ day: days.shifted('2027-05-12'), hours: '09:00–16:30', units: 8 }],
        registration: { opens: days.shifted('2027-02-01'), closes: days.shifted('2027-05-03') },
      },
      days,
    ),
    /** Will be cancelled. */
    assessment: storyEvent(
      {
        planner: staffOfSachsen.lkLeipzig.email,
        site: 'lk-leipzig',
        module: 'L03',
        summary: 'Gefährdung gemeinsam einschätzen, mit Instrumenten, die alle lesen können.',
        description: 'Sie arbeiten in Gruppen aus mindestens drei Berufen an erfundenen Fällen.',
        venue: housesOfSachsen.grimma,
        room: 'Raum 104',
        region: '14729',
        capacity: 20,
        sessions: [{ day: days.shifted('2027-06-23'), hours: '09:00–16:30', units: 8 }],
        registration: { opens: days.shifted('2027-03-15'), closes: days.shifted('2027-06-14') },
      },
      days,
    ),
    protection: storyEvent(
      {
        planner: staffOfSachsen.land.email,
        module: 'L11',
        title: 'Schutzkonzepte in Schule und Kita',
        summary: 'Ein ganzer Tag für Leitungen und Teams, die ihr Schutzkonzept nicht allein schreiben wollen.',
        description:
          'Vom Leitbild bis zum Verfahren: Sie nehmen einen Entwurf für das Schutzkonzept Ihrer Einrichtung mit nach Hause.',
        venue: housesOfSachsen.chemnitz,
        room: 'Schulungsraum 1',
        region: '14511',
        capacity: 20,
        sessions: [{ day: days.shifted('2027-07-13'), hours: '09:00–16:30', units: 8 }],
        registration: { opens: days.shifted('2027-04-05'), closes: days.shifted('2027-07-05') },
      },
      days,
    ),
    funding: storyEvent(
      {
        planner: staffOfSachsen.funding.email,
        module: 'B10',
        summary: 'Rechtzeitig vor dem Verwendungsnachweis: Was gehört hinein, was nicht, und wo hakt es jedes Jahr?',
        description: 'Für alle, die in den Netzwerken Mittel bewirtschaften. Fragen können Sie vorab einreichen.',
        capacity: 30,
        sessions: [{ day: days.shifted('2027-10-06'), hours: '09:00–14:00', units: 6 }],
        registration: { opens: days.shifted('2027-07-05'), closes: days.shifted('2027-09-27') },
      },
      days,
    ),
    /** A draft on a public holiday, which only a reason could get through. */
    holiday: storyEvent(
      {
        planner: staffOfSachsen.leipzig.email,
        site: 'leipzig',
        module: 'L01',
        title: 'Kinderschutz Basis (Planungsversuch)',
        summary: 'Ein Entwurf, der auf den Buß- und Bettag fällt.',
        description: 'Der Termin muss noch verlegt werden.',
        venue: housesOfSachsen.leipzig,
        room: 'Saal 2',
        region: '14713',
        capacity: 20,
        sessions: [{ day: nextHoliday(days), hours: '09:00–16:30', units: 8 }],
        registration: { opens: days.shifted('2027-08-02'), closes: days.shifted('2027-11-08') },
      },
      days,
    ),
  } as const satisfies Record<string, StoryEvent>;
}

/** The next Buß- und Bettag that is far enough away to be planned. */
function nextHoliday(days: StoryDays) {
  return days.nextHoliday('Buß- und Bettag', days.shifted('2027-11-09'));
}
