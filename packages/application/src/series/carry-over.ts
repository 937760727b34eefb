import type { LandProfile } from '@netzwerkstatt/catalogue';
import {
  composeSeriesDocument,
  issueCertificate,
  monthsLater,
  type TranscriptEntry,
} from '@netzwerkstatt/certificates';
import { type CertificateId, type Instant, type LocalDate, parseTeachingUnits } from '@netzwerkstatt/domain';
import { addDays, toLocalDate } from '@netzwerkstatt/scheduling';
import type { CertificateDependencies } from '../certificates/certificate-dependencies.ts';
import { newNumber } from '../certificates/event-certificates.ts';
import type { LandTransaction, Person } from '../ports/index.ts';

/** The certificate of a whole curriculum somebody had before the house was there. */
export interface FormerCertificate {
  readonly person: Person;
  /** Code of the curriculum. */
  readonly curriculum: string;
  readonly issuedAt: Instant;
}

/**
 * Takes over a certificate from before the house was there, with a number of the house: no event of its modules is known
 * any more, so each stands there in full, a month apart. What its owner attends from then on refreshes it.
 *
 * @returns false when they have a valid one of that curriculum.
 */
export async function carryOverCertificate(
  deps: CertificateDependencies,
  tx: LandTransaction,
  land: LandProfile,
  former: FormerCertificate,
): Promise<boolean> {
  const document = compose(deps, land, former);
  const certificate = issueCertificate(document, former.issuedAt);
  const record = { id: deps.random.id<CertificateId>(), person: former.person.id, certificate };
  return tx.certificates.add(record, deps.links.fingerprint(document.number));
}

function compose(
  deps: CertificateDependencies,
  land: LandProfile,
  { person, curriculum: code, issuedAt }: FormerCertificate,
) {
  const curriculum = land.curricula.find((it) => it.code === code);
  if (curriculum === undefined) throw new Error(`nobody offers ${code}`);
  const issuedOn = toLocalDate(issuedAt, land.timeZone);
  const validity = curriculum.rules.find((it) => it.kind === 'validity');
  const units = parseTeachingUnits(curriculum.teachingUnits);
  const { givenName, familyName } = person;
  return composeSeriesDocument({
    number: newNumber(deps),
    issuedOn,
    language: person.certificateLanguage ?? person.locale,
    holder: { givenName, familyName },
    land: { code: land.code, name: land.name },
    issuer: { name: land.certificate.issuer, addressLines: [] },
    signerLine: land.certificate.issuer,
    ruleVersion: `${code} ${curriculum.version}`,
    publicOrigin: deps.publicOrigin(land.code),
    curriculum: { code, version: `${curriculum.version}`, title: curriculum.title },
    entries: entriesOf(land, curriculum.modules, issuedOn),
    parts: curriculum.furtherParts.map(({ title, teachingUnits }) => {
      return { title, result: 'attended', units: parseTeachingUnits(teachingUnits) };
    }),
    attendance: { attendedUnits: units, plannedUnits: units },
    ...(validity && {
      validUntil: monthsLater(issuedOn, validity.months),
      renewalUnits: parseTeachingUnits(validity.renewalTeachingUnits),
    }),
  });
}

function entriesOf(land: LandProfile, codes: readonly string[], issuedOn: LocalDate): readonly TranscriptEntry[] {
  return codes.flatMap((code, index): TranscriptEntry[] => {
    const module = land.modules.find((it) => it.code === code);
    if (module === undefined) return [];
    const day = addDays(issuedOn, -30 * (codes.length - index));
    const units = parseTeachingUnits(module.teachingUnits);
    return [
      {
        ...{ code, version: `${module.version}`, title: module.title, learningOutcome: module.learningOutcome },
        period: { from: day, to: day },
        ...{ attendedUnits: units, plannedUnits: units, origin: 'attended' },
      },
    ];
  });
}
