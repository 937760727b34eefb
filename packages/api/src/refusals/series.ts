import type { IssueSeriesRefusal, ProposeRefusal, RecordRefusal } from '@netzwerkstatt/application';
import type { ExceptionRefusal } from '@netzwerkstatt/certificates';
import type { Refusal } from '@netzwerkstatt/domain';
import type { ProtocolCodes } from './any-refusal.ts';

/** What stands in the way of results, exceptions and certificates of a series. */
export type SeriesTopic =
  | ExceptionRefusal
  | IssueSeriesRefusal
  | ProposeRefusal
  | RecordRefusal
  | Refusal<'exception_not_found'>
  | Refusal<'result_not_found'>;

export const seriesCodes = {
  exception_already_decided: 'CONFLICT',
  exception_already_proposed: 'CONFLICT',
  exception_not_found: 'NOT_FOUND',
  more_right_than_asked: 'BAD_REQUEST',
  nobody_is_due: 'CONFLICT',
  own_exception: 'PRECONDITION_FAILED',
  own_record: 'PRECONDITION_FAILED',
  part_completed_otherwise: 'BAD_REQUEST',
  part_not_found: 'NOT_FOUND',
  person_not_found: 'NOT_FOUND',
  result_in_future: 'BAD_REQUEST',
  result_not_found: 'NOT_FOUND',
  rule_not_unmet: 'CONFLICT',
  second_person_needed: 'PRECONDITION_FAILED',
  series_not_found: 'NOT_FOUND',
} as const satisfies ProtocolCodes;
