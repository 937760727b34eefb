import { addMilliseconds, type Instant, MINUTE_MS } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import type { Store } from '../ports/index.ts';
import { guest, permit, setStage } from '../testing/stage.ts';
import { openPersonalCalendar } from './personal-calendar.ts';

/** A store that counts the questions of which one is enough for a calendar it remembers. */
function counting(store: Store, since: Instant) {
  const seen = { looks: 0 };
  const counted: Store = {
    ...store,
    inLand: (land, work) =>
      store.inLand(land, (tx) => {
        seen.looks += 1;
        return work({ ...tx, calendars: { ...tx.calendars, countedSince: async () => since } });
      }),
  };
  return { seen, counted };
}

test('a personal calendar is remembered once its changes have been counted for longer than anybody writes', async () => {
  const stage = await setStage();
  const { id } = await stage.addPerson();
  const token = stage.deps.links.tokenFor('calendar', `${id}:1`);
  const looksWhenCountedFor = async (minutes: number) => {
    const { seen, counted } = counting(stage.deps.store, addMilliseconds(stage.deps.clock.now(), -minutes * MINUTE_MS));
    const open = () =>
      openPersonalCalendar({ ...stage.deps, store: counted }, permit(guest, 'calendar.read', {}, stage), token);
    await open();
    const before = seen.looks;
    expect(await open()).toBeDefined();
    return seen.looks - before;
  };
  expect(await looksWhenCountedFor(4)).toBe(1);
  expect(await looksWhenCountedFor(5)).toBe(0);
});
