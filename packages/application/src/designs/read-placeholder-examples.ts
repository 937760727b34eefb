import { type PlaceholderExamples, placeholderExamples } from '@netzwerkstatt/certificates';
import type { Permit } from '../authorisation/authorise.ts';
import type { DesignDependencies } from './design-press.ts';
import { sampleSource } from './sample-source.ts';

/** What the texts of a design can name, with what stood there on a usual certificate of this Land. */
export async function readPlaceholderExamples(
  deps: DesignDependencies,
  permit: Permit<'design.read'>,
): Promise<PlaceholderExamples> {
  return placeholderExamples(await sampleSource(deps, permit.target.land));
}
