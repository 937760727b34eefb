import type { LocalDate, LocalDateTime, PersonName, TeachingUnits } from '@netzwerkstatt/domain';
import type {
  CertificateBase,
  CertificateDocument,
  CertificateKind,
  CertificateLanguage,
  CertifiedSession,
  EventFacts,
} from '../certificate-document.ts';
import type { CertificateNumber } from '../certificate-number.ts';
import type { TranscriptEntry } from '../series-facts.ts';

/** What samples take from the Land they are for, so that a page looks as it will. */
export interface SampleSource {
  readonly land: CertificateBase['land'];
  readonly issuer: CertificateBase['issuer'];
  readonly signerLine: CertificateBase['signerLine'];
  readonly publicOrigin: string;
  /** Of the catalogue; the samples choose those with the longest titles. */
  readonly modules: readonly Pick<TranscriptEntry, 'code' | 'title' | 'learningOutcome'>[];
}

/** `usual`: one day of one module. `longest`: everything as long as it gets, so that what overflows is seen. */
export const sampleLengths = ['usual', 'longest'] as const;

export type SampleLength = (typeof sampleLengths)[number];

export interface SampleWanted {
  readonly kind: CertificateKind;
  readonly language: CertificateLanguage;
  readonly length: SampleLength;
}

/** No number anybody can have: its check character is wrong, so whoever types it is told so. */
export const SPECIMEN_NUMBER = 'TB-XXXX-XXXX-XXXX' as CertificateNumber;

const usualName = { givenName: 'Hańža' as PersonName, familyName: 'Krawc' as PersonName };

/** Of 90 characters with its title: longer than any we have met. */
const longestName = {
  academicTitle: 'Prof.',
  givenName: 'Maximiliane Alexandrina' as PersonName,
  familyName: 'von und zu Müller-Lüdenscheidt-Żółkiewska O’Brien-Łužičanska' as PersonName,
};

const MODULES_IN_A_SERIES = { usual: 3, longest: 12 } as const;

/** A certificate of nobody, to see and to prove a design with. */
export function sampleDocument(source: SampleSource, { kind, language, length }: SampleWanted): CertificateDocument {
  const base: CertificateBase = {
    snapshotVersion: 2,
    number: SPECIMEN_NUMBER,
    verificationUrl: `${source.publicOrigin}/nachweis/${SPECIMEN_NUMBER}`,
    issuedOn: '2027-03-19' as LocalDate,
    language,
    contentLanguage: 'de',
    holder: length === 'longest' ? longestName : usualName,
    land: source.land,
    issuer: source.issuer,
    signerLine: source.signerLine,
    notes: kind === 'attendance' || kind === 'partial' ? ['no_examination'] : [],
  };
  const modules = longestFirst(source.modules);
  const event = sampleEvent(modules, length);
  const plannedUnits = (event.sessions.length * 8) as TeachingUnits;
  switch (kind) {
    case 'attendance':
      return { ...base, ...event, kind, attendance: { attendedUnits: plannedUnits, plannedUnits } };
    case 'partial':
      return { ...base, ...event, kind, attendance: { attendedUnits: 5 as TeachingUnits, plannedUnits } };
    case 'speaker':
      return { ...base, ...event, kind, role: 'trainer', unitsTaught: plannedUnits };
    case 'series':
      return { ...base, kind, ...sampleSeries(modules, length) };
  }
}

function longestFirst(modules: SampleSource['modules']): SampleSource['modules'] {
  return modules.toSorted((a, b) => b.title.length - a.title.length || a.code.localeCompare(b.code));
}

function sampleEvent(modules: SampleSource['modules'], length: SampleLength): EventFacts {
  const module = modules[length === 'longest' ? 0 : Math.floor(modules.length / 2)];
  return {
    event: {
      kind: module === undefined ? 'training' : 'module_run',
      title: module?.title ?? 'Recht im Kinderschutz',
      format: length === 'longest' ? 'hybrid' : 'on_site',
      place: length === 'longest' ? 'Großröhrsdorf/Wulke Rědźišćo' : 'Bautzen/Budyšin',
    },
    ...(module && { module: { ...module, version: '1' } }),
    sessions: (length === 'longest' ? [18, 25, 32] : [18]).map((day) => sampleSession(day)),
  };
}

/** @param day - of January 2027, counted on into the next month. */
function sampleSession(day: number): CertifiedSession {
  const date = day > 31 ? `2027-02-0${day - 31}` : `2027-01-${day}`;
  return {
    startsAt: `${date}T09:00` as LocalDateTime,
    endsAt: `${date}T16:30` as LocalDateTime,
    teachingMinutes: 360,
  };
}

/** A series speaks of a module, also while the catalogue is empty. */
const someModule: SampleSource['modules'][number] = {
  code: 'L02',
  title: 'Recht im Kinderschutz',
  learningOutcome: 'Kennt die Stufen des § 4 KKG für den eigenen Beruf.',
};

function sampleSeries(known: SampleSource['modules'], length: SampleLength) {
  const modules = known.length === 0 ? [someModule] : known;
  const chosen = (length === 'longest' ? modules : modules.toReversed()).slice(0, MODULES_IN_A_SERIES[length]);
  const units = (chosen.length * 8) as TeachingUnits;
  const period = { from: '2026-01-20' as LocalDate, to: '2027-02-17' as LocalDate };
  return {
    curriculum: { code: 'ZK-01', version: '1', title: 'Zertifikatskurs Netzwerkkoordination im Kinderschutz' },
    entries: chosen.map(
      (module, index): TranscriptEntry => ({
        ...module,
        version: '1',
        attendedUnits: 8 as TeachingUnits,
        plannedUnits: 8 as TeachingUnits,
        ...(index === 1 ? { origin: 'recognised' } : { origin: 'attended', period }),
      }),
    ),
    parts: [{ title: 'Abschlusskolloquium', result: 'passed' as const }],
    attendance: { attendedUnits: units, plannedUnits: units },
    period,
    validUntil: '2030-03-19' as LocalDate,
    renewalUnits: 8 as TeachingUnits,
  };
}
