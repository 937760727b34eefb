import type { LandProfile, ModuleVersion } from '@netzwerkstatt/catalogue';
import {
  type CertificateNumber,
  composeSeriesDocument,
  type PartStanding,
  type RecordedResult,
  type SeriesDocument,
  type SeriesOccasion,
  type TranscriptEntry,
  type TranscriptPart,
  validityOf,
} from '@netzwerkstatt/certificates';
import { type LocalDate, MINUTES_PER_TEACHING_UNIT, type TeachingUnits, teachingUnitsIn } from '@netzwerkstatt/domain';
import type { LandTransaction, Person } from '../ports/index.ts';
import type { OfferedSeries } from './series-rules.ts';
import type { StandingLearner } from './series-standing.ts';

export interface SeriesCertificateFacts {
  readonly land: LandProfile;
  readonly series: OfferedSeries;
  readonly standing: StandingLearner;
  readonly person: Person;
  readonly number: CertificateNumber;
  readonly issuedOn: LocalDate;
  readonly publicOrigin: string;
}

/** Takes down what the certificate says: each module in the version in which it was taught when the person was there. */
export async function composeSeriesCertificate(
  tx: LandTransaction,
  facts: SeriesCertificateFacts,
): Promise<SeriesDocument> {
  const { land, series, standing, person, number, issuedOn, publicOrigin } = facts;
  const { now } = standing.progress;
  const entries: TranscriptEntry[] = [];
  for (const part of now.parts) {
    const entry = part.kind === 'module' && (await entryOf(tx, facts, part));
    if (entry) entries.push(entry);
  }
  const { curriculum } = series;
  const validity = validityOf(now, issuedOn);
  const occasion: SeriesOccasion = {
    ...{ number, issuedOn, publicOrigin },
    language: person.certificateLanguage ?? person.locale,
    holder: { givenName: person.givenName, familyName: person.familyName },
    land: { code: land.code, name: land.name },
    issuer: { name: land.certificate.issuer, addressLines: [] },
    signerLine: land.certificate.issuer,
    ruleVersion: now.ruleVersion,
    curriculum: { code: curriculum.code, version: `${curriculum.version}`, title: curriculum.title },
    entries,
    parts: now.parts.flatMap((part) => furtherPart(part, standing.learner.record.results)),
    attendance: {
      attendedUnits: teachingUnitsIn(now.totals.countedMinutes),
      plannedUnits: now.totals.plannedUnits,
    },
    ...(validity && { validUntil: validity.validUntil, renewalUnits: validity.renewalUnits as TeachingUnits }),
  };
  return composeSeriesDocument(occasion);
}

async function entryOf(
  tx: LandTransaction,
  { standing, land }: SeriesCertificateFacts,
  part: PartStanding,
): Promise<TranscriptEntry | undefined> {
  const plannedUnits = part.teachingUnits as TeachingUnits;
  if (part.doneBy === 'recognised') {
    const [known] = (await tx.modules.versions(part.code)).filter(({ status }) => status === 'published');
    const module = known?.content ?? land.modules.find(({ code }) => code === part.code);
    if (module === undefined) return undefined;
    const attendedUnits = teachingUnitsIn(Math.max(part.recognisedMinutes, part.attendedMinutes));
    return { ...described(module), attendedUnits, plannedUnits, origin: 'recognised' };
  }
  const { run, attendedMinutes } = part;
  if (run === undefined || attendedMinutes < MINUTES_PER_TEACHING_UNIT) return undefined;
  const event = standing.learner.runs.find((it) => it.event.id === run.run)?.event;
  const version = event?.moduleVersion && (await tx.modules.get(event.moduleVersion));
  if (!version) throw new Error(`no version of ${part.code} behind event ${run.run}`);
  return {
    ...described(version.content),
    period: { from: run.from, to: run.to },
    attendedUnits: teachingUnitsIn(attendedMinutes),
    plannedUnits,
    origin: 'attended',
  };
}

function described({ code, version, title, learningOutcome }: ModuleVersion) {
  return { code, version: `${version}`, title, learningOutcome };
}

function furtherPart(
  { kind, code, title, attendedMinutes, doneBy }: PartStanding,
  results: readonly RecordedResult[],
): readonly TranscriptPart[] {
  if (kind === 'module' || doneBy === undefined) return [];
  const own = results.filter(({ part }) => part === code);
  return [{ title, result: best(own), units: teachingUnitsIn(attendedMinutes) }];
}

function best(results: readonly RecordedResult[]): TranscriptPart['result'] {
  const isPassed = results.some(
    (it) => (it.kind === 'colloquium' && it.isPassed) || (it.kind === 'assignment' && it.grade === 'passed'),
  );
  if (isPassed) return 'passed';
  return results.some((it) => it.kind === 'assignment' && it.grade === 'accepted') ? 'accepted' : 'attended';
}
