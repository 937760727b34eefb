import type { DateAnswer, DateQuestion, DateQuestionStore } from '../../ports/index.ts';
import type { LandData, StoredQuestion } from './land-data.ts';

export function memoryDateQuestions(land: LandData): DateQuestionStore {
  const newestFirst = (wanted: (it: StoredQuestion) => boolean) =>
    [...land.dateQuestions.values()].filter(wanted).toSorted((a, b) => b.revision - a.revision);

  return {
    async ask(event, revision, registrations, at) {
      for (const registration of registrations) {
        land.dateQuestions.set(`${registration} ${revision}`, { registration, event, revision, askedAt: at });
      }
    },

    async latestFor(registration) {
      const [latest] = newestFirst((it) => it.registration === registration);
      if (latest === undefined) return undefined;
      const { registration: _, ...question } = latest;
      return question satisfies DateQuestion;
    },

    async answer(registration, revision, answer) {
      const key = `${registration} ${revision}`;
      const question = land.dateQuestions.get(key);
      if (question !== undefined) land.dateQuestions.set(key, { ...question, answer });
    },

    async answersTo(event) {
      const [latest] = newestFirst((it) => it.event === event);
      if (latest === undefined) return undefined;
      const { revision, askedAt } = latest;
      const asked = newestFirst((it) => it.event === event && it.revision === revision);
      const count = (answer: DateAnswer) => asked.filter((it) => it.answer === answer).length;
      const isHolder = ({ registration }: StoredQuestion) =>
        land.registrations.get(registration)?.registration.status === 'confirmed';
      const open = asked.filter((it) => it.answer === undefined && isHolder(it)).length;
      return { revision, askedAt, yes: count('yes'), no: count('no'), open };
    },
  };
}
