import { aSeriesCertificate, LAND, person, setSeriesStage } from '@netzwerkstatt/application/testing';
import { issueCertificate, type SeriesDocument } from '@netzwerkstatt/certificates';
import type { Instant } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { visit } from '../testing/visit.ts';

const code = 'S-INSOFA';

/** Somebody whose certificate of November 2026 ends, and who has refreshed what they know. */
async function openHouse() {
  const stage = await setSeriesStage();
  const ada = await stage.addPerson();
  const record = aSeriesCertificate(ada.id, code);
  const document = {
    ...record.certificate.document,
    ...{ issuedOn: '2026-11-02', validUntil: '2029-11-02', renewalUnits: 8 },
  } as SeriesDocument;
  const certificate = issueCertificate(document, stage.clock.now());
  await stage.kept((tx) => tx.certificates.add({ ...record, certificate }, 'key'));
  await stage.attend(ada, 'L01', '2027-02-10');
  stage.clock.moveTo('2027-03-01T09:00:00.000Z' as Instant);
  async function as(role: 'state' | 'coordinator' | 'auditor' | 'partner') {
    const scope =
      role === 'coordinator' ? { kind: 'network' as const, id: stage.network.id } : { kind: 'land' as const, id: LAND };
    const { id } = role === 'partner' ? ada : await stage.addPerson();
    const actor = role === 'partner' ? person(id) : person(id, [{ role, scope }]);
    return (await visit({ actor }, stage)).caller;
  }
  return { ada, as };
}

const wanted = { code, text: '', page: 1 };

test('the office of the Land sees whose certificate ends when, and renews it once', async () => {
  const { ada, as } = await openHouse();
  const office = await as('state');
  const { counts, learners } = await office.series.read(wanted);
  expect([counts.renewable, learners[0]?.standing]).toEqual([1, 'renewable']);
  expect(learners[0]?.renewal).toMatchObject({ until: '2029-11-02', missingUnits: 0, renewableUntil: '2032-11-02' });
  expect(await office.series.renew({ code })).toEqual({ issued: 1, troubles: [] });
  await expect(office.series.renew({ code, person: ada.id })).rejects.toThrow('nobody_is_due');
  expect(await office.series.learner({ code, person: ada.id })).toMatchObject({
    standing: 'issued',
    certificate: { validUntil: '2032-11-02' },
    renewal: { opensOn: '2029-11-02' },
  });
});

test('the owner sees the same and renews nothing themselves', async () => {
  const { as } = await openHouse();
  const owner = await as('partner');
  const { series } = await owner.series.own();
  expect(series.find((it) => it.code === code)?.renewal).toMatchObject({
    until: '2029-11-02',
    renewableUntil: '2032-11-02',
  });
  await expect(owner.series.renew({ code })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test.for(['coordinator', 'auditor'] as const)('a series is not renewed by who only is %s', async (role) => {
  const { as } = await openHouse();
  const { series } = await as(role);
  await expect(series.renew({ code })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
