import type { Venue } from '@netzwerkstatt/domain';

/** Invented houses in real towns. */
export const venues = {
  leipzig: {
    name: 'Tagungshaus am Lindenring, Saal 2',
    place: 'Leipzig',
    address: 'Lindenring 14',
    accessibility: { stepFree: true, inductionLoop: true },
    travel: 'Straßenbahn bis Lindenring, von dort drei Minuten zu Fuß.',
  },
  leipzigBig: {
    name: 'Kulturhalle Auensee',
    place: 'Leipzig',
    address: 'Auenseeweg 3',
    accessibility: { stepFree: true, inductionLoop: true, note: 'Ein Ruheraum ist vorhanden.' },
    travel: 'Straßenbahn bis Auensee; Parkplätze am Haus.',
  },
  dresden: {
    name: 'Bildungszentrum Elbhang, Raum 1.07',
    place: 'Dresden',
    address: 'Hangstraße 21',
    accessibility: { stepFree: true, note: 'Aufzug vom Hof aus.' },
    travel: 'Vom Bahnhof Neustadt sieben Minuten mit dem Bus.',
  },
  plauen: {
    name: 'Landratsamt, Kleiner Saal',
    place: 'Plauen',
    accessibility: { stepFree: true },
    travel: 'Fünf Minuten zu Fuß vom oberen Bahnhof.',
  },
  reichenbach: {
    name: 'Neuberinsaal',
    place: 'Reichenbach',
    accessibility: { stepFree: true, inductionLoop: true },
  },
  grimma: {
    name: 'Kreishaus, Raum 104',
    place: 'Grimma',
    accessibility: {
      stepFree: false,
      note: 'Drei Stufen am Eingang; bitte vorher melden, dann legen wir die Rampe an.',
    },
  },
  chemnitz: {
    name: 'Schulungszentrum Sonnenberg',
    place: 'Chemnitz',
    accessibility: { stepFree: true },
  },
  chemnitzBig: {
    name: 'Kongresshaus am Schlossteich',
    place: 'Chemnitz',
    accessibility: { stepFree: true, inductionLoop: true, note: 'Gebärdensprache im Plenum.' },
    travel: 'Zehn Minuten zu Fuß vom Hauptbahnhof.',
  },
  bautzen: {
    name: 'Haus der Begegnung / Dom zetkanja',
    place: 'Bautzen/Budyšin',
    accessibility: { stepFree: true },
  },
} satisfies Record<string, Venue>;
