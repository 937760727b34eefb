import { instant, registration } from './sample-facts.ts';
import { samples } from './samples.ts';

export const circleSamples = samples({
  not_by_invitation: { code: 'not_by_invitation' },
  circle_not_found: { code: 'circle_not_found' },
  circle_moved_on: { code: 'circle_moved_on', status: 'completed' },
  circle_not_completed: { code: 'circle_not_completed' },
  result_missing: { code: 'result_missing' },
  result_published: { code: 'result_published', publishedAt: instant },
  lead_unknown: { code: 'lead_unknown' },
  person_unknown: { code: 'person_unknown' },
  member_not_found: { code: 'member_not_found' },
  substitute_is_member: { code: 'substitute_is_member' },
  substitute_elsewhere: {
    code: 'substitute_elsewhere',
    organisation: 'Klinikum',
    substituteOrganisation: 'Jugendamt',
  },
  substitute_missing: { code: 'substitute_missing', member: registration },
  minutes_missing: { code: 'minutes_missing' },
  minutes_empty: { code: 'minutes_empty' },
  minutes_stale: { code: 'minutes_stale', revision: 2 },
  task_not_found: { code: 'task_not_found' },
});
