import { addMilliseconds, DAY_MS, type EventId } from '@netzwerkstatt/domain';
import type { OptionId, QuestionId } from '@netzwerkstatt/registration';
import type { QuestionStore } from '../../ports/index.ts';
import { lastEnd } from '../../programme/event-times.ts';
import type { LandData } from './land-data.ts';

export function memoryQuestions(land: LandData): QuestionStore {
  const ofEvent = (event: EventId) =>
    [...land.answers].filter(([id]) => land.registrations.get(id)?.event === event).flatMap(([, it]) => it);

  return {
    forEvent: async (event) => land.questions.get(event),

    async save(event, questions, expectedRevision) {
      if ((land.questions.get(event)?.revision ?? 0) !== expectedRevision) return false;
      land.questions.set(event, questions);
      return true;
    },

    async answered(event) {
      const found = new Map<QuestionId, Set<OptionId>>();
      for (const { question, answer } of ofEvent(event)) {
        const chosen = found.get(question) ?? new Set();
        if (typeof answer === 'string') chosen.add(answer as OptionId);
        if (Array.isArray(answer)) for (const it of answer as readonly OptionId[]) chosen.add(it);
        found.set(question, chosen);
      }
      return found;
    },

    async keepAnswers(told) {
      for (const [id, answers] of told) {
        if (!land.registrations.has(id)) throw new Error(`no registration ${id} to answer with`);
        land.answers.set(id, answers);
      }
    },

    async answersOf(registrations) {
      return new Map(
        registrations.flatMap((id) => {
          const kept = land.answers.get(id) ?? [];
          const answers = new Map(kept.map(({ question, answer }) => [question, answer]));
          return kept.length === 0 ? [] : [[id, answers] as const];
        }),
      );
    },

    async forgetAnswers(now) {
      for (const [id, answers] of land.answers) {
        const registration = land.registrations.get(id);
        const stored = registration && land.events.get(registration.event);
        if (stored === undefined) continue;
        const end = lastEnd(stored.event);
        land.answers.set(
          id,
          answers.filter(({ keptDays }) => addMilliseconds(end, keptDays * DAY_MS) > now),
        );
      }
    },
  };
}
