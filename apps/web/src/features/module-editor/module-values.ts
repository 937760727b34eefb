import type { moduleDraftInput } from '@netzwerkstatt/api/inputs';
import type * as z from 'zod/mini';
import type { ModuleRecord } from '../../lib/api-types.ts';

export type ModuleInput = z.input<typeof moduleDraftInput>;

/** Which state of a module somebody has read. */
export type ModuleState = ModuleInput['basedOn'];

export function stateOf({ id, revision }: Pick<ModuleRecord, 'id' | 'revision'>): ModuleState {
  return { id, revision };
}

/** A version of a module as it stands in the fields of the editor. */
export interface ModuleValues {
  readonly title: string;
  readonly learningOutcome: string;
  readonly teachingUnits: string;
  readonly participants: { readonly min: string; readonly max: string };
  readonly prerequisites: readonly string[];
  readonly targetText: string;
  readonly formatNote: string;
}

export function moduleValuesOf({ content }: Pick<ModuleRecord, 'content'>): ModuleValues {
  const { title, learningOutcome, teachingUnits, participants, prerequisites, targetText, formatNote } = content;
  return {
    title,
    learningOutcome,
    teachingUnits: String(teachingUnits),
    participants: { min: String(participants.min), max: String(participants.max) },
    prerequisites: [...prerequisites],
    targetText,
    formatNote,
  };
}

export function toModuleInput(code: string, basedOn: ModuleState, values: ModuleValues): ModuleInput {
  const { teachingUnits, participants, prerequisites, ...texts } = values;
  return {
    code,
    basedOn,
    content: {
      ...texts,
      teachingUnits: numberIn(teachingUnits),
      participants: { min: numberIn(participants.min), max: numberIn(participants.max) },
      prerequisites: [...prerequisites],
    },
  };
}

/** What is different between two versions, in the order of the form. */
export function changedIn(before: ModuleValues, after: ModuleValues): readonly (keyof ModuleValues)[] {
  const fields = Object.keys(before) as (keyof ModuleValues)[];
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

/** What is no number becomes 0, of which the schema says what it should be. */
const numberIn = (text: string) => (/^\d+$/.test(text.trim()) ? Number(text) : 0);
