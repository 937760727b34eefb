import { refusalWords } from './refusal-words.ts';

/** What is wrong with a planning date. */
export const planningRefusals = refusalWords({
  de: {
    planning_date_incomplete: ({ field }) =>
      field === 'title' ? 'Bitte geben Sie an, was an diesem Tag ist.' : 'Der letzte Tag liegt vor dem ersten.',
    planning_date_not_found: () => 'Diesen Planungstermin gibt es nicht (mehr).',
  },
  en: {
    planning_date_incomplete: ({ field }) =>
      field === 'title' ? 'Please say what there is on that day.' : 'The last day lies before the first.',
    planning_date_not_found: () => 'There is no such planning date (any more).',
  },
});
