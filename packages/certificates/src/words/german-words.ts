import { MINUTES_PER_TEACHING_UNIT } from '@netzwerkstatt/domain';
import type { CertificateKind } from '../certificate-document.ts';
import { calendarDay, clockTime } from './calendar-day.ts';
import type { CertificateWords, ChamberWords, TranscriptWords } from './certificate-words.ts';
import { longDay, shortPeriod, weekdayAndDay } from './german-dates.ts';
import { germanSentences } from './german-sentences.ts';

const transcript: TranscriptWords = {
  curriculum: (code, version, rules) =>
    `${code}, Fassung ${version}${rules === undefined ? '' : `; Regeln in der Fassung ${rules}`}.`,
  modules: 'Module',
  moduleColumns: ['Modul', 'Fassung', 'Zeitraum', 'Umfang'],
  period: shortPeriod,
  recognised: 'angerechnet',
  units: ({ attendedUnits, plannedUnits }) => `${attendedUnits} von ${plannedUnits} UE`,
  parts: 'Weitere Bestandteile',
  partColumns: ['Bestandteil', 'Ergebnis', 'Umfang'],
  results: { attended: 'teilgenommen', accepted: 'angenommen', passed: 'bestanden' },
  validity: 'Geltung',
  validUntil: (day) => `Gültig bis ${longDay(day)}.`,
  renewal: (units) => `Eine Auffrischung von mindestens ${units} UE verlängert die Geltung.`,
  renews: ({ number, issuedOn, refresherUnits }) =>
    `Verlängert das Zertifikat ${number} vom ${longDay(issuedOn)} nach einer Auffrischung von ${refresherUnits} UE.`,
};

const chamber: ChamberWords = {
  headings: {
    cme: 'Ärztliche Fortbildung (CME)',
    opk: 'Ostdeutsche Psychotherapeutenkammer',
    midwives: 'Fortbildung für Hebammen',
    nurses: 'Registrierung beruflich Pflegender',
  },
  fields: {
    eventNumber: 'Veranstaltungsnummer (VNR)',
    accreditationNumber: 'Akkreditierungsnummer',
    category: 'Kategorie',
    points: 'Fortbildungspunkte',
    scientificLead: 'Wissenschaftliche Leitung',
    fieldOfWork: 'Tätigkeitsfeld',
    identificationNumber: 'Identifikationsnummer des Anbieters',
    recognitionNumber: 'Anerkennungsnummer',
    days: 'Tage',
  },
  units: 'Unterrichtseinheiten zu 45 Minuten',
  hours: 'Zeitstunden',
  number: decimal,
  originalSignature: 'Unterschrift oder Stempel der wissenschaftlichen Leitung',
};

const title: Readonly<Record<CertificateKind, string>> = {
  attendance: 'Teilnahmebescheinigung',
  partial: 'Bescheinigung über zeitweise Teilnahme',
  series: 'Zertifikat',
  speaker: 'Bescheinigung über Lehrtätigkeit',
};

/** The words of a certificate in German. */
export const germanWords: CertificateWords = {
  title,
  sentences: germanSentences,
  copies: {
    revoked: {
      stamp: 'Widerrufen',
      since: (day, kind) =>
        `Widerrufen am ${longDay(day)}: ${kind === 'series' ? 'Dieses' : 'Diese'} ${title[kind]} gilt nicht mehr.`,
    },
    replaced: { stamp: 'Ersetzt', since: (day) => `Ersetzt am ${longDay(day)}: Es gilt die berichtigte Fassung.` },
  },
  specimen: {
    stamp: 'Muster',
    line: (kind) =>
      `Muster: Das ist ${kind === 'series' ? 'kein Zertifikat' : 'keine Bescheinigung'}. Es gibt noch keine Nummer.`,
  },
  partialMark: 'Zeitweise Teilnahme: nicht die ganze Veranstaltung',
  inHours: (units) => `${units} UE ${units === 1 ? 'entspricht' : 'entsprechen'} ${hours(units)}.`,
  taughtBy: (names) => `Referierende: ${names.join(', ')}.`,
  contents: 'Inhalte',
  module: (code, version) => `Modul ${code} (Fassung ${version}):`,
  sessions: 'Termine',
  sessionColumns: ['Datum', 'Uhrzeit', 'Ort', 'Umfang'],
  day: weekdayAndDay,
  time: (startsAt, endsAt) => {
    if (startsAt.slice(0, 10) === endsAt.slice(0, 10)) return `${clockTime(startsAt)}–${clockTime(endsAt)} Uhr`;
    const { day, month } = calendarDay(endsAt);
    return `${clockTime(startsAt)} Uhr bis ${day}.${month}., ${clockTime(endsAt)} Uhr`;
  },
  place: ({ format, place = 'vor Ort' }) =>
    format === 'online' ? 'online' : format === 'hybrid' ? `${place}, online` : place,
  sessionLength: (minutes) =>
    minutes % MINUTES_PER_TEACHING_UNIT === 0 ? `${minutes / MINUTES_PER_TEACHING_UNIT} UE` : `${minutes} Minuten`,
  transcript,
  chamber,
  pageLabel: ['Seite', 'von'],
  issuedOn: (day) => `Ausgestellt am ${longDay(day)}`,
  validWithoutSignature: 'Elektronisch ausgestellt und ohne Unterschrift gültig.',
  notes: { no_examination: 'Gilt nicht als Nachweis einer Prüfung.' },
  verification: 'Echtheit prüfen',
  verificationHint: 'Nummer oder QR-Code zeigen, ob dieses Dokument gültig ist:',
  badge: 'Open Badge, signiert und maschinenlesbar',
  qrCode: (number) => `QR-Code zur Prüfseite der Bescheinigung ${number}`,
};

/** „4,5 Zeitstunden“: chambers count in hours of 60 minutes. */
function hours(units: number): string {
  const count = (units * MINUTES_PER_TEACHING_UNIT) / 60;
  return `${decimal(count)} ${count === 1 ? 'Zeitstunde' : 'Zeitstunden'}`;
}

function decimal(value: number): string {
  return String(value).replace('.', ',');
}
