import { counted, translated } from '../../lib/words.ts';

const units = (count: number) => `${count} UE`;

export const pathWords = translated(
  {
    heading: 'Meine Reihen',
    lead: 'Jede Reihe, zu der etwas zählt, was Sie besucht oder gebucht haben: was schon da ist und was noch fehlt.',
    steps: (title: string) => `Teile der Reihe ${title}`,
    meter: (counted: number, planned: number) => `${counted} von ${planned} UE`,
    states: { done: 'besucht', recognised: 'anerkannt', booked: 'gebucht', begun: 'noch einmal nötig', open: 'offen' },
    handedIn: 'liegt vor',
    needed: 'Pflicht',
    attended: (attended: number, planned: number) => `${attended} von ${planned} UE`,
    length: units,
    on: {
      done: (day: string) => `besucht am ${day}`,
      booked: (day: string) => `gebucht für ${day}`,
      unconfirmed: (day: string) => `am ${day}, noch nicht bestätigt`,
    },
    more: 'Teile und freie Termine',
    dates: 'Freie Termine',
    noDates: 'Zurzeit ist kein freier Termin öffentlich, der zu Ihren Buchungen passt.',
    seats: (count: number) => counted(count, 'Platz frei', 'Plätze frei'),
    certificate: 'Zertifikat',
    validUntil: (day: string) => `gilt bis ${day}`,
    waitsForIssue: 'Das Zertifikat wird von der Koordinierungsstelle ausgestellt.',
  },
  {
    heading: 'My series',
    lead: 'Every series for which something counts that you have attended or booked: what is there and what is missing.',
    steps: (title) => `Parts of the series ${title}`,
    meter: (counted, planned) => `${counted} of ${planned} teaching units`,
    states: { done: 'attended', recognised: 'recognised', booked: 'booked', begun: 'needed again', open: 'open' },
    handedIn: 'is there',
    needed: 'mandatory',
    attended: (attended, planned) => `${attended} of ${planned} teaching units`,
    length: (count) => counted(count, 'teaching unit', 'teaching units', 'en'),
    on: {
      done: (day) => `attended on ${day}`,
      booked: (day) => `booked for ${day}`,
      unconfirmed: (day) => `on ${day}, not confirmed yet`,
    },
    more: 'Parts and dates with free places',
    dates: 'Dates with free places',
    noDates: 'No date with a free place that suits your bookings is public at the moment.',
    seats: (count) => counted(count, 'free place', 'free places', 'en'),
    certificate: 'Certificate',
    validUntil: (day) => `valid until ${day}`,
    waitsForIssue: 'The coordination office issues the certificate.',
  },
);
