import type { Brand } from './brand.ts';

/** A Land as ISO 3166-2 names it: `DE-SN`. Every Land is a tenant of its own. */
export type LandCode = Brand<string, 'LandCode'>;

/** @throws RangeError when the text is not `DE-` and two capitals. */
export function parseLandCode(text: string): LandCode {
  if (!/^DE-[A-Z]{2}$/.test(text)) throw new RangeError(`not a Land code: ${text}`);
  return text as LandCode;
}
