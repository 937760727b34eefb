import { issueSeries, type Person } from '@netzwerkstatt/application';
import { LAND, permit, setSeriesStage } from '@netzwerkstatt/application/testing';
import type { PersonName } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { openErasingHouse } from '../testing/erasing-house.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { tracesOf } from '../testing/traces.ts';

const { pool } = await createTestDatabase();
const { stage, store, office, erase, race } = await openErasingHouse(pool);
const series = await setSeriesStage(store);

/** Somebody who is due the certificate of a series, whose name nobody else bears. */
async function openScene(familyName: string): Promise<Person> {
  const person = await series.addPerson({ givenName: 'Hańža' as PersonName, familyName: familyName as PersonName });
  await series.completeBasics(person);
  return person;
}

type House = Parameters<Parameters<typeof race>[1]>[0];
const issue = (deps: House, { id }: Person) =>
  issueSeries(deps, permit(office, 'series.issue', {}, stage), { curriculum: 'S-BASIS', people: [id] });
const certificates = ({ id }: Person) => store.inLand(LAND, (tx) => tx.certificates.forPerson(id));

test('who is being erased gets no certificate of a series', async () => {
  const hanza = await openScene('Krawcowa');
  const [erased, issued] = await race(
    'before commit',
    (deps) => erase(deps, hanza),
    (deps) => issue(deps, hanza),
  );
  expect(erased).toEqual({ ok: true, value: undefined });
  expect(issued).toEqual({ ok: false, refusal: { code: 'nobody_is_due' } });
  expect(await certificates(hanza)).toEqual([]);
  expect(await tracesOf(pool, hanza.familyName)).toEqual([]);
});

test('one that is being issued is issued first, and then nothing is left of its owner', async () => {
  const hanza = await openScene('Krawcec');
  const [issued, erased] = await race(
    'before its mails',
    (deps) => issue(deps, hanza),
    (deps) => erase(deps, hanza),
  );
  expect(issued).toEqual({ ok: true, value: { issued: 1, troubles: [] } });
  expect(erased).toEqual({ ok: true, value: undefined });
  expect(await certificates(hanza)).toMatchObject([{ certificate: { status: 'issued' } }]);
  expect(await tracesOf(pool, hanza.familyName)).toEqual([]);
});
