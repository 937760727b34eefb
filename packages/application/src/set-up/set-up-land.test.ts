import { saarland, sachsen } from '@netzwerkstatt/catalogue/lands';
import type { EmailAddress } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { LAND, setStage } from '../testing/stage.ts';
import { setUpLand } from './set-up-land.ts';

test('a Land begins with the networks and the modules of its profile', async () => {
  const { deps } = await setStage();
  await setUpLand(deps, LAND);
  await setUpLand(deps, saarland.code);
  const names = await Promise.all(
    [sachsen, saarland].map(({ code }) =>
      deps.store.inLand(code, async (tx) => ({
        networks: (await tx.directory.networks()).map(({ slug }) => slug).filter((it) => !it.startsWith('network-')),
        modules: (await tx.modules.published()).map(({ content }) => content),
      })),
    ),
  );
  expect(names).toEqual([
    { networks: ['dresden', 'lk-leipzig', 'leipzig', 'vogtland'], modules: sachsen.modules },
    { networks: [], modules: saarland.modules },
  ]);
});

test('a second start changes nothing, not even what was changed at the desk', async () => {
  const { deps, kept } = await setStage();
  await setUpLand(deps, LAND);
  await kept(async (tx) => {
    const network = await tx.directory.findNetwork('leipzig');
    if (network === undefined) throw new Error('there is a network in Leipzig');
    await tx.directory.saveNetwork({ ...network, mailbox: 'netzwerk@leipzig.example' as EmailAddress });
    const [module] = await tx.modules.versions('L02');
    if (module === undefined) throw new Error('there is a module L02');
    await tx.modules.save({ ...module, status: 'superseded' });
    await tx.modules.save({ ...module, id: deps.random.id(), content: { ...module.content, version: 2 } });
  });
  const look = () =>
    kept(async (tx) => [await tx.directory.networks(), await tx.modules.published(), await tx.modules.versions('L02')]);
  const before = await look();
  await setUpLand(deps, LAND);
  expect(await look()).toEqual(before);
});
