import { addMilliseconds, MINUTE_MS } from '@netzwerkstatt/domain';
import { TEST_NOW } from '@netzwerkstatt/domain/testing';
import { expect, test } from 'vitest';
import { keyOfPerson, keysOfEvent, MODULES_KEY, NETWORK_NAMES_KEY } from '../../calendar/calendar-keys.ts';
import { aModuleVersion, aNetwork } from '../builders.ts';
import { openCalendars } from './open-calendars.ts';
import { type CreateStore, confirmedState } from './store-under-test.ts';

const at = (minutes: number) => addMilliseconds(TEST_NOW, minutes * MINUTE_MS);

/** A state is worth something only if nothing a calendar shows can change without it. */
export function describeCalendarState(create: CreateStore): void {
  async function openStates() {
    const { store, land, ...scene } = await openCalendars(create);
    const { calendarState } = store;
    if (calendarState === undefined) throw new Error('every store that is one tells states');
    return { ...scene, stateOf: (keys: readonly string[]) => calendarState(land, keys), calendarState, land };
  }

  test('follows what is counted under its keys, and nothing else', async () => {
    const { stateOf, on, save } = await openStates();
    const [event, other] = [await on('2027-01-01'), await on('2027-01-02')];
    const keys = [`event:${event.id}`, 'nothing’s key'];
    const before = await stateOf(keys);
    await save({ ...other, revision: 2 }, at(1));
    expect(await stateOf(keys)).toBe(before);
    const all = await Promise.all(keysOfEvent(event).map((key) => stateOf([key])));
    await save({ ...event, revision: 2 }, at(2));
    expect(await stateOf(keys)).not.toBe(before);
    const after = await Promise.all(keysOfEvent(event).map((key) => stateOf([key])));
    expect(after.filter((state, index) => state === all[index])).toEqual([]);
  });

  test('follows networks and modules', async () => {
    const { stateOf, inLand } = await openStates();
    const seen = [await stateOf([NETWORK_NAMES_KEY, MODULES_KEY])];
    await inLand((tx) => tx.directory.saveNetwork(aNetwork()));
    seen.push(await stateOf([NETWORK_NAMES_KEY, MODULES_KEY]));
    await inLand((tx) => tx.modules.save(aModuleVersion()));
    seen.push(await stateOf([NETWORK_NAMES_KEY, MODULES_KEY]));
    expect(new Set(seen).size).toBe(3);
  });

  test('of a person follows their place, their events and their secret link, and nobody else’s', async () => {
    const { calendarState, land, inLand, savedEvent, savedPerson, savedRegistration, become, save } =
      await openStates();
    const event = await savedEvent();
    const [ada, ben] = [await savedPerson(), await savedPerson()];
    const stateOf = ({ id }: typeof ada) => calendarState(land, [keyOfPerson(id)]);
    for (const { id } of [ada, ben]) await inLand((tx) => tx.calendars.countedSince(id, at(0)));
    const seen = [await stateOf(ada)];
    const place = await savedRegistration(event, ada, confirmedState);
    seen.push(await stateOf(ada));
    const other = await stateOf(ben);
    await become(event, place, { status: 'withdrawn', withdrawnAt: at(1), by: 'person' });
    seen.push(await stateOf(ada));
    await savedRegistration(event, ada, { status: 'confirmed', confirmedAt: at(2) });
    seen.push(await stateOf(ada));
    await save({ ...event, revision: 2 }, at(3));
    seen.push(await stateOf(ada));
    await inLand((tx) => tx.calendars.raiseLinkVersion(ada.id));
    seen.push(await stateOf(ada));
    expect(new Set(seen).size).toBe(seen.length);
    expect([await stateOf(ben), await stateOf(ada)]).toEqual([other, seen.at(-1)]);
  });

  test('ends at the border: the same key in another Land is another one', async () => {
    const { calendarState, on, land, neighbour } = await openStates();
    const empty = await calendarState(neighbour, ['land']);
    await on('2027-01-01');
    expect(await calendarState(neighbour, ['land'])).toBe(empty);
    expect(await calendarState(land, ['land'])).not.toBe(empty);
  });

  test('takes every text for a text', async () => {
    const { stateOf } = await openStates();
    for (const key of ["'; drop table event; --", '\\', '$1', '"'])
      expect(await stateOf([key])).toBe(await stateOf(['x']));
  });
}
