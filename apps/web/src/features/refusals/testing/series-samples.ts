import { samples } from './samples.ts';

export const seriesSamples = samples({
  exception_already_decided: { code: 'exception_already_decided' },
  exception_already_proposed: { code: 'exception_already_proposed' },
  exception_not_found: { code: 'exception_not_found' },
  more_right_than_asked: { code: 'more_right_than_asked' },
  nobody_is_due: { code: 'nobody_is_due' },
  own_exception: { code: 'own_exception' },
  own_record: { code: 'own_record' },
  part_completed_otherwise: { code: 'part_completed_otherwise', completedBy: 'colloquium' },
  part_not_found: { code: 'part_not_found' },
  person_not_found: { code: 'person_not_found' },
  result_in_future: { code: 'result_in_future' },
  result_not_found: { code: 'result_not_found' },
  rule_not_unmet: { code: 'rule_not_unmet' },
  second_person_needed: { code: 'second_person_needed' },
  series_not_found: { code: 'series_not_found' },
});
