import { MINUTES_PER_TEACHING_UNIT, type TeachingUnits } from '@netzwerkstatt/domain';
import { type CertificateDocument, type SeriesDocument, statementsOn } from '../certificate-document.ts';
import { type ChamberStatement, chamberFields } from '../chamber-statement.ts';
import type { CertifiedAttendance } from '../decide-certificate.ts';
import type { CertificateWords } from '../words/certificate-words.ts';

/** A heading and a few terms with what they mean here. */
export interface TemplateFacts {
  readonly heading: string;
  readonly facts: readonly { readonly term: string; readonly value: string; readonly isContent: boolean }[];
}

/** What chambers and authorities want to read, each below its heading. */
export function chamberFactsOf(document: CertificateDocument, words: CertificateWords): readonly TemplateFacts[] {
  if (document.kind === 'series' || document.kind === 'speaker') return [];
  return statementsOn(document).map((statement) => factsOf(statement, document.attendance, words));
}

function factsOf(chamber: ChamberStatement, attendance: CertifiedAttendance, words: CertificateWords): TemplateFacts {
  const facts = chamberFields[chamber.kind].flatMap((field) => {
    if (field === 'leaveName') return [];
    const value: unknown = Reflect.get(chamber, field);
    const isContent = field === 'fieldOfWork' || field === 'scientificLead';
    const text = typeof value === 'number' ? words.chamber.number(value) : String(value);
    return [{ term: words.chamber.fields[field], value: text, isContent }];
  });
  return {
    heading: headingOf(chamber, words),
    facts: [...facts, ...lengthOf(chamber, attendance.attendedUnits, words)],
  };
}

function headingOf(chamber: ChamberStatement, words: CertificateWords): string {
  return chamber.kind === 'training_leave' ? chamber.leaveName : words.chamber.headings[chamber.kind];
}

/** Midwives count hours: both are stated, so that nobody has to convert. */
function lengthOf({ kind }: ChamberStatement, units: TeachingUnits, { chamber }: CertificateWords) {
  if (kind !== 'midwives') return [];
  return [
    { term: chamber.hours, value: chamber.number((units * MINUTES_PER_TEACHING_UNIT) / 60), isContent: false },
    { term: chamber.units, value: chamber.number(units), isContent: false },
  ];
}

/** How long a series certificate counts, and what makes it count anew. */
export function validityOf(document: CertificateDocument, words: CertificateWords) {
  if (document.kind !== 'series') return null;
  const lines = validityLines(document, words);
  return lines.length === 0 ? null : { heading: words.transcript.validity, lines };
}

function validityLines(
  { validUntil, renewalUnits, renews }: SeriesDocument,
  { transcript }: CertificateWords,
): string[] {
  return [
    ...(renews === undefined ? [] : [transcript.renews(renews)]),
    ...(validUntil === undefined ? [] : [transcript.validUntil(validUntil)]),
    ...(renewalUnits === undefined ? [] : [transcript.renewal(renewalUnits)]),
  ];
}
