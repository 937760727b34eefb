import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { type CreateStore, openScene } from './store-under-test.ts';

export function describeLandSettingStore(create: CreateStore): void {
  test('has nothing before somebody decided, and what was decided last after it', async () => {
    const { inLand } = await openScene(create);
    const read = () => inLand((tx) => tx.settings.get());
    expect(await read()).toEqual({});
    await inLand((tx) => tx.settings.save({ headsSeeAttendanceSince: TEST_NOW }));
    expect(await read()).toEqual({ headsSeeAttendanceSince: TEST_NOW });
    await inLand((tx) => tx.settings.save({}));
    expect(await read()).toEqual({});
  });
}
