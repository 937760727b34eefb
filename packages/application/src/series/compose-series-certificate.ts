import type { LandProfile, ModuleVersion } from '@netzwerkstatt/catalogue';
import {
  type CertificateNumber,
  composeSeriesDocument,
  type SeriesDocument,
  type SeriesOccasion,
  type TranscriptEntry,
  type TranscriptLine,
  transcriptLines,
  transcriptParts,
  unitsOfLines,
  validityOf,
} from '@netzwerkstatt/certificates';
import type { LocalDate, TeachingUnits } from '@netzwerkstatt/domain';
import { issuedByLand } from '../certificates/who-issues.ts';
import type { LandTransaction, Person } from '../ports/index.ts';
import { type OfferedSeries, versionJudgedBy } from './series-rules.ts';
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
  const lines = transcriptLines(now);
  const entries: TranscriptEntry[] = [];
  for (const line of lines) {
    if (line.part.kind === 'module') entries.push(await entryOf(tx, facts, line));
  }
  const curriculum = versionJudgedBy(series, now.ruleVersion);
  const validity = validityOf(now, issuedOn);
  const occasion: SeriesOccasion = {
    ...{ number, issuedOn, publicOrigin },
    language: person.certificateLanguage ?? person.locale,
    holder: { givenName: person.givenName, familyName: person.familyName },
    land: { code: land.code, name: land.name },
    ...issuedByLand(land),
    ruleVersion: now.ruleVersion,
    curriculum: { code: curriculum.code, version: `${curriculum.version}`, title: curriculum.title },
    entries,
    parts: transcriptParts(lines),
    attendance: {
      attendedUnits: unitsOfLines(lines),
      plannedUnits: now.totals.plannedUnits,
    },
    ...(validity && { validUntil: validity.validUntil, renewalUnits: validity.renewalUnits as TeachingUnits }),
  };
  return composeSeriesDocument(occasion);
}

async function entryOf(
  tx: LandTransaction,
  { standing, land }: SeriesCertificateFacts,
  { part, origin, units: attendedUnits }: TranscriptLine,
): Promise<TranscriptEntry> {
  const size = { attendedUnits, plannedUnits: part.teachingUnits as TeachingUnits, origin };
  if (origin === 'recognised') return { ...described(await moduleOfToday(tx, land, part.code)), ...size };
  const { run } = part;
  const event = standing.learner.runs.find((it) => it.event.id === run?.run)?.event;
  const version = event?.moduleVersion && (await tx.modules.get(event.moduleVersion));
  if (!run || !version) throw new Error(`no version of ${part.code} behind event ${run?.run}`);
  return { ...described(version.content), period: { from: run.from, to: run.to }, ...size };
}

/** What was learned elsewhere was recognised as the module of the programme, not of an event. */
async function moduleOfToday(tx: LandTransaction, land: LandProfile, code: string): Promise<ModuleVersion> {
  const [known] = (await tx.modules.versions(code)).filter(({ status }) => status === 'published');
  const module = known?.content ?? land.modules.find((it) => it.code === code);
  if (module === undefined) throw new Error(`no module ${code}`);
  return module;
}

function described({ code, version, title, learningOutcome }: ModuleVersion) {
  return { code, version: `${version}`, title, learningOutcome };
}
