import type { Instant } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { describe, expect, test } from 'vitest';
import { freshId } from '../builders.ts';
import { aDesignDraft, aReleasedDesign } from '../design-builders.ts';
import { type CreateStore, openScene } from './store-under-test.ts';

export function describeDesignStore(create: CreateStore): void {
  describe('a version', () => {
    test('comes back as it was saved, with everything that is in it', async () => {
      const { inLand } = await openScene(create);
      const design = aReleasedDesign({
        revision: 7,
        design: {
          colour: '#1d3f77',
          signature: { kind: 'by_hand' },
          logos: [{ svg: '<svg/>', alternativeText: 'Wappen' }],
          texts: { series: { hsb: { closing: ['Hač na zasowidźenje, {name}'] } } },
        },
      });
      await inLand((tx) => tx.designs.save(design));
      expect(await inLand((tx) => tx.designs.get(design.id))).toEqual(design);
      expect(await inLand((tx) => tx.designs.released())).toEqual(design);
      expect(await inLand((tx) => tx.designs.get(freshId()))).toBeUndefined();
    });

    test('is replaced when it is saved again', async () => {
      const { inLand } = await openScene(create);
      const draft = aDesignDraft();
      await inLand((tx) => tx.designs.save(draft));
      const edited = {
        ...draft,
        revision: 2,
        editedBy: freshId<typeof draft.editedBy>(),
        design: { fundingLine: 'Dank' },
      };
      await inLand((tx) => tx.designs.save(edited));
      expect(await inLand((tx) => tx.designs.draft())).toEqual(edited);
      const release = { releasedBy: edited.editedBy, releasedAt: TEST_NOW, note: 'Mit Dank' };
      await inLand((tx) => tx.designs.save({ ...edited, status: 'released', ...release }));
      expect(await inLand((tx) => tx.designs.draft())).toBeUndefined();
      expect(await inLand((tx) => tx.designs.released())).toEqual({ ...edited, status: 'released', ...release });
    });
  });

  test('in the beginning there is none', async () => {
    const { inLand } = await openScene(create);
    expect(await inLand((tx) => tx.designs.released())).toBeUndefined();
    expect(await inLand((tx) => tx.designs.draft())).toBeUndefined();
    expect(await inLand((tx) => tx.designs.list({ offset: 0, limit: 5 }))).toEqual({ total: 0, entries: [] });
  });

  test('the list goes from the newest to the oldest, page by page, without what is in them', async () => {
    const { inLand } = await openScene(create);
    const old = aReleasedDesign({ status: 'superseded', version: 1 });
    const current = aReleasedDesign({ version: 2, releasedAt: '2026-12-01T08:00:00.000Z' as Instant });
    const draft = aDesignDraft({ version: 3 });
    await inLand(async (tx) => {
      for (const it of [current, old, draft]) await tx.designs.save(it);
    });
    const entry = ({ design: _, ...rest }: typeof old | typeof draft) => rest;
    const read = (offset: number) => inLand((tx) => tx.designs.list({ offset, limit: 2 }));
    expect(await read(0)).toEqual({ total: 3, entries: [entry(draft), entry(current)] });
    expect(await read(2)).toEqual({ total: 3, entries: [entry(old)] });
  });

  test.for([
    { rule: 'two in force', one: aReleasedDesign({ version: 1 }), other: aReleasedDesign({ version: 2 }) },
    { rule: 'two drafts', one: aDesignDraft({ version: 1 }), other: aDesignDraft({ version: 2 }) },
    { rule: 'one number twice', one: aReleasedDesign({ version: 1 }), other: aDesignDraft({ version: 1 }) },
  ])('never: $rule', async ({ one, other }) => {
    const { inLand } = await openScene(create);
    await inLand((tx) => tx.designs.save({ ...one, id: freshId() }));
    await expect(inLand((tx) => tx.designs.save({ ...other, id: freshId() }))).rejects.toThrow();
  });

  test('a draft is removed, and nothing that was ever in force', async () => {
    const { inLand } = await openScene(create);
    const [draft, current] = [aDesignDraft({ version: 2 }), aReleasedDesign({ version: 1 })];
    await inLand(async (tx) => {
      for (const it of [draft, current]) await tx.designs.save(it);
      for (const it of [draft, current]) await tx.designs.removeDraft(it.id);
    });
    expect(await inLand((tx) => tx.designs.get(draft.id))).toBeUndefined();
    expect(await inLand((tx) => tx.designs.released())).toEqual(current);
  });

  test('two who save at the same time take turns', async () => {
    const { inLand } = await openScene(create);
    const save = () =>
      inLand(async (tx) => {
        await tx.designs.lock();
        const draft = (await tx.designs.draft()) ?? aDesignDraft({ revision: 0 });
        await tx.designs.save({ ...draft, revision: draft.revision + 1 });
      });
    await Promise.all([save(), save(), save()]);
    expect((await inLand((tx) => tx.designs.draft()))?.revision).toBe(3);
  });
}
