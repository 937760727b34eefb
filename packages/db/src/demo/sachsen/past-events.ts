import { staffOfSachsen } from '../cast/staff.ts';
import type { StoryDays } from '../story/story-days.ts';
import type { StoryEvent } from '../story/story-event.ts';
import { storyEvent } from '../story/written-event.ts';
import { housesOfSachsen } from './houses.ts';

/** What took place: the days are written as they lie around the Monday 2026-11-16. */
export function pastEventsOfSachsen(days: StoryDays) {
  return {
    networkStart: storyEvent(
      {
        planner: staffOfSachsen.dresden.email,
        site: 'dresden',
        module: 'B01',
        summary: 'Wer neu in der Koordination ist, lernt Auftrag, Rollen und Phasen der Netzwerkarbeit kennen.',
        description:
          'Am Vormittag klären wir den gesetzlichen Auftrag und die Rollen im Netzwerk. Am Nachmittag ordnen Sie Ihr eigenes Netzwerk einer Phase zu und nehmen drei nächste Schritte mit.',
        venue: housesOfSachsen.dresden,
        room: 'Raum 1.07',
        region: '14612',
        capacity: 20,
        sessions: [{ day: days.shifted('2026-06-24'), hours: '09:00–16:30', units: 8 }],
        registration: { opens: days.shifted('2026-05-18'), closes: days.shifted('2026-06-15') },
      },
      days,
    ),
    law: storyEvent(
      {
        planner: staffOfSachsen.leipzig.email,
        site: 'leipzig',
        module: 'L02',
        summary: 'Wann darf ich, wann muss ich weitergeben, was ich weiß? § 4 KKG Schritt für Schritt.',
        description:
          'Wir gehen die Stufen des § 4 KKG an erfundenen Fällen durch: erörtern, hinwirken, beraten lassen, mitteilen. Sie erfahren, was für Ihren Beruf gilt und wo die Schweigepflicht endet.',
        venue: housesOfSachsen.leipzig,
        room: 'Saal 2',
        region: '14713',
        capacity: 24,
        sessions: [{ day: days.shifted('2026-09-10'), hours: '09:00–16:30', units: 8 }],
        registration: { opens: days.shifted('2026-07-20'), closes: days.shifted('2026-08-31') },
      },
      days,
    ),
    conference: storyEvent(
      {
        planner: staffOfSachsen.lkLeipzig.email,
        site: 'lk-leipzig',
        kind: 'network_conference',
        title: 'Netzwerkkonferenz Landkreis Leipzig: Übergänge gestalten',
        targetProfessions: [],
        summary: 'Von der Geburtsklinik in die Kita, von der Kita in die Schule: Wo verlieren wir Familien?',
        description:
          'Nach zwei kurzen Vorträgen arbeiten Sie in gemischten Gruppen an den Übergängen Ihres Sozialraums. Die Ergebnisse gehen an die Koordinierungsgruppe.',
        venue: housesOfSachsen.grimma,
        room: 'Kreistagssaal',
        region: '14729',
        capacity: 60,
        sessions: [{ day: days.shifted('2026-09-24'), hours: '13:00–17:00', units: 5 }],
        registration: { opens: days.shifted('2026-08-03'), closes: days.shifted('2026-09-14') },
      },
      days,
    ),
    attachment: storyEvent(
      {
        planner: staffOfSachsen.leipzig.email,
        site: 'leipzig',
        module: 'L06',
        summary: 'Was Säuglinge und Kleinkinder brauchen und woran Sie früh erkennen, dass es fehlt.',
        description:
          'Mit kurzen Filmen üben Sie, feinfühliges Verhalten zu beschreiben. Am Nachmittag geht es um Schreien, Schlafen, Füttern und um den Punkt, an dem Sie weitere Hilfe dazuholen.',
        venue: housesOfSachsen.leipzig,
        room: 'Saal 2',
        region: '14713',
        capacity: 24,
        sessions: [{ day: days.shifted('2026-10-28'), hours: '09:00–16:30', units: 8 }],
        registration: { opens: days.shifted('2026-09-07'), closes: days.shifted('2026-10-19') },
      },
      days,
    ),
    talks: storyEvent(
      {
        planner: staffOfSachsen.leipzig.email,
        site: 'leipzig',
        module: 'L04',
        summary: 'Wie Sie Sorgen ansprechen, ohne anzuklagen, und Kinder hören, ohne sie auszufragen.',
        description:
          'Sie üben den Einstieg in schwierige Gespräche an erfundenen Fällen, erst zu zweit, dann in der Runde. Am Nachmittag geht es darum, wie Kinder und Jugendliche erfahren, was geschieht, und mitreden können.',
        venue: housesOfSachsen.leipzig,
        room: 'Seminarraum 1',
        region: '14713',
        capacity: 16,
        sessions: [{ day: days.shifted('2026-11-05'), hours: '09:00–16:30', units: 8 }],
        registration: { opens: days.shifted('2026-09-14'), closes: days.shifted('2026-10-26') },
      },
      days,
    ),
    parents: storyEvent(
      {
        planner: staffOfSachsen.leipzig.email,
        site: 'leipzig',
        module: 'L08',
        summary: 'Zwei Nachmittage über Familien, in denen ein Elternteil psychisch krank oder suchtkrank ist.',
        description:
          'Der erste Nachmittag gilt dem Erleben der Kinder, der zweite der Zusammenarbeit von Jugendhilfe, Suchtberatung und Psychiatrie. Bitte kommen Sie zu beiden.',
        venue: housesOfSachsen.leipzig,
        room: 'Saal 2',
        region: '14713',
        capacity: 20,
        sessions: [
          { day: days.shifted('2026-11-10'), hours: '13:00–16:15', units: 4, title: 'Kinder sehen' },
          { day: days.shifted('2026-11-12'), hours: '13:00–16:15', units: 4, title: 'Gemeinsam handeln' },
        ],
        registration: { opens: days.shifted('2026-09-21'), closes: days.shifted('2026-11-02') },
      },
      days,
    ),
  } as const satisfies Record<string, StoryEvent>;
}
