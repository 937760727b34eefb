import { type EventKind, type LocalDate, MINUTES_PER_TEACHING_UNIT } from '@netzwerkstatt/domain';
import { periodOf } from '../certified-days.ts';
import { calendarDay, clockTime } from './calendar-day.ts';
import type { CertificateWords, CertifiedPlace } from './certificate-words.ts';

const months = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
  ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
];
const weekdays = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];

const atTheEvent: Readonly<Record<EventKind, string>> = {
  module_run: 'an der Qualifizierung',
  state_conference: 'am Landesfachtag',
  network_conference: 'an der Netzwerkkonferenz',
  quality_circle: 'am Qualitätszirkel',
  training: 'an der Fortbildung',
};

/** The words of a certificate in German. */
export const germanWords: CertificateWords = {
  title: { attendance: 'Teilnahmebescheinigung' },
  opening: 'Hiermit wird bescheinigt:',
  beforeTitle: (kind, days, place) => `hat ${period(days)} ${where(place)} ${atTheEvent[kind]}`,
  afterTitle: ({ attendedUnits, plannedUnits }) => {
    const units = plannedUnits === 1 ? 'Unterrichtseinheit (UE) zu' : 'Unterrichtseinheiten (UE) zu je';
    const size = `im Umfang von ${attendedUnits} von ${plannedUnits} ${units} ${MINUTES_PER_TEACHING_UNIT} Minuten`;
    return `${size} teilgenommen.`;
  },
  inHours: (units) => `${units} UE ${units === 1 ? 'entspricht' : 'entsprechen'} ${hours(units)}.`,
  contents: 'Inhalte',
  module: (code, version) => `Modul ${code} (Fassung ${version}):`,
  sessions: 'Termine',
  sessionColumns: ['Datum', 'Uhrzeit', 'Ort', 'Umfang'],
  day: (day) => `${weekdays[calendarDay(day).weekday]}, ${longDay(day)}`,
  time: (startsAt, endsAt) => {
    if (startsAt.slice(0, 10) === endsAt.slice(0, 10)) return `${clockTime(startsAt)}–${clockTime(endsAt)} Uhr`;
    const { day, month } = calendarDay(endsAt);
    return `${clockTime(startsAt)} Uhr bis ${day}.${month}., ${clockTime(endsAt)} Uhr`;
  },
  place: ({ format, place = 'vor Ort' }) =>
    format === 'online' ? 'online' : format === 'hybrid' ? `${place}, online` : place,
  sessionLength: (minutes) =>
    minutes % MINUTES_PER_TEACHING_UNIT === 0 ? `${minutes / MINUTES_PER_TEACHING_UNIT} UE` : `${minutes} Minuten`,
  issuedOn: (day) => `Ausgestellt am ${longDay(day)}`,
  validWithoutSignature: 'Elektronisch ausgestellt und ohne Unterschrift gültig.',
  notes: { no_examination: 'Gilt nicht als Nachweis einer Prüfung.' },
  verification: 'Echtheit prüfen',
  verificationHint: 'Mit Nummer und Name lässt sich prüfen, ob die Bescheinigung gültig ist:',
  qrCode: (number) => `QR-Code zur Prüfseite der Bescheinigung ${number}`,
};

function longDay(date: LocalDate): string {
  const { day, month, year } = calendarDay(date);
  return `${day}. ${months[month - 1]} ${year}`;
}

function period(days: readonly LocalDate[]): string {
  const { from, to } = periodOf(days);
  if (from === to) return `am ${longDay(from)}`;
  const { day, month, year } = calendarDay(from);
  const start = year === calendarDay(to).year ? `${day}. ${months[month - 1]}` : longDay(from);
  return `an ${days.length} Tagen vom ${start} bis ${longDay(to)}`;
}

function where({ format, place }: CertifiedPlace): string {
  if (format === 'online') return 'online';
  const there = place === undefined ? 'vor Ort' : `in ${place}`;
  return format === 'hybrid' ? `${there} oder online` : there;
}

/** „4,5 Zeitstunden“: chambers count in hours of 60 minutes. */
function hours(units: number): string {
  const count = (units * MINUTES_PER_TEACHING_UNIT) / 60;
  return `${String(count).replace('.', ',')} ${count === 1 ? 'Zeitstunde' : 'Zeitstunden'}`;
}
