import type { Answers } from '../../lib/api-types.ts';
import type { EventValues } from './event-values.ts';

export type Writing = Answers['desk']['writing'];
export type WritingModule = Writing['modules'][number];

/** What a module says about each of its runs. */
export type Prefilled = Pick<EventValues, 'title' | 'summary' | 'targetProfessions' | 'capacity'>;

const nothing: Prefilled = { title: '', summary: '', targetProfessions: [], capacity: '' };

function saidBy(module: WritingModule | undefined): Prefilled {
  if (module === undefined) return nothing;
  const { title, learningOutcome, targetProfessions, participants } = module.content;
  return { title, summary: learningOutcome, targetProfessions, capacity: String(participants.max) };
}

/**
 * What a newly chosen module writes into the fields: those that are empty, or still say what the module before wrote.
 * What somebody typed stays.
 */
export function prefilled(
  module: WritingModule | undefined,
  before: WritingModule | undefined,
  values: Prefilled,
): Partial<Prefilled> {
  const [said, saidBefore] = [saidBy(module), saidBy(before)];
  const untouched = (key: keyof Prefilled) =>
    String(values[key]) === '' || String(values[key]) === String(saidBefore[key]);
  const keys = (Object.keys(nothing) as (keyof Prefilled)[]).filter(untouched);
  return Object.fromEntries(keys.map((key) => [key, said[key]]));
}
