import type { TraitKind } from '@netzwerkstatt/registration';
import { counted, translated } from '../../lib/words.ts';

type ByTrait = Readonly<Record<TraitKind, string>>;

export const simulationWords = translated(
  {
    heading: 'Probe mit früheren Anmeldungen',
    lead: 'Was ergeben die Regeln, die oben stehen? Die Probe teilt die Plätze nach ihnen auf. Gespeichert wird dabei nichts, und niemand hört davon.',
    source: 'Mit welchen Anmeldungen?',
    sources: {
      standing: 'Die Anmeldungen, die jetzt auf Antwort warten',
      own: (applications: number) => `Diese Veranstaltung, bisher ${counted(applications, 'Anmeldung', 'Anmeldungen')}`,
      former: (day: string, applications: number, title: string) =>
        `${day}, ${counted(applications, 'Anmeldung', 'Anmeldungen')}: ${title}`,
      example: 'Beispielmischung, frei erfunden',
    },
    standingHint: 'Sie sehen, wer nach diesen Regeln eine andere Antwort bekäme als nach denen, die jetzt gelten.',
    exampleHint: 'Zweieinhalb Anmeldungen je Platz, mehr als die Hälfte aus der Kinder- und Jugendhilfe.',
    formerHint: 'Anmeldungen für dasselbe Modul oder dieselbe Art von Veranstaltung.',
    simulate: 'Probe rechnen',
    running: 'Die Probe wird gerechnet',
    done: 'Die Probe ist gerechnet. Gespeichert ist nichts.',
    outdated: 'Seit dieser Probe haben Sie die Regeln geändert.',
    resultOf: (source: string) => `Ergebnis: ${source}`,
    result: (asked: number, given: number, waiting: number) =>
      `Mit diesen Regeln ${given === 1 ? 'wäre' : 'wären'} ${counted(given, 'Platz', 'Plätze')} vergeben, ${asked === 1 ? 'einer war' : `${asked} waren`} gewünscht. ${waiting === 0 ? 'Niemand würde warten.' : `${waiting === 1 ? 'Einer stünde' : `${waiting} stünden`} auf der Warteliste.`}`,
    figures: { applications: 'Anmeldungen', given: 'Mit Platz', waiting: 'Auf der Warteliste', kept: 'Frei gehalten' },
    ofSeats: (seats: number) => `von ${seats}`,
    together:
      'Bedingungen der Teilnahme und Bitten um Bevorzugung zählen in der Probe nicht mit. Das Los ist ein anderes als das echte.',
    inOrder:
      'Die Probe nimmt die Anmeldungen in der Reihenfolge, in der sie kamen. Bedingungen der Teilnahme zählen nicht mit.',
    mix: 'Wer einen Platz bekäme',
    mixBy: 'Aufgeteilt nach',
    traits: {
      group: 'Arbeitsfeld',
      profession: 'Beruf',
      region: 'Landkreis',
      organisationType: 'Art der Einrichtung',
      organisation: 'Einrichtung',
    } as ByTrait,
    others: (seats: number) =>
      `Hier stehen die mit den meisten Anmeldungen; ${counted(seats, 'Platz war', 'Plätze waren')} von anderen gewünscht.`,
    unknown: (seats: number) =>
      `Bei ${counted(seats, 'gewünschten Platz', 'gewünschten Plätzen')} ist das nicht bekannt.`,
    pools: 'Wie die vorgehaltenen Plätze besetzt wären',
    caps: 'Was dem Platz im Weg stand',
    noCap: 'Keine Höchstgrenze hat jemanden aufgehalten.',
    full: (waiting: number) => `Für ${waiting} war kein Platz mehr frei.`,
    kept: (waiting: number, kept: number) =>
      `Für ${waiting} war kein Platz mehr frei als die ${kept}, die noch für andere vorgehalten sind.`,
    cap: { rule: 'Höchstgrenze', waiting: 'Deshalb auf der Warteliste' },
    capRule: (max: number, from: string, value: string | undefined) =>
      value === undefined ? `höchstens ${max} aus ${from}` : `höchstens ${max} aus ${from}: ${value}`,
  },
  {
    heading: 'Simulation with earlier applications',
    lead: 'What would the rules above lead to? The simulation shares out the places by them. Nothing is saved, and nobody is told.',
    source: 'Which applications?',
    sources: {
      standing: 'The applications now waiting for an answer',
      own: (applications) => `This event, ${counted(applications, 'application', 'applications', 'en')} so far`,
      former: (day, applications, title) =>
        `${day}, ${counted(applications, 'application', 'applications', 'en')}: ${title}`,
      example: 'Made-up example mix',
    },
    standingHint: 'You see who would get a different answer under these rules than under those that apply now.',
    exampleHint: 'Two and a half applications for each place, more than half of them from child and youth welfare.',
    formerHint: 'Applications for the same module or the same kind of event.',
    simulate: 'Run the simulation',
    running: 'The simulation is running',
    done: 'The simulation is done. Nothing has been saved.',
    outdated: 'You have changed the rules since this simulation.',
    resultOf: (source) => `Result: ${source}`,
    result: (asked, given, waiting) =>
      `With these rules ${counted(given, 'place', 'places', 'en')} would be given out of ${asked} requested. ${waiting === 0 ? 'Nobody would wait.' : `${waiting} would be on the waiting list.`}`,
    figures: {
      applications: 'Applications',
      given: 'Given a place',
      waiting: 'On the waiting list',
      kept: 'Still reserved',
    },
    ofSeats: (seats) => `of ${seats}`,
    together:
      'Conditions of the event and requests for priority do not count in the simulation. It uses a draw of its own, not the real one.',
    inOrder: 'The simulation takes the applications in the order they came in. Conditions of the event do not count.',
    mix: 'Who would get a place',
    mixBy: 'Broken down by',
    traits: {
      group: 'Field of work',
      profession: 'Profession',
      region: 'District',
      organisationType: 'Kind of organisation',
      organisation: 'Organisation',
    },
    others: (seats) =>
      `These have the most applications; ${counted(seats, 'place was', 'places were', 'en')} requested by others.`,
    unknown: (seats) => `For ${counted(seats, 'requested place', 'requested places', 'en')} this is not known.`,
    pools: 'How the reserved places would be filled',
    caps: 'What stood in the way of a place',
    noCap: 'No limit held anybody back.',
    full: (waiting) => `There was no place left for ${waiting}.`,
    kept: (waiting, kept) =>
      `There was no place left for ${waiting}, apart from the ${kept} still reserved for others.`,
    cap: { rule: 'Limit', waiting: 'Waiting because of it' },
    capRule: (max, from, value) =>
      value === undefined ? `at most ${max} from ${from}` : `at most ${max} from ${from}: ${value}`,
  },
);
