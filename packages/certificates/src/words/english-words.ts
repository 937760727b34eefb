import { type EventKind, type LocalDate, MINUTES_PER_TEACHING_UNIT } from '@netzwerkstatt/domain';
import { periodOf } from '../certified-days.ts';
import { calendarDay, clockTime } from './calendar-day.ts';
import type { CertificateWords, CertifiedPlace } from './certificate-words.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const theEvent: Readonly<Record<EventKind, string>> = {
  module_run: 'the qualification module',
  state_conference: 'the state conference',
  network_conference: 'the network conference',
  quality_circle: 'the quality circle',
  training: 'the training',
};

/** The words of a certificate in English. */
export const englishWords: CertificateWords = {
  title: { attendance: 'Certificate of Attendance' },
  opening: 'This is to certify that',
  beforeTitle: (kind) => `attended ${theEvent[kind]}`,
  afterTitle: ({ attendedUnits, plannedUnits }, days, place) => {
    const units = plannedUnits === 1 ? 'teaching unit' : 'teaching units';
    return `${period(days)} ${where(place)}, for ${attendedUnits} of ${plannedUnits} ${units}.`;
  },
  inHours: (units) => {
    const total = `${units} ${units === 1 ? 'teaching unit equals' : 'teaching units equal'} ${hours(units)}`;
    return `A teaching unit is ${MINUTES_PER_TEACHING_UNIT} minutes; ${total}.`;
  },
  contents: 'Contents',
  module: (code, version) => `Module ${code} (version ${version}):`,
  sessions: 'Dates',
  sessionColumns: ['Date', 'Time', 'Place', 'Length'],
  day: (day) => `${weekdays[calendarDay(day).weekday]}, ${longDay(day)}`,
  time: (startsAt, endsAt) => {
    if (startsAt.slice(0, 10) === endsAt.slice(0, 10)) return `${clockTime(startsAt)}–${clockTime(endsAt)}`;
    const { day, month } = calendarDay(endsAt);
    return `${clockTime(startsAt)} to ${day} ${months[month - 1]}, ${clockTime(endsAt)}`;
  },
  place: ({ format, place = 'on site' }) =>
    format === 'online' ? 'online' : format === 'hybrid' ? `${place}, online` : place,
  sessionLength: (minutes) => {
    const units = minutes / MINUTES_PER_TEACHING_UNIT;
    return Number.isInteger(units) ? `${units} ${units === 1 ? 'unit' : 'units'}` : `${minutes} minutes`;
  },
  issuedOn: (day) => `Issued on ${longDay(day)}`,
  validWithoutSignature: 'Issued electronically, valid without signature.',
  notes: { no_examination: 'Not proof of an examination.' },
  verification: 'Check this certificate',
  verificationHint: 'Number and name show whether the certificate is valid:',
  qrCode: (number) => `QR code of the page that verifies certificate ${number}`,
};

function longDay(date: LocalDate): string {
  const { day, month, year } = calendarDay(date);
  return `${day} ${months[month - 1]} ${year}`;
}

function period(days: readonly LocalDate[]): string {
  const { from, to } = periodOf(days);
  if (from === to) return `on ${longDay(from)}`;
  const { day, month, year } = calendarDay(from);
  const start = year === calendarDay(to).year ? `${day} ${months[month - 1]}` : longDay(from);
  return `on ${days.length} days from ${start} to ${longDay(to)}`;
}

function where({ format, place }: CertifiedPlace): string {
  if (format === 'online') return 'online';
  const there = place === undefined ? 'on site' : `in ${place}`;
  return format === 'hybrid' ? `${there} or online` : there;
}

function hours(units: number): string {
  const count = (units * MINUTES_PER_TEACHING_UNIT) / 60;
  return `${count} ${count === 1 ? 'hour' : 'hours'}`;
}
