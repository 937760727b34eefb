import type { LandProfile } from '@netzwerkstatt/catalogue';
import type { Instant, LandCode, ModuleVersionId, NetworkId } from '@netzwerkstatt/domain';
import { type Dependencies, landOf } from '../dependencies.ts';
import type { LandTransaction, Random } from '../ports/index.ts';

/**
 * Writes down what a Land begins with: its networks, and its modules in the version of the catalogue. Asked at every
 * start: what is there already stays as it is, for the desk may have changed it.
 */
export async function setUpLand(deps: Dependencies, code: LandCode): Promise<void> {
  const land = landOf(deps, code);
  await deps.store.inLand(code, async (tx) => {
    await addModules(tx, land, deps.random, deps.clock.now());
    await addNetworks(tx, land, deps.random);
  });
}

async function addModules(tx: LandTransaction, land: LandProfile, random: Random, now: Instant): Promise<void> {
  for (const content of land.modules) {
    // Two processes may start at once: the second one waits here, and finds what the first one wrote.
    await tx.modules.lock(content.code);
    if ((await tx.modules.versions(content.code)).length > 0) continue;
    await tx.modules.save({
      id: random.id<ModuleVersionId>(),
      content,
      revision: 1,
      status: 'published',
      publishedAt: now,
    });
  }
}

async function addNetworks(tx: LandTransaction, land: LandProfile, random: Random): Promise<void> {
  for (const { slug, name, office, region } of land.networks) {
    if ((await tx.directory.findNetwork(slug)) !== undefined) continue;
    await tx.directory.saveNetwork({ id: random.id<NetworkId>(), slug, name, office, region });
  }
}
