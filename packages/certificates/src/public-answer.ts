import {
  type EventKind,
  exhausted,
  type Instant,
  isSameName,
  type LocalDate,
  type TeachingUnits,
} from '@netzwerkstatt/domain';
import type { Certificate } from './certificate.ts';
import type { CertificateDocument } from './certificate-document.ts';
import { type CertifiedPeriod, daysOf, periodOf } from './certified-days.ts';
import type { CertifiedAttendance } from './decide-certificate.ts';

/** What everybody may read who knows the number. Never the name, the reason or the number of a replacement. */
export type PublicAnswer = PubliclyCertified &
  (
    | { readonly status: 'issued' }
    | { readonly status: 'replaced'; readonly replacedAt: Instant }
    | { readonly status: 'revoked'; readonly revokedAt: Instant }
  );

export type PubliclyCertified = {
  readonly issuer: string;
  /** Of the event or the curriculum. */
  readonly title: string;
  readonly issuedOn: LocalDate;
} & (
  | {
      readonly kind: 'attendance' | 'partial';
      readonly eventKind: EventKind;
      readonly period: CertifiedPeriod;
      readonly attendance: CertifiedAttendance;
    }
  | {
      readonly kind: 'speaker';
      readonly eventKind: EventKind;
      readonly period: CertifiedPeriod;
      readonly unitsTaught: TeachingUnits;
    }
  | {
      readonly kind: 'series';
      readonly period?: CertifiedPeriod;
      readonly attendance: CertifiedAttendance;
      readonly validUntil?: LocalDate;
    }
);

/**
 * What a certificate tells to those who know its number: how it stands and what it certifies. Whose it is, they can only
 * ask by {@link compareName}.
 */
export function toPublicAnswer(certificate: Certificate): PublicAnswer {
  const certified = toPubliclyCertified(certificate.document);
  switch (certificate.status) {
    case 'issued':
      return { ...certified, status: 'issued' };
    case 'replaced':
      return { ...certified, status: 'replaced', replacedAt: certificate.replacedAt };
    case 'revoked':
      return { ...certified, status: 'revoked', revokedAt: certificate.revokedAt };
    default:
      return exhausted(certificate);
  }
}

/** What a certificate certifies, without anything that tells whose it is. */
export function toPubliclyCertified(document: CertificateDocument): PubliclyCertified {
  const issued = { issuer: document.issuer.name, issuedOn: document.issuedOn };
  switch (document.kind) {
    case 'attendance':
    case 'partial': {
      const { kind, event, attendance } = document;
      const period = periodOf(daysOf(document));
      return { ...issued, kind, eventKind: event.kind, title: event.title, period, attendance };
    }
    case 'speaker': {
      const { kind, event, unitsTaught } = document;
      const period = periodOf(daysOf(document));
      return { ...issued, kind, eventKind: event.kind, title: event.title, period, unitsTaught };
    }
    case 'series': {
      const { kind, curriculum, attendance, period, validUntil } = document;
      const span = { ...(period && { period }), ...(validUntil && { validUntil }) };
      return { ...issued, kind, title: curriculum.title, attendance, ...span };
    }
    default:
      return exhausted(document);
  }
}

/** A name somebody typed from a certificate in their hand. */
export type TypedName =
  | { readonly given: string; readonly family: string }
  /** In either order, with or without the academic title: „Krawc, Hańža“. */
  | { readonly full: string };

/**
 * Whether a certificate is about the person somebody typed; case, accents and hyphens do not count. The only way in
 * which a visitor learns about the name, so callers limit how often it is asked.
 */
export function compareName({ holder }: Pick<CertificateDocument, 'holder'>, typed: TypedName): boolean {
  const { academicTitle = '', givenName, familyName } = holder;
  if ('given' in typed) return isSameName(typed.given, givenName) && isSameName(typed.family, familyName);
  return [
    `${givenName} ${familyName}`,
    `${familyName} ${givenName}`,
    `${academicTitle} ${givenName} ${familyName}`,
    `${familyName} ${academicTitle} ${givenName}`,
  ].some((name) => isSameName(typed.full, name));
}
