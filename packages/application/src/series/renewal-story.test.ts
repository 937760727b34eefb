import {
  type CertificateNumber,
  issueCertificate,
  recomputeBasis,
  replaceCertificate,
  restsOn,
  revokeCertificate,
  type SeriesDocument,
} from '@netzwerkstatt/certificates';
import type { Instant, LocalDate, PersonName } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import { drawCertificates } from '../certificates/draw-certificates.ts';
import { verifyCertificate } from '../certificates/verify-certificate.ts';
import type { CertificateFacts, CertificateRecord, Person, SeriesSubject } from '../ports/index.ts';
import { remindOfProofs } from '../proof-account/remind-of-proofs.ts';
import { aCertificateNumber, aSeriesCertificate } from '../testing/certificate-builders.ts';
import { type SeriesStage, setSeriesStage } from '../testing/series-stage.ts';
import { guest, LAND, permit, person } from '../testing/stage.ts';
import { issueSeries } from './issue-series.ts';
import { readLearner } from './read-learner.ts';
import { readOwnSeries } from './read-own-series.ts';
import { readSeries } from './read-series.ts';
import { recordResult } from './record-result.ts';
import { renewSeries } from './renew-series.ts';

const CODE = 'S-INSOFA';
const FIRST = 'TB-4K7P-2M9X-QW31' as CertificateNumber;

let stage: SeriesStage;
let ada: Person;
let ben: Person;
let office: Actor;

beforeEach(async () => {
  stage = await setSeriesStage();
  ada = await stage.addPerson({ givenName: 'Ada' as PersonName });
  ben = await stage.addPerson({ givenName: 'Ben' as PersonName });
  const grants = [{ role: 'state', scope: { kind: 'land', id: LAND } }] as const;
  office = person((await stage.addPerson()).id, grants);
});

const on = (day: string) => stage.clock.moveTo(`${day}T09:00:00.000Z` as Instant);

/** Somebody's first certificate, of 14 March 2027 and valid until 14 March 2030. */
async function certify(who: Person, number = FIRST): Promise<SeriesSubject & CertificateFacts> {
  on('2027-03-14');
  const record = aSeriesCertificate(who.id, CODE);
  const { givenName, familyName } = who;
  const document = {
    ...record.certificate.document,
    ...{ number, holder: { givenName, familyName }, ruleVersion: 'S-INSOFA 1' },
    ...{ issuedOn: '2027-03-14', validUntil: '2030-03-14', renewalUnits: 8 },
  } as SeriesDocument;
  const issued = { ...record, certificate: issueCertificate(document, stage.clock.now()) };
  await stage.kept((tx) => tx.certificates.add(issued, stage.deps.links.fingerprint(number)));
  return issued;
}

const renew = (people?: readonly Person[], by = office) =>
  renewSeries(stage.deps, permit(by, 'series.issue', {}, stage), {
    curriculum: CODE,
    ...(people && { people: people.map(({ id }) => id) }),
  });
const issue = (people: readonly Person[]) =>
  issueSeries(stage.deps, permit(office, 'series.issue', {}, stage), {
    curriculum: CODE,
    people: people.map(({ id }) => id),
  });
const list = () =>
  readSeries(stage.deps, permit(office, 'series.read', {}, stage), {
    ...{ code: CODE, standings: [], text: '', offset: 0, limit: 20 },
  });
const standings = async () => (await list())?.learners.map(({ name, standing }) => [name.givenName, standing]);
const own = async (who: Person) => {
  const { series } = await readOwnSeries(stage.deps, permit(person(who.id), 'own.read', { person: who.id }, stage));
  return series.find(({ code }) => code === CODE);
};
const kept = () => stage.kept((tx) => tx.certificates.forCurriculum(CODE));
const documents = async () => (await kept()).map(({ certificate }) => certificate.document as SeriesDocument);
const nobodyIsDue = { ok: false, refusal: { code: 'nobody_is_due' } };

describe('who has a certificate that ends', () => {
  test('is at the desk with its end and what is missing, also where nothing else is known of them', async () => {
    await certify(ada);
    expect(await standings()).toEqual([['Ada', 'issued']]);
    on('2029-09-13');
    expect(await standings()).toEqual([['Ada', 'issued']]);
    on('2029-09-14');
    expect(await standings()).toEqual([['Ada', 'ending']]);
    await stage.attend(ada, 'L13', '2028-02-09');
    const seen = await readLearner(stage.deps, permit(office, 'series.read', {}, stage), {
      ...{ code: CODE, person: ada.id },
    });
    expect(seen?.renewal).toMatchObject({
      since: '2027-03-14',
      until: '2030-03-14',
      attendedUnits: 4,
      missingUnits: 4,
    });
    on('2030-03-15');
    expect(await standings()).toEqual([['Ada', 'lapsed']]);
    expect((await list())?.counts).toMatchObject({ lapsed: 1, ending: 0, renewable: 0, issued: 0 });
  });

  test('sees the same on their own page, with dates of every module of the series', async () => {
    await certify(ada);
    on('2029-09-14');
    const open = { registrationClosesAt: '2029-11-01T12:00:00.000Z' as Instant };
    const free = await stage.offer('L01', '2029-11-07', open);
    await stage.offer('B01', '2029-11-08', open);
    const path = await own(ada);
    expect(path?.renewal).toMatchObject({ missingUnits: 8, until: '2030-03-14' });
    expect(path?.nextDates.map(({ module, event }) => [module, event.slug])).toEqual([['L01', free.slug]]);
  });

  test('has a renewal due once the refresher is there, and looks for no dates any more', async () => {
    await certify(ada);
    await stage.attend(ada, 'L01', '2028-02-09');
    on('2028-03-01');
    await stage.offer('L02', '2028-05-10', { registrationClosesAt: '2028-05-01T12:00:00.000Z' as Instant });
    expect(await standings()).toEqual([['Ada', 'renewable']]);
    expect((await own(ada))?.renewal).toMatchObject({ renewableUntil: '2033-03-14' });
    expect((await own(ada))?.nextDates).toEqual([]);
  });
});

describe('what refreshes', () => {
  beforeEach(() => certify(ada));

  test('is a module of the series attended after the issue, whatever it was for the certificate, and no other one', async () => {
    await stage.attend(ada, 'L01', '2027-03-10');
    await stage.attend(ada, 'B01', '2028-02-09');
    on('2028-03-01');
    expect(await renew()).toEqual(nobodyIsDue);
    await stage.attend(ada, 'L01', '2028-02-16');
    expect(await renew()).toEqual({ ok: true, value: { issued: 1, troubles: [] } });
  });

  test('is also what staff enter as attended elsewhere, where the certificate of the series ends', async () => {
    on('2028-03-01');
    const enter = (curriculum: string) =>
      recordResult(stage.deps, permit(office, 'series.record', {}, stage), {
        ...{ curriculum, person: ada.id },
        result: { kind: 'attended', part: 'refresher', on: '2028-02-16' as LocalDate, teachingUnits: 8 },
      });
    expect(await enter('S-BASIS')).toEqual({ ok: false, refusal: { code: 'part_not_found' } });
    expect(await renew()).toEqual(nobodyIsDue);
    expect(await enter(CODE)).toMatchObject({ ok: true });
    expect(await renew()).toEqual({ ok: true, value: { issued: 1, troubles: [] } });
  });
});

describe('a renewal', () => {
  beforeEach(async () => {
    await certify(ada);
    await stage.attend(ada, 'L01', '2028-02-09');
    on('2028-03-01');
  });

  test('is a certificate beside the one before, which stays as it is: it names it, and counts a term longer', async () => {
    const [before] = await kept();
    expect(await renew()).toEqual({ ok: true, value: { issued: 1, troubles: [] } });
    const [first, second] = await kept();
    expect(first).toEqual(before);
    expect(second).toMatchObject({ person: ada.id, renewal: 1, certificate: { status: 'issued' } });
    const [one, other] = await documents();
    expect(other).toEqual({
      ...one,
      number: other?.number,
      verificationUrl: other?.verificationUrl,
      issuedOn: '2028-03-01',
      issuer: other?.issuer,
      land: other?.land,
      signerLine: other?.signerLine,
      notes: [],
      validUntil: '2033-03-14',
      renews: { number: FIRST, issuedOn: '2027-03-14', refresherUnits: 8 },
    });
    expect(other?.number).not.toBe(FIRST);
  });

  test('never comes twice, however many press the button', async () => {
    const answers = await Promise.all([renew(), renew(), renew([ada]), renew([ada])]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await kept()).toHaveLength(2);
    expect(await standings()).toEqual([['Ada', 'issued']]);
  });

  test('is given to whoever is due one, nobody else, and to nobody by themselves', async () => {
    await certify(ben, 'TB-0000-0000-0001' as CertificateNumber);
    on('2028-03-01');
    const grants = [{ role: 'state', scope: { kind: 'land', id: LAND } }] as const;
    expect(await renew([ada], person(ada.id, grants))).toEqual(nobodyIsDue);
    expect(await renew([ben])).toEqual(nobodyIsDue);
    expect(await renew()).toEqual({ ok: true, value: { issued: 1, troubles: [] } });
    expect((await kept()).flatMap((it) => ('renewal' in it ? it.person : []))).toEqual([ada.id]);
    expect(await kept()).toHaveLength(3);
    expect(await issue([ada])).toEqual(nobodyIsDue);
  });

  test('keeps why: the renewal is decided again out of what was kept with it', async () => {
    await renew();
    const [, second] = await kept();
    const basis = second && (await stage.kept((tx) => tx.certificates.basisOf(second.id)));
    if (basis === undefined || second === undefined) throw new Error('nothing was kept');
    expect(recomputeBasis(JSON.parse(JSON.stringify(basis)))).toEqual(basis);
    expect(restsOn(second.certificate.document, basis)).toBe(true);
    expect(basis).toMatchObject({ kind: 'renewal', term: { issuedOn: '2027-03-14', months: 36 }, asOf: '2028-03-01' });
  });

  test('is told by mail once it is drawn, with the number before', async () => {
    await renew();
    await drawCertificates(stage.deps, LAND);
    const [, second] = await documents();
    const told = (await stage.mails()).filter(({ message }) => 'renews' in message);
    expect(told.map(({ to, message }) => [to, message])).toEqual([
      [ada.email, expect.objectContaining({ number: second?.number, renews: FIRST, validUntil: '2033-03-14' })],
    ]);
  });

  test('after its end counts from the day of renewal', async () => {
    on('2030-05-20');
    await renew();
    expect((await documents()).at(-1)?.validUntil).toBe('2033-05-20');
  });

  test('is renewed again once its own term begins, with a refresher since it was issued', async () => {
    await renew();
    await stage.attend(ada, 'L02', '2028-06-14');
    on('2030-03-13');
    expect(await renew()).toEqual(nobodyIsDue);
    on('2030-03-14');
    expect(await renew()).toEqual({ ok: true, value: { issued: 1, troubles: [] } });
    expect((await kept()).map((it) => ('renewal' in it ? it.renewal : 0))).toEqual([0, 1, 2]);
    expect((await documents()).at(-1)).toMatchObject({ validUntil: '2036-03-14', renews: { refresherUnits: 8 } });
  });

  test('that was revoked comes again only by name, and the one before still counts', async () => {
    await renew();
    const [, second] = await kept();
    if (second?.certificate.status !== 'issued') throw new Error('not issued');
    const revoked = revokeCertificate(second.certificate, 'Verwechslung', stage.clock.now());
    if (!revoked.ok) throw new Error('not revoked');
    await stage.kept((tx) => tx.certificates.end(second.id, revoked.value));
    expect(await standings()).toEqual([['Ada', 'revoked']]);
    expect((await own(ada))?.certificate?.certificate.document.number).toBe(FIRST);
    expect(await renew()).toEqual(nobodyIsDue);
    expect(await renew([ada])).toEqual({ ok: true, value: { issued: 1, troubles: [] } });
  });
});

test('a name put right takes no refresher away, and the renewal says the right name', async () => {
  const { certificate, ...record } = await certify(ada);
  if (certificate.status !== 'issued') throw new Error('not issued');
  await stage.attend(ada, 'L01', '2028-02-09');
  on('2028-02-20');
  const corrected = {
    ...(certificate.document as SeriesDocument),
    number: aCertificateNumber(),
    holder: { ...certificate.document.holder, familyName: 'Krawc' as PersonName },
    issuedOn: '2028-02-20' as LocalDate,
  };
  const replaced = replaceCertificate(certificate, corrected, 'Schreibfehler', stage.clock.now());
  if (!replaced.ok) throw new Error('not replaced');
  const next: CertificateRecord = {
    ...record,
    id: aSeriesCertificate(ada.id).id,
    certificate: issueCertificate(corrected, stage.clock.now()),
  };
  await stage.kept(async (tx) => {
    await tx.certificates.end(record.id, replaced.value);
    await tx.certificates.add(next, stage.deps.links.fingerprint(corrected.number));
  });
  on('2028-03-01');
  expect(await renew()).toEqual({ ok: true, value: { issued: 1, troubles: [] } });
  expect((await documents()).at(-1)).toMatchObject({
    holder: { familyName: 'Krawc' },
    renews: { number: corrected.number, issuedOn: '2028-02-20', refresherUnits: 8 },
  });
});

describe('whoever verifies', () => {
  const verify = async (number: string) => {
    const found = await verifyCertificate(stage.deps, permit(guest, 'certificate.verify', {}, stage), { number });
    return found.ok ? found.value : undefined;
  };

  test('a renewed certificate reads until when it counts, and of the one before that there is a newer one', async () => {
    await certify(ada);
    await stage.attend(ada, 'L01', '2028-02-09');
    on('2028-03-01');
    expect(await verify(FIRST)).not.toHaveProperty('renewedUntil');
    await renew();
    const number = (await documents()).at(-1)?.number ?? '';
    expect(await verify(FIRST)).toMatchObject({
      answer: { status: 'issued', validUntil: '2030-03-14' },
      isExpired: false,
      renewedUntil: '2033-03-14',
    });
    on('2030-03-15');
    expect(await verify(FIRST)).toMatchObject({ isExpired: true, renewedUntil: '2033-03-14' });
    expect(await verify(number)).toMatchObject({ answer: { validUntil: '2033-03-14' }, isExpired: false });
    expect(await verify(number)).not.toHaveProperty('renewedUntil');
  });
});

describe('the reminder before an end', () => {
  const told = async () =>
    (await stage.mails()).flatMap(({ message }) =>
      message.kind === 'validity_ending' ? [[message.number, message.endsOn, message.renewal]] : [],
    );
  async function remindOn(day: string) {
    on(day);
    await remindOfProofs(stage.deps, LAND);
  }

  test('says what the renewal still needs, and is not sent once it is renewed: then the renewal has its own', async () => {
    await certify(ada);
    await stage.attend(ada, 'L13', '2028-02-09');
    await remindOn('2029-12-20');
    expect(await told()).toEqual([[FIRST, '2030-03-14', { needed: 8, missing: 4 }]]);
    await stage.attend(ada, 'L13', '2029-12-28');
    on('2030-01-10');
    await renew();
    await remindOn('2030-02-20');
    expect(await told()).toHaveLength(1);
    await remindOn('2032-12-20');
    const number = (await documents()).at(-1)?.number;
    expect((await told()).at(-1)).toEqual([number, '2033-03-14', { needed: 8, missing: 8 }]);
  });
});
