import type { AnyRefusal } from '@netzwerkstatt/api';

/** One of each refusal. */
export type RefusalSamples = {
  readonly [Code in AnyRefusal['code']]: Extract<AnyRefusal, { readonly code: Code }>;
};

/** One of each refusal of a topic. */
export function samples<Code extends AnyRefusal['code']>(of: Pick<RefusalSamples, Code>): Pick<RefusalSamples, Code> {
  return of;
}
