import { ok, type Refusal, type Result, refuse } from '@netzwerkstatt/domain';

/** Continuing medical education, accredited by the chamber of physicians (SLÄK). */
export interface CmeStatement {
  readonly kind: 'cme';
  /** The accredited event's number (VNR). */
  readonly eventNumber: string;
  readonly points: number;
  readonly category: string;
  /** Who signs or stamps by hand: the licensed physician who answers for the content. */
  readonly scientificLead: string;
}

/** Accredited by the chamber of psychotherapists (OPK). */
export interface OpkStatement {
  readonly kind: 'opk';
  readonly accreditationNumber: string;
  readonly points: number;
  readonly category: string;
}

/** Midwives count hours in fields of work (§ 8 (3) SächsHebG); the hours follow from the units. */
export interface MidwifeStatement {
  readonly kind: 'midwives';
  readonly fieldOfWork: string;
}

/** Voluntary registration of nurses (Registrierung beruflich Pflegender). */
export interface NurseStatement {
  readonly kind: 'nurses';
  /** Under which the organiser is registered there. */
  readonly identificationNumber: string;
  readonly points: number;
}

/** Paid training leave, for a recognised measure. */
export interface TrainingLeaveStatement {
  readonly kind: 'training_leave';
  /** What the Land calls it: „Qualifizierungszeit“. */
  readonly leaveName: string;
  readonly recognitionNumber: string;
  readonly days: number;
}

/** What a chamber or authority wants to read on the certificates of its members. */
export type ChamberStatement = CmeStatement | OpkStatement | MidwifeStatement | NurseStatement | TrainingLeaveStatement;

export type Chamber = ChamberStatement['kind'];

type Keys<Statement> = Statement extends unknown ? Exclude<keyof Statement, 'kind'> : never;

export type ChamberField = Keys<ChamberStatement>;

/** What each of them insists on, in the order in which it is printed. */
export const chamberFields = {
  cme: ['eventNumber', 'category', 'points', 'scientificLead'],
  opk: ['accreditationNumber', 'category', 'points'],
  midwives: ['fieldOfWork'],
  nurses: ['identificationNumber', 'points'],
  training_leave: ['leaveName', 'recognitionNumber', 'days'],
} as const satisfies Readonly<Record<Chamber, readonly ChamberField[]>>;

/** As it comes from a form or an import: nothing is certain but the chamber. */
export type ChamberDraft = { readonly kind: Chamber } & { readonly [Field in ChamberField]?: unknown };

export type ChamberRefusal = Refusal<'chamber_field_missing'> & {
  readonly chamber: Chamber;
  /** Everything that is missing, empty or no number above 0, in the order in which it is printed. */
  readonly fields: readonly ChamberField[];
};

const countedFields: ReadonlySet<ChamberField> = new Set(['points', 'days']);

/**
 * What a chamber gets to read, complete.
 *
 * @returns exactly the chamber's own fields, or all of those it insists on and does not get.
 */
export function parseChamberStatement(draft: ChamberDraft): Result<ChamberStatement, ChamberRefusal> {
  const wanted: readonly ChamberField[] = chamberFields[draft.kind];
  const fields = wanted.filter((field) => !isGiven(field, draft[field]));
  if (fields.length > 0) return refuse({ code: 'chamber_field_missing', chamber: draft.kind, fields });
  const given = wanted.map((field) => {
    const value = draft[field];
    return [field, typeof value === 'string' ? value.trim() : value];
  });
  return ok({ kind: draft.kind, ...Object.fromEntries(given) } as ChamberStatement);
}

function isGiven(field: ChamberField, value: unknown): boolean {
  if (countedFields.has(field)) return typeof value === 'number' && Number.isFinite(value) && value > 0;
  return typeof value === 'string' && value.trim() !== '';
}
