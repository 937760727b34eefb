import { explainProgress, recomputeBasis, restsOn } from '@netzwerkstatt/certificates';
import { type CertificateId, HOUR_MS, type LocalDate, type PersonName } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import type { CertificateDependencies } from '../certificates/certificate-dependencies.ts';
import { correctCertificate } from '../certificates/correct-certificate.ts';
import type { Person } from '../ports/index.ts';
import { type SeriesStage, setSeriesStage } from '../testing/series-stage.ts';
import { LAND, permit, person } from '../testing/stage.ts';
import { issueSeries } from './issue-series.ts';
import { previewSeries } from './preview-series.ts';
import { readOwnSeries } from './read-own-series.ts';
import { listSeries, readSeries } from './read-series.ts';
import { recordResult } from './record-result.ts';

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

const own = (who: Person) => readOwnSeries(stage.deps, permit(person(who.id), 'own.read', { person: who.id }, stage));
const list = (code: string) =>
  readSeries(stage.deps, permit(office, 'series.read', {}, stage), {
    ...{ code, standings: [], text: '', offset: 0, limit: 20 },
  });
const issued = () => stage.kept((tx) => tx.certificates.forCurriculum('S-BASIS'));
const issue = (curriculum: string, people?: readonly Person[], deps: CertificateDependencies = stage.deps) =>
  issueSeries(deps, permit(office, 'series.issue', {}, stage), {
    curriculum,
    ...(people && { people: people.map(({ id }) => id) }),
  });

describe('the own path', () => {
  test('tells what is done, booked and missing, and where there is a free place for what is missing', async () => {
    await stage.attend(ada, 'L01', '2026-02-04');
    await stage.attend(ada, 'L02', '2026-03-04', 0.5);
    await stage.book(ada, 'B06', '2027-01-20');
    const free = await stage.offer('L13', '2027-02-10');
    await stage.offer('L13', '2027-01-20');
    await stage.offer('L02', '2027-03-10', { capacity: 0 } as never);
    const { series, today } = await own(ada);
    const basics = series.find(({ code }) => code === 'S-BASIS');
    expect(basics?.progress.path.map(({ code, state }) => [code, state])).toEqual([
      ['L01', 'done'],
      ['L02', 'begun'],
      ['L13', 'open'],
      ['B06', 'booked'],
    ]);
    expect(basics?.nextDates.map(({ module, event }) => [module, event.slug])).toEqual([['L13', free.slug]]);
    expect(basics && explainProgress(basics.progress, 'de', today).slice(0, 3)).toEqual([
      'Es fehlen noch L02, L13 und B06.',
      'Gebucht ist B06.',
      'Danach fehlen noch L02 und L13.',
    ]);
  });

  test('counts nothing before the event is closed, and nothing of who did not come', async () => {
    await stage.book(ada, 'L01', '2026-02-04');
    await stage.attend(ben, 'L01', '2026-02-04', 0);
    const states = (await own(ada)).series.map(({ progress }) => progress.path[0]?.state);
    expect(states).toContain('booked');
    expect((await own(ben)).series).toEqual([]);
  });

  test('measures a run by the module and not by what was held of it', async () => {
    await stage.attendShort(ada, 'L01', '2026-02-04', 1);
    const basics = (await own(ada)).series.find(({ code }) => code === 'S-BASIS');
    expect(basics?.progress.path[0]).toMatchObject({ state: 'begun', attendedMinutes: 45 });
    expect(basics && explainProgress(basics.progress, 'de', '2026-12-01').at(-1)).toContain('1 von 8 UE');
  });

  test('shows the certificate and no dates once there is one', async () => {
    await stage.completeBasics(ada);
    await issue('S-BASIS');
    const basics = (await own(ada)).series.find(({ code }) => code === 'S-BASIS');
    expect([basics?.certificate?.certificate.document.kind, basics?.nextDates]).toEqual(['series', []]);
  });
});

describe('issuing', () => {
  test('gives a certificate to whoever has all that is asked for, with every module as it was taught', async () => {
    await stage.completeBasics(ada);
    await stage.attend(ben, 'L01', '2026-02-04');
    expect(await issue('S-BASIS')).toEqual({ ok: true, value: { issued: 1, troubles: [] } });
    const [record] = await stage.kept((tx) => tx.certificates.forCurriculum('S-BASIS'));
    expect(record?.certificate.document).toMatchObject({
      kind: 'series',
      ruleVersion: 'S-BASIS 1',
      curriculum: { code: 'S-BASIS', version: '1', title: 'Basisreihe Kinderschutz für Netzwerkpartner' },
      period: { from: '2026-02-04', to: '2026-05-06' },
      attendance: { attendedUnits: 26, plannedUnits: 28 },
      parts: [],
      entries: [
        { code: 'L01', version: '1', attendedUnits: 8, plannedUnits: 8, origin: 'attended' },
        { code: 'L02', version: '1', attendedUnits: 6, plannedUnits: 8, origin: 'attended' },
        { code: 'L13', version: '1', attendedUnits: 4, plannedUnits: 4, origin: 'attended' },
        { code: 'B06', version: '1', attendedUnits: 8, plannedUnits: 8, origin: 'attended' },
      ],
    });
  });

  test('never gives two, however many press the button', async () => {
    await stage.completeBasics(ada);
    const answers = await Promise.all([issue('S-BASIS'), issue('S-BASIS'), issue('S-BASIS', [ada])]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await stage.kept((tx) => tx.certificates.forCurriculum('S-BASIS'))).toHaveLength(1);
  });

  test('keeps why, also of one that was corrected: the decision comes out of it again', async () => {
    await stage.completeBasics(ada);
    await issue('S-BASIS');
    const [issued] = await stage.kept((tx) => tx.certificates.forCurriculum('S-BASIS'));
    const about = permit(office, 'certificate.correct', { certificate: issued?.id as CertificateId }, stage);
    const holder = { givenName: 'Adele' as PersonName, familyName: 'Krawc' as PersonName };
    stage.clock.moveOn(HOUR_MS);
    const correction = { holder, reason: 'Name verschrieben', renamesRegistration: false };
    expect((await correctCertificate(stage.deps, about, correction)).ok).toBe(true);
    const kept = await stage.kept(async (tx) => {
      const records = await tx.certificates.forCurriculum('S-BASIS');
      return Promise.all(records.map(async (it) => [it, await tx.certificates.basisOf(it.id)] as const));
    });
    expect(kept.map(([, basis]) => basis && recomputeBasis(basis))).toEqual(kept.map(([, basis]) => basis));
    expect(kept.map(([{ certificate }, basis]) => basis && restsOn(certificate.document, basis))).toEqual([true, true]);
  });

  test('sends it by mail, with its file', async () => {
    await stage.completeBasics(ada);
    await issue('S-BASIS');
    const mails = await stage.mails();
    expect(mails.map(({ to, message }) => [to, message.kind])).toEqual([[ada.email, 'series_certificate_issued']]);
    const [record] = await issued();
    expect(record?.fileSha256).toBeDefined();
    expect(await stage.kept((tx) => tx.badges.badge(record?.id as CertificateId))).toBeDefined();
  });

  test('counts what was recognised, and names it so', async () => {
    await stage.attend(ada, 'L01', '2026-02-04');
    await stage.attend(ada, 'L13', '2026-04-08');
    await stage.attend(ada, 'B06', '2026-05-06');
    await stage.kept((tx) =>
      tx.histories.recognise({ person: ada.id, module: 'L02', at: stage.clock.now(), by: ben.id, reason: 'Studium' }),
    );
    await issue('S-BASIS');
    const [record] = await stage.kept((tx) => tx.certificates.forCurriculum('S-BASIS'));
    const document = record?.certificate.document;
    const entries = document?.kind === 'series' ? document.entries : [];
    expect(entries.map(({ code, origin, period }) => [code, origin, period !== undefined])).toEqual([
      ['L01', 'attended', true],
      ['L02', 'recognised', false],
      ['L13', 'attended', true],
      ['B06', 'attended', true],
    ]);
  });

  test('of a series that others hold is theirs: nobody is due one here once it is recorded', async () => {
    const on = '2026-02-01' as LocalDate;
    const result = { kind: 'external_certificate', part: 'external_series', on, isChecked: true } as const;
    const recorded = { curriculum: 'S-EXT270', person: ada.id, result };
    expect(await recordResult(stage.deps, permit(office, 'series.record', {}, stage), recorded)).toMatchObject({
      ok: true,
    });
    expect((await list('S-EXT270'))?.counts).toMatchObject({ underway: 1, due: 0 });
    expect(await issue('S-EXT270')).toEqual({ ok: false, refusal: { code: 'nobody_is_due' } });
  });

  test('of an unknown series is refused, and of nobody says so', async () => {
    expect(await issue('S-XX')).toEqual({ ok: false, refusal: { code: 'series_not_found' } });
    expect(await issue('S-BASIS')).toEqual({ ok: false, refusal: { code: 'nobody_is_due' } });
  });
});

describe('a specimen', () => {
  const specimen = async (deps: CertificateDependencies = stage.deps) => {
    const seen = await previewSeries(deps, permit(office, 'series.issue', {}, stage), 'first', {
      curriculum: 'S-BASIS',
    });
    return seen?.ok ? new TextDecoder().decode(seen.value) : seen;
  };

  test('shows what somebody would get, and stores nothing', async () => {
    expect(await specimen()).toBeUndefined();
    await stage.completeBasics(ada);
    expect(await specimen()).toBe('series Ada');
    expect([await issued(), await stage.mails()]).toEqual([[], []]);
  });

  test('says where letters stand that no font has', async () => {
    await stage.completeBasics(ada);
    const printer = { ...stage.deps.printer, unprintable: (text: string) => (text.startsWith('Ada ') ? ['ⵣ'] : []) };
    expect(await specimen({ ...stage.deps, printer })).toEqual({
      ok: false,
      refusal: { code: 'series_not_printable', fields: [{ field: 'name', letters: ['ⵣ'] }] },
    });
  });
});

describe('the desk', () => {
  test('sees first about whom something is to be decided', async () => {
    await stage.completeBasics(ada);
    await stage.attend(ben, 'L01', '2026-02-04');
    const seen = await list('S-BASIS');
    expect(seen?.learners.map(({ name, standing }) => [name.givenName, standing])).toEqual([
      ['Ada', 'due'],
      ['Ben', 'underway'],
    ]);
    expect(seen?.counts).toEqual({
      ...{ waiting: 0, undrawn: 0, revoked: 0, due: 1, renewable: 0, ending: 0, underway: 1, lapsed: 0, issued: 0 },
    });
  });

  test('finds people by name and by how they stand, a page at a time', async () => {
    await stage.completeBasics(ada);
    await stage.attend(ben, 'L01', '2026-02-04');
    const ask = (wanted: object) =>
      readSeries(stage.deps, permit(office, 'series.read', {}, stage), {
        ...{ code: 'S-BASIS', standings: [], text: '', offset: 0, limit: 1, ...wanted },
      });
    const names = async (wanted: object) => {
      const seen = await ask(wanted);
      return [seen?.total, seen?.learners.map(({ name }) => name.givenName)];
    };
    expect(await names({ offset: 1 })).toEqual([2, ['Ben']]);
    expect(await names({ text: ' BEN' })).toEqual([1, ['Ben']]);
    expect(await names({ standings: ['issued'] })).toEqual([0, []]);
    expect(await ask({ code: 'S-XX' })).toBeUndefined();
  });

  test('has every series of the Land with its figures', async () => {
    await stage.completeBasics(ada);
    const all = await listSeries(stage.deps, permit(office, 'series.read', {}, stage));
    expect(all.map(({ series, counts }) => [series.curriculum.code, counts.due])).toEqual([
      ['S-NK', 0],
      ['S-INSOFA', 0],
      ['S-BASIS', 1],
      ['S-FH', 0],
      ['S-EXT270', 0],
    ]);
  });
});
