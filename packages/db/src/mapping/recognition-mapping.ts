import { equivalenceSearchText, type KeptEquivalence, type RecognitionRequest } from '@netzwerkstatt/application';
import type {
  EquivalenceId,
  Instant,
  LocalDate,
  PersonId,
  ProofFileId,
  RecognitionRequestId,
  TeachingUnits,
} from '@netzwerkstatt/domain';
import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../schema/database.gen.ts';

export type RecognitionRow = Selectable<Database['recognition_request']>;
type Decided = Extract<RecognitionRequest, { readonly status: 'decided' }>;
export type EquivalenceRow = Selectable<Database['equivalence']>;

export function fromRecognition(request: RecognitionRequest): Insertable<Database['recognition_request']> {
  const { id, person, curriculum, modules, learned, proofs, askedAt, questions, revision, status } = request;
  return {
    id,
    person_id: person,
    curriculum_code: curriculum,
    modules: [...modules],
    provider: learned.provider,
    title: learned.title,
    from_on: learned.from,
    to_on: learned.to,
    teaching_units: learned.teachingUnits,
    proofs: [...proofs],
    asked_at: askedAt,
    revision,
    status,
    questions: JSON.stringify(questions),
    ended_at: 'endedAt' in request ? request.endedAt : null,
    decided_by: 'granted' in request ? request.decidedBy : null,
    reason: 'granted' in request ? request.reason : null,
    granted: 'granted' in request ? JSON.stringify(request.granted) : null,
    taken_back_at: status === 'taken_back' ? request.takenBackAt : null,
    taken_back_by: status === 'taken_back' ? request.takenBackBy : null,
    taken_back_reason: status === 'taken_back' ? request.takenBackReason : null,
  };
}

export function toRecognition(row: RecognitionRow): RecognitionRequest {
  return {
    id: row.id as RecognitionRequestId,
    person: row.person_id as PersonId,
    curriculum: row.curriculum_code,
    modules: row.modules,
    learned: {
      provider: row.provider,
      title: row.title,
      from: row.from_on as LocalDate,
      to: row.to_on as LocalDate,
      teachingUnits: row.teaching_units as TeachingUnits,
    },
    proofs: row.proofs as ProofFileId[],
    askedAt: row.asked_at as Instant,
    questions: row.questions as unknown as RecognitionRequest['questions'],
    revision: row.revision,
    ...stateOf(row),
  };
}

function stateOf(row: RecognitionRow) {
  const endedAt = row.ended_at as Instant;
  switch (row.status) {
    case 'open':
    case 'asked_back':
      return { status: row.status } as const;
    case 'withdrawn':
      return { status: row.status, endedAt } as const;
    case 'decided':
      return { status: row.status, endedAt, ...decisionOf(row) } as const;
    case 'taken_back':
      return {
        ...{ status: row.status, endedAt, ...decisionOf(row) },
        takenBackAt: row.taken_back_at as Instant,
        takenBackBy: row.taken_back_by as PersonId,
        takenBackReason: row.taken_back_reason ?? '',
      } as const;
    default:
      throw new Error(`no state of a recognition: ${row.status}`);
  }
}

function decisionOf(row: RecognitionRow): Pick<Decided, 'decidedBy' | 'reason' | 'granted'> {
  return {
    decidedBy: row.decided_by as PersonId,
    reason: row.reason ?? '',
    granted: row.granted as unknown as Decided['granted'],
  };
}

export function fromEquivalence(entry: KeptEquivalence): Insertable<Database['equivalence']> {
  return {
    id: entry.id,
    provider: entry.provider,
    title: entry.title,
    module_code: entry.module,
    teaching_units: entry.teachingUnits,
    valid_from: entry.validFrom,
    valid_until: entry.validUntil ?? null,
    revision: entry.revision,
    search_text: equivalenceSearchText(entry),
  };
}

export function toEquivalence(row: EquivalenceRow): KeptEquivalence {
  return {
    id: row.id as EquivalenceId,
    provider: row.provider,
    title: row.title,
    module: row.module_code,
    teachingUnits: row.teaching_units as TeachingUnits,
    validFrom: row.valid_from as LocalDate,
    ...(row.valid_until !== null && { validUntil: row.valid_until as LocalDate }),
    revision: row.revision,
  };
}
