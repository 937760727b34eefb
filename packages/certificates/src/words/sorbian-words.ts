import { MINUTES_PER_TEACHING_UNIT } from '@netzwerkstatt/domain';
import type { CertificateKind } from '../certificate-document.ts';
import { calendarDay, clockTime } from './calendar-day.ts';
import type { CertificateWords, ChamberWords, TranscriptWords } from './certificate-words.ts';
import { shortPeriod } from './german-dates.ts';
import { longDay, weekdayAndDay } from './sorbian-dates.ts';
import { sorbianSentences } from './sorbian-sentences.ts';

const transcript: TranscriptWords = {
  curriculum: (code, version, rules) =>
    `${code}, wersija ${version}${rules === undefined ? '' : `; prawidła we wersiji ${rules}`}.`,
  modules: 'Module',
  moduleColumns: ['Modul', 'Wersija', 'Čas', 'Wobjim'],
  period: shortPeriod,
  recognised: 'připóznate',
  units: ({ attendedUnits, plannedUnits }) => `${attendedUnits} z ${plannedUnits} WJ`,
  parts: 'Dalše dźěle',
  partColumns: ['Dźěl', 'Wuslědk', 'Wobjim'],
  results: { attended: 'wobdźělenje', accepted: 'přiwzate', passed: 'wobstate' },
  validity: 'Płaćiwosć',
  validUntil: (day) => `Płaći do ${longDay(day)}.`,
  renewal: (units) => `Wobnowjenje płaćiwosće: dalekubłanje we wobjimje znajmjeńša ${units} WJ.`,
  renews: ({ number, issuedOn, refresherUnits }) =>
    `Podlěšenje certifikata ${number} (${longDay(issuedOn)}) po dalekubłanju we wobjimje ${refresherUnits} WJ.`,
};

const chamber: ChamberWords = {
  headings: {
    cme: 'Lěkarske dalekubłanje (CME)',
    opk: 'Ostdeutsche Psychotherapeutenkammer',
    midwives: 'Dalekubłanje za hebamy',
    nurses: 'Registrowanje hladarkow a hladarjow (RbP)',
  },
  fields: {
    eventNumber: 'Čisło zarjadowanja (VNR)',
    accreditationNumber: 'Čisło akreditowanja',
    category: 'Kategorija',
    points: 'Dypki dalekubłanja',
    scientificLead: 'Wědomostne nawodnistwo',
    fieldOfWork: 'Dźěłowe polo',
    identificationNumber: 'Identifikaciske čisło poskićowarja',
    recognitionNumber: 'Čisło připóznaća',
    days: 'Dny',
  },
  units: 'Wučbne jednotki po 45 mjeńšinach',
  hours: 'Hodźiny',
  number: decimal,
  originalSignature: 'Podpis abo kołk wědomostneho nawodnistwa',
};

const title: Readonly<Record<CertificateKind, string>> = {
  attendance: 'Wobkrućenje wo wobdźělenju',
  partial: 'Wobkrućenje wo dźělnym wobdźělenju',
  series: 'Certifikat',
  speaker: 'Wobkrućenje wo wučenju',
};

/** The words of a certificate in Upper Sorbian. */
export const sorbianWords: CertificateWords = {
  title,
  sentences: sorbianSentences,
  copies: {
    revoked: {
      stamp: 'Wotwołane',
      since: (day, kind) =>
        `Wotwołane dnja ${longDay(day)}: ${kind === 'series' ? 'Tutón certifikat' : `Tute ${title[kind].toLowerCase()}`} hižo njepłaći.`,
    },
    replaced: { stamp: 'Narunane', since: (day) => `Narunane dnja ${longDay(day)}: Płaći porjedźena wersija.` },
  },
  specimen: {
    stamp: 'Muster',
    line: (kind) => `Muster: To ${kind === 'series' ? 'certifikat' : 'wobkrućenje'} njeje. Čisło hišće njeje.`,
  },
  partialMark: 'Dźělne wobdźělenje: nic na cyłym zarjadowanju',
  inHours: (units) => `${units} WJ ${correspond(units)} ${decimal((units * MINUTES_PER_TEACHING_UNIT) / 60)} h.`,
  taughtBy: (names) => `Referentki a referenća: ${names.join(', ')}.`,
  contents: 'Wobsah',
  module: (code, version) => `Modul ${code} (wersija ${version}):`,
  sessions: 'Terminy',
  sessionColumns: ['Datum', 'Čas', 'Městno', 'Wobjim'],
  day: weekdayAndDay,
  time: (startsAt, endsAt) => {
    if (startsAt.slice(0, 10) === endsAt.slice(0, 10)) return `${clockTime(startsAt)}–${clockTime(endsAt)} hodź.`;
    const { day, month } = calendarDay(endsAt);
    return `${clockTime(startsAt)} hodź. do ${day}.${month}., ${clockTime(endsAt)} hodź.`;
  },
  place: ({ format, place = 'na městnje' }) =>
    format === 'online' ? 'online' : format === 'hybrid' ? `${place}, online` : place,
  sessionLength: (minutes) =>
    minutes % MINUTES_PER_TEACHING_UNIT === 0 ? `${minutes / MINUTES_PER_TEACHING_UNIT} WJ` : `${minutes} min`,
  transcript,
  chamber,
  pageLabel: ['Strona', 'z'],
  issuedOn: (day) => `Wustajene dnja ${longDay(day)}`,
  validWithoutSignature: 'Elektronisce wustajene a bjez podpisma płaćiwe.',
  notes: { no_examination: 'Njepłaći jako dokład wo pruwowanju.' },
  verification: 'Płaćiwosć přepruwować',
  verificationHint: 'Čisło abo QR-kod pokaza, hač je tutón dokument płaćiwy:',
  badge: 'Open Badge, podpisany a mašinelnje čitajomny',
  qrCode: (number) => `QR-kod k stronje, na kotrejž da so wobkrućenje ${number} přepruwować`,
};

function decimal(value: number): string {
  return String(value).replace('.', ',');
}

/** One, two, three or four; more are counted in the genitive, with the verb of one. */
function correspond(count: number): string {
  const last = count % 100;
  if (last === 2) return 'wotpowědujetej';
  return last === 3 || last === 4 ? 'wotpowěduja' : 'wotpowěduje';
}
