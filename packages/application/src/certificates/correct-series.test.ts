import { issueCertificate, type SeriesDocument } from '@netzwerkstatt/certificates';
import type { Instant, LocalDate, PersonName } from '@netzwerkstatt/domain';
import { expect, test } from 'vitest';
import { aSeriesCertificate } from '../testing/certificate-builders.ts';
import { setSeriesStage } from '../testing/series-stage.ts';
import { LAND, permit, person } from '../testing/stage.ts';
import { correctCertificate } from './correct-certificate.ts';

test('a certificate that counts is issued anew with the right name, one that ended is not', async () => {
  const stage = await setSeriesStage();
  const on = (day: string) => stage.clock.moveTo(`${day}T09:00:00.000Z` as Instant);
  const ada = await stage.addPerson();
  const office = person((await stage.addPerson()).id, [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
  on('2027-03-14');
  const { certificate, ...record } = aSeriesCertificate(ada.id);
  const document = {
    ...(certificate.document as SeriesDocument),
    issuedOn: '2027-03-14' as LocalDate,
    validUntil: '2030-03-14' as LocalDate,
  };
  const issued = { ...record, certificate: issueCertificate(document, stage.clock.now()) };
  await stage.kept((tx) => tx.certificates.add(issued, 'number'));
  const correct = (familyName: string) =>
    correctCertificate(stage.deps, permit(office, 'certificate.correct', { certificate: record.id }, stage), {
      holder: { ...document.holder, familyName: familyName as PersonName },
      reason: 'Heirat',
      renamesRegistration: false,
    });

  on('2030-03-15');
  expect(await correct('Krawc')).toEqual({
    ok: false,
    refusal: { code: 'certificate_expired', validUntil: '2030-03-14' },
  });
  expect((await stage.kept((tx) => tx.certificates.get(record.id)))?.certificate.status).toBe('issued');
  on('2030-03-14');
  expect(await correct('Krawc')).toMatchObject({
    ok: true,
    value: { certificate: { document: { issuedOn: '2030-03-14', validUntil: '2030-03-14' } } },
  });
});
