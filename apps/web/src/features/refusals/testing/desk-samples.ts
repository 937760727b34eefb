import type { SessionId } from '@netzwerkstatt/domain';
import type { QuestionId } from '@netzwerkstatt/registration';
import { instant, registration } from './sample-facts.ts';
import { samples } from './samples.ts';

export const deskSamples = samples({
  attendance_missing: { code: 'attendance_missing', sessions: ['a', 'b'] as string[] as SessionId[] },
  attendance_too_long: { code: 'attendance_too_long', registration, teachingMinutes: 360 },
  session_not_found: { code: 'session_not_found' },
  session_not_begun: { code: 'session_not_begun', startsAt: instant },
  not_a_participant: { code: 'not_a_participant', registration },
  questions_refused: {
    code: 'questions_refused',
    problems: [{ code: 'wording_missing', question: 'q' as QuestionId, where: 'label' }],
  },
  too_many_questions: { code: 'too_many_questions', max: 20 },
  question_answered: { code: 'question_answered', question: 'q' as QuestionId, change: 'type' },
  nobody_selected: { code: 'nobody_selected' },
  no_proven_address: { code: 'no_proven_address' },
  placeholder_unknown: { code: 'placeholder_unknown', placeholder: 'Sitzplatz' },
  action_not_found: { code: 'action_not_found' },
  already_undone: { code: 'already_undone' },
  undo_over: { code: 'undo_over', undoUntil: instant },
  undo_refused: { code: 'undo_refused', because: 'seat_given', registrationId: registration },
});
