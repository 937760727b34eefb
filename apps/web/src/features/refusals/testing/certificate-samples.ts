import type { LocalDate } from '@netzwerkstatt/domain';
import { instant, session } from './sample-facts.ts';
import { samples } from './samples.ts';

export const certificateSamples = samples({
  attendance_recorded: { code: 'attendance_recorded', session },
  cannot_draw: { code: 'cannot_draw', detail: 'x', letter: '🎉' },
  certificate_issued_already: { code: 'certificate_issued_already' },
  certificate_not_valid: { code: 'certificate_not_valid', status: 'revoked' },
  name_not_printable: { code: 'name_not_printable', letters: ['🎉'] },
  nothing_corrected: { code: 'nothing_corrected' },
  certificate_expired: { code: 'certificate_expired', validUntil: '2030-01-21' as LocalDate },
  consequence_changed: { code: 'consequence_changed', consequence: 'revoked' },
  batch_not_found: { code: 'batch_not_found' },
  batch_over: { code: 'batch_over' },
  clock_before_end: { code: 'clock_before_end', endsAt: instant },
  clock_behind: { code: 'clock_behind', latest: instant },
  session_not_held: { code: 'session_not_held' },
  speaker_certified_already: { code: 'speaker_certified_already' },
  nothing_to_issue: { code: 'nothing_to_issue' },
  certificate_not_found: { code: 'certificate_not_found' },
  event_not_closed: { code: 'event_not_closed' },
  event_not_printable: { code: 'event_not_printable', fields: [{ field: 'title', letters: ['→'] }] },
  titles_certified: { code: 'titles_certified' },
  certificate_language_unknown: { code: 'certificate_language_unknown' },
  chamber_field_missing: { code: 'chamber_field_missing', chamber: 'cme', fields: ['points'] },
  chamber_not_here: { code: 'chamber_not_here', chamber: 'cme' },
  chamber_text_unprintable: { code: 'chamber_text_unprintable', field: 'category', letters: ['🎉'] },
  draft_discarded: { code: 'draft_discarded' },
  design_not_found: { code: 'design_not_found' },
  design_unfit: { code: 'design_unfit', faults: [{ field: 'colour', code: 'colour_malformed' }] },
});
