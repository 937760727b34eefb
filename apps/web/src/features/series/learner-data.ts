import { REFRESHER_PART } from '@netzwerkstatt/certificates';
import type { Answers, Inputs } from '../../lib/api-types.ts';

export type LearnerView = Answers['series']['learner'];
export type RecordedResult = LearnerView['results'][number];
export type RuleException = LearnerView['exceptions'][number];
export type ResultKind = Inputs['series']['recordResult']['result']['kind'];

/** A part somebody can have a result in, and what kind of result that is. */
export interface ResultPart {
  readonly code: string;
  readonly title: string;
  readonly kind: ResultKind;
}

export interface PartNames {
  readonly test: string;
  readonly refresher: string;
}

/** @param names - what is called how that is no part of the series. */
export function resultParts({ resultParts }: LearnerView, names: PartNames): readonly ResultPart[] {
  return resultParts.map((it) => ({
    ...it,
    title: it.title ?? names[it.code === REFRESHER_PART ? 'refresher' : 'test'],
  }));
}

/** „Abschlusskolloquium“, „L02“: what a part is called. */
export function partName({ progress }: LearnerView, code: string): string {
  const part = progress.path.find((it) => it.code === code);
  return part === undefined || part.kind === 'module' ? code : part.title;
}

/** A demand by its key, as staff read it: `minimum_share:module:L02` is about L02. */
export function splitKey(key: string): { readonly rule: string; readonly part: string | undefined } {
  const [rule = '', first, second] = key.split(':');
  return { rule, part: rule === 'minimum_share' ? second : first };
}
