import type { Answers } from '../../lib/api-types.ts';
import type { EventValues, SessionValues } from './event-values.ts';

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

/**
 * The teaching units of a newly chosen module, for the only date: with several of them nobody knows how they are shared
 * out.
 *
 * @returns `undefined` when nothing is to be written: there are several dates, or somebody typed something else.
 */
export function prefilledUnits(
  module: WritingModule | undefined,
  before: WritingModule | undefined,
  sessions: readonly Pick<SessionValues, 'units'>[],
): string | undefined {
  const [only, ...others] = sessions;
  if (only === undefined || others.length > 0) return undefined;
  const isUntouched = only.units.trim() === '' || only.units === unitsOf(before);
  return isUntouched ? unitsOf(module) : undefined;
}

const unitsOf = (module: WritingModule | undefined): string =>
  module === undefined ? '' : String(module.content.teachingUnits);
