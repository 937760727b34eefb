import { MINUTES_PER_TEACHING_UNIT, type TeachingUnits } from '@netzwerkstatt/domain';
import { type CertificateDocument, printedName } from '../certificate-document.ts';
import { daysOf, periodOf } from '../certified-days.ts';
import { type CertificateWords, certificateWords } from '../words/certificate-words.ts';
import type { PlaceholderValues, TextPlaceholder } from './text-placeholders.ts';

/** What one certificate puts in place of the placeholders, in its own language. */
export function placeholderValues(document: CertificateDocument): PlaceholderValues {
  const words = certificateWords(document.language);
  const day = words.transcript.period({ from: document.issuedOn, to: document.issuedOn });
  return {
    name: printedName(document.holder),
    number: document.number,
    issuer: document.issuer.name,
    issuedOn: day,
    ...valuesOfKind(document, words),
  };
}

type OfKind = Omit<Record<TextPlaceholder, string | undefined>, 'name' | 'number' | 'issuer' | 'issuedOn'>;

function valuesOfKind(document: CertificateDocument, words: CertificateWords): OfKind {
  const { number } = words.chamber;
  const period = words.transcript.period;
  if (document.kind === 'series') {
    const { curriculum, attendance, validUntil } = document;
    return {
      title: curriculum.title,
      code: curriculum.code,
      days: document.period && period(document.period),
      place: undefined,
      units: number(attendance.attendedUnits),
      plannedUnits: number(attendance.plannedUnits),
      hours: number(hoursOf(attendance.attendedUnits)),
      validUntil: validUntil && period({ from: validUntil, to: validUntil }),
    };
  }
  const units = document.kind === 'speaker' ? document.unitsTaught : document.attendance.attendedUnits;
  return {
    title: document.event.title,
    code: document.module?.code,
    days: period(periodOf(daysOf(document))),
    place: words.place(document.event),
    units: number(units),
    plannedUnits: document.kind === 'speaker' ? undefined : number(document.attendance.plannedUnits),
    hours: number(hoursOf(units)),
    validUntil: undefined,
  };
}

function hoursOf(units: TeachingUnits): number {
  return (units * MINUTES_PER_TEACHING_UNIT) / 60;
}
