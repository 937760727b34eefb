import type { ModuleCode } from '@netzwerkstatt/catalogue';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import type { ModuleVersionRecord } from '../../ports/index.ts';
import { aModuleVersion, freshId } from '../builders.ts';
import { type CreateStore, openScene } from './store-under-test.ts';

export function describeModuleStore(create: CreateStore): void {
  describe('a module version', () => {
    test('comes back as it was saved', async () => {
      const { inLand } = await openScene(create);
      const module = aModuleVersion({ revision: 3, changeNote: 'Zwei UE mehr für Fälle' });
      await inLand((tx) => tx.modules.save(module));
      expect(await inLand((tx) => tx.modules.get(module.id))).toEqual(module);
      expect(await inLand((tx) => tx.modules.get(freshId()))).toBeUndefined();
    });

    test('is replaced when it is saved again', async () => {
      const { inLand } = await openScene(create);
      const { publishedAt: _, ...draft } = aModuleVersion({ status: 'draft' });
      await inLand((tx) => tx.modules.save(draft));
      const published: ModuleVersionRecord = {
        ...draft,
        content: { ...draft.content, title: 'Recht, neu gefasst' },
        revision: 2,
        status: 'published',
        publishedAt: TEST_NOW,
      };
      await inLand((tx) => tx.modules.save(published));
      expect(await inLand((tx) => tx.modules.versions('L02'))).toEqual([published]);
    });
  });

  test('in force is one version of every module, by code', async () => {
    const { inLand } = await openScene(create);
    const old = aModuleVersion({ status: 'superseded' });
    const current = aModuleVersion({ content: { version: 2 } });
    const other = aModuleVersion({ content: { code: 'B01' as ModuleCode } });
    const { publishedAt: _, ...draft } = aModuleVersion({ status: 'draft', content: { version: 3 } });
    await inLand(async (tx) => {
      for (const it of [old, current, other, draft]) await tx.modules.save(it);
    });
    expect(await inLand((tx) => tx.modules.published())).toEqual([other, current]);
    expect(await inLand((tx) => tx.modules.versions('L02'))).toEqual([draft, current, old]);
    expect(await inLand((tx) => tx.modules.versions('X99'))).toEqual([]);
  });

  test.for([
    { rule: 'two versions are in force', second: { status: 'published', content: { version: 2 } } },
    { rule: 'a version has a double', second: { status: 'superseded', content: { version: 1 } } },
  ] as const)('never: $rule', async ({ second }) => {
    const { inLand } = await openScene(create);
    await inLand((tx) => tx.modules.save(aModuleVersion()));
    await expect(inLand((tx) => tx.modules.save(aModuleVersion(second)))).rejects.toThrow();
  });

  test('never: two drafts of one module', async () => {
    const { inLand } = await openScene(create);
    const draft = (version: number) => {
      const { publishedAt: _, ...record } = aModuleVersion({ status: 'draft', content: { version } });
      return record;
    };
    await inLand((tx) => tx.modules.save(draft(2)));
    await expect(inLand((tx) => tx.modules.save(draft(3)))).rejects.toThrow();
  });

  test('two who publish the same module take turns', async () => {
    const { inLand } = await openScene(create);
    await inLand((tx) => tx.modules.save(aModuleVersion()));
    const raise = () =>
      inLand(async (tx) => {
        await tx.modules.lock('L02');
        const [newest] = await tx.modules.versions('L02');
        if (newest === undefined) throw new Error('no module');
        await tx.modules.save({ ...newest, status: 'superseded' });
        await tx.modules.save(aModuleVersion({ content: { version: newest.content.version + 1 } }));
      });
    await Promise.all([raise(), raise(), raise()]);
    const versions = await inLand((tx) => tx.modules.versions('L02'));
    expect(versions.map(({ content, status }) => [content.version, status])).toEqual([
      [4, 'published'],
      [3, 'superseded'],
      [2, 'superseded'],
      [1, 'superseded'],
    ]);
  });
}
