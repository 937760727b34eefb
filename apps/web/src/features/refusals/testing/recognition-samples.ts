import type { TeachingUnits } from '@netzwerkstatt/domain';
import { samples } from './samples.ts';

export const recognitionSamples = samples({
  answer_missing: { code: 'answer_missing' },
  curriculum_not_found: { code: 'curriculum_not_found' },
  equivalence_module_unknown: { code: 'equivalence_module_unknown' },
  equivalence_not_found: { code: 'equivalence_not_found' },
  equivalence_span_reversed: { code: 'equivalence_span_reversed' },
  equivalence_too_long: { code: 'equivalence_too_long', moduleUnits: 8 },
  learned_in_future: { code: 'learned_in_future' },
  learned_span_reversed: { code: 'learned_span_reversed' },
  proof_missing: { code: 'proof_missing' },
  proofs_too_many: { code: 'proofs_too_many', max: 10 },
  question_missing: { code: 'question_missing' },
  recognition_double: { code: 'recognition_double', module: 'B04' },
  recognition_modules_wrong: { code: 'recognition_modules_wrong' },
  recognition_not_asked: { code: 'recognition_not_asked' },
  recognition_not_found: { code: 'recognition_not_found' },
  recognition_not_granted: { code: 'recognition_not_granted' },
  recognition_over: { code: 'recognition_over' },
  recognition_over_cap: {
    code: 'recognition_over_cap',
    series: 'Netzwerkkoordination',
    capUnits: 37 as TeachingUnits,
    leftUnits: 12 as TeachingUnits,
  },
  recognition_over_course: {
    code: 'recognition_over_course',
    courseUnits: 14 as TeachingUnits,
    leftUnits: 2 as TeachingUnits,
  },
  recognition_own: { code: 'recognition_own' },
  recognition_units_wrong: { code: 'recognition_units_wrong', module: 'B04' },
});
