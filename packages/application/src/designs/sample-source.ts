import type { SampleSource } from '@netzwerkstatt/certificates';
import type { LandCode } from '@netzwerkstatt/domain';
import { issuedByLand } from '../certificates/who-issues.ts';
import { landOf } from '../dependencies.ts';
import type { DesignDependencies } from './design-press.ts';

/** What the samples of a Land are made of: its own catalogue, under its own name. */
export async function sampleSource(deps: DesignDependencies, code: LandCode): Promise<SampleSource> {
  const land = landOf(deps, code);
  const modules = await deps.store.inLand(code, (tx) => tx.modules.published());
  return {
    land: { code, name: land.name },
    ...issuedByLand(land),
    publicOrigin: deps.publicOrigin(code),
    modules: modules.map(({ content: { code, title, learningOutcome } }) => ({ code, title, learningOutcome })),
  };
}
