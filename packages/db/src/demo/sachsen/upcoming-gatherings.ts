import { staffOfSachsen } from '../cast/staff.ts';
import type { StoryDays } from '../story/story-days.ts';
import type { StoryEvent } from '../story/story-event.ts';
import { storyEvent } from '../story/written-event.ts';
import { housesOfSachsen } from './houses.ts';

/** Six at the same time, each in a room of its own; who takes part chooses one. */
const forumsOfTheStateConference = [
  { title: 'Frühe Hilfen und Geburtskliniken', room: 'Raum Zschopau', capacity: 60, speakers: 'Dr. Hanna Wiegand' },
  { title: 'Schule als Partnerin', room: 'Raum Würschnitz', capacity: 60, speakers: 'Torsten Buder, Anja Grahl' },
  { title: 'Kinder psychisch kranker Eltern', room: 'Raum Zwönitz', capacity: 50, speakers: 'Dr. Jan Oelsner' },
  { title: 'Häusliche Gewalt', room: 'Raum Kappel', capacity: 50, speakers: 'Katrin Noack' },
  { title: 'Verfahren vor dem Familiengericht', room: 'Raum Gablenz', capacity: 40, speakers: 'Sabine Thiele' },
  { title: 'Netzwerke steuern', room: 'Turmzimmer', capacity: 40, speakers: 'Mirko Jannasch' },
] as const;

/** After the plenary, in smaller rounds; one of them is soon full. */
const forumsOfLeipzig = [
  { title: 'Forum 1: Von der Klinik nach Hause', room: 'Große Halle', capacity: 60, speakers: 'Dr. Hanna Wiegand' },
  { title: 'Forum 2: Wenn Eltern nicht kommen', room: 'Foyer', capacity: 40, speakers: 'Katrin Noack' },
  { title: 'Forum 3: Was dürfen wir weitersagen?', room: 'Galerie', capacity: 20, speakers: 'Sabine Thiele' },
] as const;

/** Conferences of the networks and of the Land. */
export function upcomingGatheringsOfSachsen(days: StoryDays) {
  return {
    leipzig: storyEvent(
      {
        planner: staffOfSachsen.leipzig.email,
        site: 'leipzig',
        kind: 'network_conference',
        title: 'Netzwerkkonferenz Leipzig: Wer sitzt noch nicht am Tisch?',
        targetProfessions: [],
        summary: 'Einmal im Jahr kommen alle Partner des Netzwerks zusammen. Bringen Sie jemanden mit, der noch fehlt.',
        description:
          'Nach dem Bericht der Koordination arbeiten Sie in einem von drei Foren; welches, wählen Sie nach der Anmeldung. Am Ende stehen Vereinbarungen mit Namen und Datum.',
        venue: housesOfSachsen.leipzigBig,
        region: '14713',
        capacity: 120,
        sessions: [
          {
            day: days.shifted('2027-04-21'),
            hours: '13:00–14:45',
            units: 2,
            title: 'Plenum',
            room: 'Große Halle',
            speakers: 'Sabine Krell',
          },
          ...forumsOfLeipzig.map((forum) => ({
            day: days.shifted('2027-04-21'),
            hours: '15:15–17:00',
            units: 2,
            isForum: true as const,
            ...forum,
          })),
        ],
        registration: { opens: days.fromToday(-28), closes: days.shifted('2027-04-12') },
      },
      days,
    ),
    vogtland: storyEvent(
      {
        planner: staffOfSachsen.vogtland.email,
        site: 'vogtland',
        kind: 'network_conference',
        title: 'Netzwerkkonferenz Vogtlandkreis',
        targetProfessions: [],
        summary: 'Wie 2008 in Reichenbach: ein Tag für alle, die im Vogtland mit Kindern und Eltern arbeiten.',
        description:
          'Vormittags Einblicke aus vier Berufen, nachmittags Werkstätten im ganzen Haus. Das Programm erscheint mit der Öffnung der Anmeldung.',
        venue: housesOfSachsen.reichenbach,
        room: 'Großer Saal',
        region: '14523',
        capacity: 100,
        sessions: [{ day: days.shifted('2027-06-09'), hours: '09:00–15:00', units: 6 }],
        registration: { opens: days.shifted('2027-03-01'), closes: days.shifted('2027-05-31') },
      },
      days,
    ),
    state: storyEvent(
      {
        planner: staffOfSachsen.land.email,
        kind: 'state_conference',
        title: 'Landesfachtag Kinderschutz und Frühe Hilfen Sachsen: „Das Netz, das trägt“',
        targetProfessions: [],
        summary: 'Ein Tag für alle Netzwerke des Landes, mit Plenum und sechs Foren.',
        description:
          'Am Vormittag das Plenum mit Gebärdensprache, am Nachmittag sechs Foren:\n\n- Frühe Hilfen und Geburtskliniken\n- Schule als Partnerin\n- Kinder psychisch kranker Eltern\n- Häusliche Gewalt\n- Verfahren vor dem Familiengericht\n- Netzwerke steuern',
        venue: housesOfSachsen.chemnitzBig,
        region: '14511',
        capacity: 300,
        sessions: [
          {
            day: days.shifted('2027-09-15'),
            hours: '09:30–12:30',
            units: 4,
            title: 'Plenum',
            room: 'Großer Saal',
            speakers: 'Prof. Dr. Elke Sommerfeld, Mirko Jannasch',
          },
          ...forumsOfTheStateConference.map((forum, index) => ({
            day: days.shifted('2027-09-15'),
            hours: '13:30–16:00',
            units: 3,
            isForum: true as const,
            ...forum,
            title: `Forum ${index + 1}: ${forum.title}`,
          })),
        ],
        registration: { opens: days.shifted('2027-05-03'), closes: days.shifted('2027-09-06') },
      },
      days,
    ),
    dresden: storyEvent(
      {
        planner: staffOfSachsen.dresden.email,
        site: 'dresden',
        kind: 'network_conference',
        title: 'Netzwerkkonferenz Dresden',
        targetProfessions: [],
        summary: 'Das Jahrestreffen aller Partner des Dresdner Netzwerks.',
        description: 'Das Thema stimmen die Partner im Frühjahr ab. Merken Sie sich den Nachmittag schon vor.',
        venue: housesOfSachsen.dresden,
        room: 'Aula',
        region: '14612',
        capacity: 150,
        sessions: [{ day: days.shifted('2027-11-03'), hours: '13:00–17:00', units: 5 }],
        registration: { opens: days.shifted('2027-08-02'), closes: days.shifted('2027-10-25') },
      },
      days,
    ),
  } as const satisfies Record<string, StoryEvent>;
}
