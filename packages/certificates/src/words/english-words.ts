import { MINUTES_PER_TEACHING_UNIT } from '@netzwerkstatt/domain';
import type { CertificateKind } from '../certificate-document.ts';
import { calendarDay, clockTime } from './calendar-day.ts';
import type { CertificateWords, ChamberWords, TranscriptWords } from './certificate-words.ts';
import { longDay, months, shortPeriod, weekdayAndDay } from './english-dates.ts';
import { englishSentences } from './english-sentences.ts';

const transcript: TranscriptWords = {
  curriculum: (code, version, rules) =>
    `${code}, version ${version}${rules === undefined ? '' : `; rules of version ${rules}`}.`,
  modules: 'Modules',
  moduleColumns: ['Module', 'Version', 'Period', 'Length'],
  period: shortPeriod,
  recognised: 'recognised',
  units: ({ attendedUnits, plannedUnits }) => `${attendedUnits} of ${plannedUnits} units`,
  parts: 'Further parts',
  partColumns: ['Part', 'Result', 'Length'],
  results: { attended: 'attended', accepted: 'accepted', passed: 'passed' },
  validity: 'Validity',
  validUntil: (day) => `Valid until ${longDay(day)}.`,
  renewal: (units) => `A refresher of at least ${units} ${units === 1 ? 'unit' : 'units'} renews it.`,
  renews: ({ number, issuedOn, refresherUnits }) =>
    `Renews certificate ${number} of ${longDay(issuedOn)} after a refresher of ${refresherUnits} ${refresherUnits === 1 ? 'unit' : 'units'}.`,
};

const chamber: ChamberWords = {
  headings: {
    cme: 'Continuing medical education (CME)',
    opk: 'Ostdeutsche Psychotherapeutenkammer',
    midwives: 'Continuing education of midwives',
    nurses: 'Registration of nurses (RbP)',
  },
  fields: {
    eventNumber: 'Event number (VNR)',
    accreditationNumber: 'Accreditation number',
    category: 'Category',
    points: 'Points',
    scientificLead: 'Scientific lead',
    fieldOfWork: 'Field of work',
    identificationNumber: 'Identification number of the provider',
    recognitionNumber: 'Recognition number',
    days: 'Days',
  },
  units: 'Teaching units of 45 minutes',
  hours: 'Hours of 60 minutes',
  number: String,
  originalSignature: 'Signature or stamp of the scientific lead',
};

const title: Readonly<Record<CertificateKind, string>> = {
  attendance: 'Certificate of Attendance',
  partial: 'Certificate of Partial Attendance',
  series: 'Certificate',
  speaker: 'Certificate of Teaching',
};

/** The words of a certificate in English. */
export const englishWords: CertificateWords = {
  title,
  sentences: englishSentences,
  copies: {
    revoked: {
      stamp: 'Revoked',
      since: (day, kind) => `Revoked on ${longDay(day)}: this ${title[kind].toLowerCase()} is no longer valid.`,
    },
    replaced: { stamp: 'Replaced', since: (day) => `Replaced on ${longDay(day)}: the corrected one is valid.` },
  },
  specimen: { stamp: 'Specimen', line: () => 'Specimen: this is no certificate. There is no number yet.' },
  partialMark: 'Partial attendance: not the whole event',
  inHours: (units) => {
    const total = `${units} ${units === 1 ? 'teaching unit equals' : 'teaching units equal'} ${hours(units)}`;
    return `A teaching unit is ${MINUTES_PER_TEACHING_UNIT} minutes; ${total}.`;
  },
  taughtBy: (names) => `Speakers: ${names.join(', ')}.`,
  contents: 'Contents',
  module: (code, version) => `Module ${code} (version ${version}):`,
  sessions: 'Dates',
  sessionColumns: ['Date', 'Time', 'Place', 'Length'],
  day: weekdayAndDay,
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
  transcript,
  chamber,
  pageLabel: ['Page', 'of'],
  issuedOn: (day) => `Issued on ${longDay(day)}`,
  validWithoutSignature: 'Issued electronically, valid without signature.',
  notes: { no_examination: 'Not proof of an examination.' },
  verification: 'Check this certificate',
  verificationHint: 'Number or QR code show whether this document is valid:',
  badge: 'Open Badge, signed and readable by machines',
  qrCode: (number) => `QR code of the page that verifies certificate ${number}`,
};

function hours(units: number): string {
  const count = (units * MINUTES_PER_TEACHING_UNIT) / 60;
  return `${count} ${count === 1 ? 'hour' : 'hours'}`;
}
