import { aSeriesCertificate, LAND, person, setSeriesStage } from '@netzwerkstatt/application/testing';
import type { Instant } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { visit } from '../testing/visit.ts';

const code = 'S-INSOFA';

async function openHouse() {
  const stage = await setSeriesStage();
  const ada = await stage.addPerson();
  const record = aSeriesCertificate(ada.id, code);
  await stage.kept((tx) => tx.certificates.add(record, 'key'));
  async function as(role: 'state' | 'coordinator' | 'auditor' | 'owner') {
    const scope =
      role === 'coordinator' ? { kind: 'network' as const, id: stage.network.id } : { kind: 'land' as const, id: LAND };
    const { id } = role === 'owner' ? ada : await stage.addPerson();
    return (await visit({ actor: role === 'owner' ? person(id) : person(id, [{ role, scope }]) }, stage)).caller;
  }
  return { stage, ada, record, as };
}

const wish = {
  givenName: 'Adele',
  familyName: 'Łužičan',
  reason: 'Geheiratet',
  renamesRegistration: false,
};

test('the office of the Land puts the name on the certificate of a series right, and withdraws it', async () => {
  const { stage, ada, record, as } = await openHouse();
  stage.clock.moveTo('2027-03-01T09:00:00.000Z' as Instant);
  const office = await as('state');
  const view = await office.series.learner({ code, person: ada.id });
  expect(view).toMatchObject({
    mayCorrect: true,
    certificate: { paper: { id: record.id, holder: { academicTitle: '' } } },
  });
  const { number } = await office.issuing.correct({ certificate: record.id, ...wish });
  const { certificate } = await office.series.learner({ code, person: ada.id });
  expect(certificate).toMatchObject({
    status: 'issued',
    paper: { number, holder: { givenName: 'Adele', familyName: 'Łužičan' } },
  });
  await office.issuing.revoke({ certificate: `${certificate?.paper?.id}`, reason: 'Zu früh ausgestellt' });
  const all = await stage.kept((tx) => tx.certificates.forPerson(ada.id));
  expect(all.map((it) => it.certificate.status).toSorted()).toEqual(['replaced', 'revoked']);
});

test.for(['coordinator', 'auditor', 'owner'] as const)('it is not for who only is %s', async (role) => {
  const { record, as } = await openHouse();
  const caller = await as(role);
  const certificate = record.id;
  await expect(caller.issuing.correct({ certificate, ...wish })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(caller.issuing.revoke({ certificate, reason: 'Nein' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('an auditor reads the page and is offered nothing', async () => {
  const { ada, as } = await openHouse();
  const view = await (await as('auditor')).series.learner({ code, person: ada.id });
  expect(view.mayCorrect).toBe(false);
});
