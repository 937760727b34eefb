import {
  eventFormats,
  eventKinds,
  isKeptName,
  isLocalDate,
  isLocalDateTime,
  ok,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import { type CertificateDocument, certificateLanguages } from '../certificate-document.ts';
import { parseCertificateNumber } from '../certificate-number.ts';
import { type ChamberDraft, chamberFields, parseChamberStatement } from '../chamber-statement.ts';
import { partResults } from '../series-facts.ts';
import { speakerRoles } from '../speaker-facts.ts';
import { contradictionIn, type DocumentOrigin } from './contradiction-in.ts';
import { count, every, listOf, oneOf, optional, record, type Shape, saidText, text, textThat, that } from './shape.ts';

export type { DocumentOrigin } from './contradiction-in.ts';

export type NoCertificateDocument = Refusal<'no_certificate_document'> & {
  /** Where the first fault is: `holder.familyName`, `sessions[2].startsAt`; empty where nothing fits. */
  readonly at: string;
};

/**
 * Reads a document that comes from somewhere else: a file, a queue, another program. Fields it does not know are left
 * alone.
 *
 * @param data - as `JSON.parse` gives it.
 * @returns the document, or where it is none: a field that is not of its shape, or one that contradicts another.
 */
export function readCertificateDocument(
  data: unknown,
  origin: DocumentOrigin = {},
): Result<CertificateDocument, NoCertificateDocument> {
  const kind = record({ kind: oneOf([...shapes.keys()]) })(data, '');
  const head = origin.isSpecimen ? base : every(base, numbered);
  const shape = kind ?? every(head, shapes.get(Reflect.get(data as object, 'kind')) ?? base)(data, '');
  const at = shape ?? contradictionIn(data as CertificateDocument, origin);
  if (at !== undefined) return refuse({ code: 'no_certificate_document', at });
  return ok(data as CertificateDocument);
}

const day = textThat(isLocalDate);
const time = textThat(isLocalDateTime);
// What may be entered today was not always asked: a name that was certified is not looked at again.
const name = textThat(isKeptName);
const language = oneOf(certificateLanguages);
const attendance = record({ attendedUnits: count, plannedUnits: count });
const period = record({ from: day, to: day });

const number = textThat((value) => {
  const read = parseCertificateNumber(value);
  return read.ok && read.value === value;
});

const numbered = record({ number, verificationUrl: text });

const base = record({
  snapshotVersion: oneOf([1, 2]),
  issuedOn: day,
  language,
  contentLanguage: language,
  holder: record({ academicTitle: optional(text), givenName: name, familyName: name }),
  land: record({ code: textThat((value) => /^DE-[A-Z]{2}$/.test(value)), name: saidText }),
  issuer: record({ name: saidText, addressLines: listOf(text) }),
  signerLine: saidText,
  notes: listOf(oneOf(['no_examination'])),
  ruleVersion: optional(saidText),
});

const moduleVersion = { code: saidText, version: saidText, title: saidText, learningOutcome: text };

const eventFacts = record({
  event: record({ kind: oneOf(eventKinds), title: saidText, format: oneOf(eventFormats), place: optional(text) }),
  module: optional(record(moduleVersion)),
  sessions: listOf(record({ title: optional(text), startsAt: time, endsAt: time, teachingMinutes: count }), 1),
});

const chamber = every(
  record({ kind: oneOf(Object.keys(chamberFields)) }),
  that((statement) => parseChamberStatement(statement as ChamberDraft).ok),
);

const attended = every(
  eventFacts,
  record({
    attendance,
    speakers: optional(listOf(saidText)),
    chamber: optional(chamber),
    furtherStatements: optional(listOf(chamber)),
  }),
);

const shapes: ReadonlyMap<unknown, Shape> = new Map<CertificateDocument['kind'], Shape>([
  ['attendance', attended],
  ['partial', attended],
  ['speaker', every(eventFacts, record({ role: oneOf(speakerRoles), unitsTaught: count }))],
  [
    'series',
    record({
      curriculum: record({ code: saidText, version: saidText, title: saidText }),
      entries: listOf(
        every(
          record(moduleVersion),
          record({ period: optional(period), origin: oneOf(['attended', 'recognised']) }),
          attendance,
        ),
        1,
      ),
      parts: listOf(record({ title: saidText, result: oneOf(partResults), on: optional(day), units: optional(count) })),
      attendance,
      period: optional(period),
      validUntil: optional(day),
      renewalUnits: optional(count),
      renews: optional(record({ number, issuedOn: day, refresherUnits: count })),
    }),
  ],
]);
