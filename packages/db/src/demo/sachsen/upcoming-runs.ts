import { staffOfSachsen } from '../cast/staff.ts';
import type { StoryDays } from '../story/story-days.ts';
import type { StoryEvent } from '../story/story-event.ts';
import { storyEvent } from '../story/written-event.ts';
import { housesOfSachsen } from './houses.ts';

/** Module runs people can register for now. */
export function upcomingRunsOfSachsen(days: StoryDays) {
  return {
    emergency: storyEvent(
      {
        planner: staffOfSachsen.land.email,
        module: 'L13',
        summary: 'Freitag, 17 Uhr: Wen rufe ich an? Bereitschaft, Inobhutnahme und was Sie selbst tun können.',
        description:
          'Ein halber Tag am Bildschirm für alle, die im Notfall zuerst da sind. Wir klären Zuständigkeiten, gehen den Ablauf einer Inobhutnahme durch und füllen das Notfallblatt für Ihre Region aus.',
        capacity: 40,
        sessions: [{ day: days.shifted('2026-12-08'), hours: '13:00–16:15', units: 4 }],
        registration: { opens: days.fromToday(-40), closes: days.fromToday(1) },
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
          'Wir gehen die Stufen des § 4 KKG an erfundenen Fällen durch: erörtern, hinwirken, beraten lassen, mitteilen. Sie erfahren, was für Ihren Beruf gilt und wo die Schweigepflicht endet.\n\nBitte bringen Sie Ihre Fragen mit; am Nachmittag ist dafür eine Stunde reserviert.',
        venue: housesOfSachsen.leipzig,
        room: 'Saal 2',
        region: '14713',
        capacity: 30,
        sessions: [{ day: days.shifted('2027-01-20'), hours: '09:00–16:30', units: 8 }],
        registration: { opens: days.fromToday(-30), closes: days.shifted('2027-01-11') },
      },
      days,
    ),
    networkStart: storyEvent(
      {
        planner: staffOfSachsen.land.email,
        module: 'B01',
        summary: 'Der Einstieg in die Reihe Netzwerkkoordination: Auftrag, Rollen, Phasen.',
        description:
          'Am Vormittag klären wir den gesetzlichen Auftrag und die Rollen im Netzwerk. Am Nachmittag ordnen Sie Ihr eigenes Netzwerk einer Phase zu und nehmen drei nächste Schritte mit.\n\nDieser Termin eröffnet die Reihe Netzwerkkoordination; er kann auch einzeln besucht werden.',
        targetProfessions: [],
        venue: housesOfSachsen.dresden,
        room: 'Raum 1.07',
        region: '14612',
        capacity: 20,
        sessions: [{ day: days.shifted('2027-01-28'), hours: '09:00–16:30', units: 8 }],
        registration: { opens: days.fromToday(-35), closes: days.shifted('2027-01-18') },
      },
      days,
    ),
    medicine: storyEvent(
      {
        planner: staffOfSachsen.dresden.email,
        site: 'dresden',
        module: 'L07',
        summary:
          'Befund, Dokumentation, Verfahren in der Klinik: Medizinischer Kinderschutz für alle, die untersuchen.',
        description:
          'Sie üben, Befunde so zu beschreiben, dass Jugendamt und Gericht damit arbeiten können, und lernen das Verfahren der Kinderschutzgruppe kennen.\n\nDie Anerkennung als ärztliche Fortbildung ist beantragt.',
        venue: housesOfSachsen.dresden,
        room: 'Raum 1.07',
        region: '14612',
        capacity: 25,
        sessions: [{ day: days.shifted('2027-02-24'), hours: '14:00–19:15', units: 6 }],
        registration: { opens: days.fromToday(-25), closes: days.shifted('2027-02-15') },
      },
      days,
    ),
    diversity: storyEvent(
      {
        planner: staffOfSachsen.vogtland.email,
        site: 'vogtland',
        module: 'B06',
        summary: 'Aufträge, Sprachen und Grenzen der Professionen: ein Tag, an dem alle Berufe am Tisch sitzen.',
        description:
          'Damit möglichst viele Berufe zusammenkommen, werden die Plätze nach Berufsgruppen vergeben, nachdem die Anmeldung geschlossen ist. Alle erfahren am selben Tag, ob sie dabei sind.',
        targetProfessions: [],
        venue: housesOfSachsen.plauen,
        room: 'Kleiner Saal',
        region: '14523',
        capacity: 24,
        admission: 'by_application',
        sessions: [{ day: days.shifted('2027-03-10'), hours: '09:00–16:30', units: 8 }],
        registration: { opens: days.fromToday(-30), closes: days.fromToday(-2) },
      },
      days,
    ),
    caseAdvice: storyEvent(
      {
        planner: staffOfSachsen.land.email,
        module: 'L14',
        summary:
          'Zwei Tage für insoweit erfahrene Fachkräfte: Rolle, Beratungsprozess, interdisziplinäres Fallgespräch.',
        description:
          'Sie führen selbst Beratungsgespräche an erfundenen Fällen und bekommen Rückmeldung aus drei Berufen. Beide Tage gehören zusammen.\n\nEmpfohlen ist, vorher die Module L01 bis L04 besucht zu haben.',
        venue: housesOfSachsen.leipzig,
        room: 'Saal 2',
        region: '14713',
        capacity: 16,
        sessions: [
          { day: days.shifted('2027-04-14'), hours: '09:00–16:30', units: 8, title: 'Rolle und Auftrag' },
          {
            day: days.shifted('2027-04-15'),
            hours: '09:00–16:30',
            units: 8,
            title: 'Beratungsprozess und Fallgespräch',
          },
        ],
        registration: { opens: days.fromToday(-20), closes: days.shifted('2027-03-29') },
      },
      days,
    ),
  } as const satisfies Record<string, StoryEvent>;
}
