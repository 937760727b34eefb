import { type EventKind, exhausted, type LocalDate, MINUTES_PER_TEACHING_UNIT } from '@netzwerkstatt/domain';
import type { Certificate } from '../certificate.ts';
import {
  type CertificateDocument,
  type CertifiedSession,
  type SeriesDocument,
  statementsOn,
} from '../certificate-document.ts';
import { daysOf, periodOf } from '../certified-days.ts';
import { regimeOfChamber } from '../chamber-regimes.ts';
import type { ChamberStatement } from '../chamber-statement.ts';
import type { ProofAward, ProofEntry, ProofStanding } from './proof-entry.ts';

/** What a certificate proves in a proof account. It counts what it says, and only as long as it is valid. */
export function proofOfCertificate({ status, document }: Certificate): ProofEntry {
  return {
    id: document.number,
    origin: document.kind,
    provider: document.issuer.name,
    standing: standings[status],
    ...certifiedTraining(document),
  };
}

const standings = {
  issued: 'valid',
  replaced: 'replaced',
  revoked: 'revoked',
} as const satisfies Record<Certificate['status'], ProofStanding>;

type Training = Omit<ProofEntry, 'id' | 'origin' | 'provider' | 'standing'>;

function certifiedTraining(document: CertificateDocument): Training {
  switch (document.kind) {
    case 'attendance':
    case 'partial':
      return {
        ...eventOf(document),
        attendedMinutes: document.attendance.attendedUnits * MINUTES_PER_TEACHING_UNIT,
        awards: statementsOn(document).flatMap((it) => [...awardsOf(it)]),
      };
    case 'speaker':
      return {
        ...eventOf(document),
        attendedMinutes: document.unitsTaught * MINUTES_PER_TEACHING_UNIT,
        awards: [],
      };
    case 'series': {
      const { from, to } = document.period ?? { from: document.issuedOn, to: document.issuedOn };
      return {
        title: document.curriculum.title,
        from,
        to,
        form: 'course',
        ...seriesMinutes(document),
        dayMinutes: [],
        awards: [],
      };
    }
    default:
      return exhausted(document);
  }
}

/** The units of a series are those of all its lines; some of them were attended nowhere here. */
function seriesMinutes({ attendance, entries }: SeriesDocument) {
  const ofLines = entries.filter(({ origin }) => origin === 'recognised').map((it) => it.attendedUnits);
  const recognised = ofLines.reduce((sum, units) => sum + units, 0);
  return {
    attendedMinutes: (attendance.attendedUnits - recognised) * MINUTES_PER_TEACHING_UNIT,
    ...(recognised > 0 && { recognisedMinutes: recognised * MINUTES_PER_TEACHING_UNIT }),
  };
}

function eventOf(document: Pick<Extract<CertificateDocument, { event: unknown }>, 'event' | 'sessions'>) {
  const { event, sessions } = document;
  return {
    title: event.title,
    ...periodOf(daysOf(document)),
    form: conferences.has(event.kind) ? 'conference' : 'course',
    dayMinutes: minutesByDay(sessions),
  } as const;
}

const conferences: ReadonlySet<EventKind> = new Set(['state_conference', 'network_conference']);

/** A session that runs past midnight belongs to the day on which it began. */
function minutesByDay(sessions: readonly CertifiedSession[]): readonly number[] {
  const minutes = new Map<LocalDate, number>();
  for (const { startsAt, teachingMinutes } of sessions) {
    const day = startsAt.slice(0, 10) as LocalDate;
    minutes.set(day, (minutes.get(day) ?? 0) + teachingMinutes);
  }
  return [...minutes.values()];
}

function awardsOf(statement: ChamberStatement): readonly ProofAward[] {
  const regime = regimeOfChamber(statement.kind);
  switch (statement.kind) {
    case 'cme':
      return [{ regime, amount: statement.points, number: statement.eventNumber }];
    case 'opk':
      return [{ regime, amount: statement.points, number: statement.accreditationNumber }];
    case 'nurses':
      return [{ regime, amount: statement.points, number: statement.identificationNumber }];
    case 'training_leave':
      return [{ regime, amount: statement.days, number: statement.recognitionNumber }];
    case 'midwives':
      // Her hours follow from the units; nobody awards them.
      return [];
    default:
      return exhausted(statement);
  }
}
