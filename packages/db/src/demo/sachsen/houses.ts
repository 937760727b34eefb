import type { WrittenHouse } from '../story/written-house.ts';

/** Invented houses in real towns. */
export const housesOfSachsen = {
  leipzig: {
    name: 'Tagungshaus am Lindenring',
    place: 'Leipzig',
    address: 'Lindenring 14',
    region: '14713',
    accessibility: { stepFree: true, inductionLoop: true },
    travel: 'Straßenbahn bis Lindenring, von dort drei Minuten zu Fuß.',
    rooms: [
      { name: 'Saal 1', capacity: 60, stepFree: true, inductionLoop: true },
      { name: 'Saal 2', capacity: 30, stepFree: true, inductionLoop: true },
      { name: 'Seminarraum 1', capacity: 20, stepFree: true, inductionLoop: false },
      { name: 'Seminarraum 2', capacity: 20, stepFree: true, inductionLoop: false },
      { name: 'Dachzimmer', capacity: 12, stepFree: false, note: 'Zwei Treppen, kein Aufzug.' },
    ],
  },
  leipzigBig: {
    name: 'Kulturhalle Auensee',
    place: 'Leipzig',
    address: 'Auenseeweg 3',
    region: '14713',
    accessibility: { stepFree: true, inductionLoop: true, note: 'Ein Ruheraum ist vorhanden.' },
    travel: 'Straßenbahn bis Auensee; Parkplätze am Haus.',
    rooms: [
      { name: 'Große Halle', capacity: 180, stepFree: true, inductionLoop: true },
      { name: 'Galerie', capacity: 40, stepFree: true, inductionLoop: false },
      { name: 'Foyer', capacity: 60, stepFree: true, inductionLoop: false },
      { name: 'Ruheraum', capacity: 4, stepFree: true },
    ],
  },
  dresden: {
    name: 'Bildungszentrum Elbhang',
    place: 'Dresden',
    address: 'Hangstraße 21',
    region: '14612',
    accessibility: { stepFree: true, note: 'Aufzug vom Hof aus.' },
    travel: 'Vom Bahnhof Neustadt sieben Minuten mit dem Bus.',
    rooms: [
      { name: 'Aula', capacity: 160, stepFree: true, inductionLoop: true },
      { name: 'Raum 1.07', capacity: 28, stepFree: true },
      { name: 'Raum 2.03', capacity: 24, stepFree: true },
      { name: 'Raum 2.04', capacity: 24, stepFree: true, note: 'Wird umgebaut.', isClosed: true },
    ],
  },
  plauen: {
    name: 'Landratsamt',
    place: 'Plauen',
    region: '14523',
    accessibility: { stepFree: true },
    travel: 'Fünf Minuten zu Fuß vom oberen Bahnhof.',
    rooms: [
      { name: 'Kleiner Saal', capacity: 30, stepFree: true },
      { name: 'Beratungsraum 3', capacity: 10, stepFree: true },
    ],
  },
  reichenbach: {
    name: 'Neuberinsaal',
    place: 'Reichenbach',
    region: '14523',
    accessibility: { stepFree: true, inductionLoop: true },
    rooms: [
      { name: 'Großer Saal', capacity: 220, stepFree: true, inductionLoop: true },
      { name: 'Werkstatt 1', capacity: 30, stepFree: true },
      { name: 'Werkstatt 2', capacity: 30, stepFree: true },
    ],
  },
  grimma: {
    name: 'Kreishaus',
    place: 'Grimma',
    region: '14729',
    accessibility: {
      stepFree: false,
      note: 'Drei Stufen am Eingang; bitte vorher melden, dann legen wir die Rampe an.',
    },
    rooms: [
      { name: 'Kreistagssaal', capacity: 80, stepFree: true, inductionLoop: true },
      { name: 'Raum 104', capacity: 24, stepFree: true },
    ],
  },
  chemnitz: {
    name: 'Schulungszentrum Sonnenberg',
    place: 'Chemnitz',
    region: '14511',
    accessibility: { stepFree: true },
    rooms: [
      { name: 'Schulungsraum 1', capacity: 24, stepFree: true },
      { name: 'Schulungsraum 2', capacity: 24, stepFree: true },
    ],
  },
  chemnitzBig: {
    name: 'Kongresshaus am Schlossteich',
    place: 'Chemnitz',
    address: 'Schlossteichufer 8',
    region: '14511',
    accessibility: { stepFree: true, inductionLoop: true, note: 'Gebärdensprache im Plenum.' },
    travel: 'Zehn Minuten zu Fuß vom Hauptbahnhof.',
    rooms: [
      { name: 'Großer Saal', capacity: 400, stepFree: true, inductionLoop: true },
      { name: 'Raum Zschopau', capacity: 60, stepFree: true, inductionLoop: true },
      { name: 'Raum Würschnitz', capacity: 60, stepFree: true, inductionLoop: true },
      { name: 'Raum Zwönitz', capacity: 50, stepFree: true, inductionLoop: false },
      { name: 'Raum Kappel', capacity: 50, stepFree: true, inductionLoop: false },
      { name: 'Raum Gablenz', capacity: 40, stepFree: true },
      { name: 'Turmzimmer', capacity: 40, stepFree: false, note: 'Erreichbar über 22 Stufen.' },
    ],
  },
  bautzen: {
    name: 'Haus der Begegnung / Dom zetkanja',
    place: 'Bautzen/Budyšin',
    region: '14625',
    accessibility: { stepFree: true },
    rooms: [{ name: 'Kleine Bühne', capacity: 40, stepFree: true }],
  },
} satisfies Record<string, WrittenHouse>;
