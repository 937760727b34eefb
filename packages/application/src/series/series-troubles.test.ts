import { sachsen } from '@netzwerkstatt/catalogue/lands';
import { HOUR_MS, type PersonName, refuse } from '@netzwerkstatt/domain';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../authorisation/actor.ts';
import type { CertificateDependencies } from '../certificates/certificate-dependencies.ts';
import { drawCertificates } from '../certificates/draw-certificates.ts';
import type { Person } from '../ports/index.ts';
import { aSeriesCertificate } from '../testing/certificate-builders.ts';
import { type SeriesStage, setSeriesStage } from '../testing/series-stage.ts';
import { LAND, permit, person } from '../testing/stage.ts';
import { issueSeries } from './issue-series.ts';
import { readSeries } from './read-series.ts';

let stage: SeriesStage;
let ada: Person;
let ben: Person;
let office: Actor;

beforeEach(async () => {
  stage = await setSeriesStage();
  ada = await stage.addPerson({ givenName: 'Ada' as PersonName });
  ben = await stage.addPerson({ givenName: 'Ben' as PersonName });
  office = person((await stage.addPerson()).id, [{ role: 'state', scope: { kind: 'land', id: LAND } }]);
});

const issued = () => stage.kept((tx) => tx.certificates.forCurriculum('S-BASIS'));
const issue = (curriculum: string, people?: readonly Person[], deps: CertificateDependencies = stage.deps) =>
  issueSeries(deps, permit(office, 'series.issue', {}, stage), {
    curriculum,
    ...(people && { people: people.map(({ id }) => id) }),
  });

const list = (code: string) =>
  readSeries(stage.deps, permit(office, 'series.read', {}, stage), {
    ...{ code, standings: [], text: '', offset: 0, limit: 20 },
  });

describe('issuing the certificate of a series', () => {
  test('stores nothing of whoever is called what cannot be printed, and keeps nobody else from theirs', async () => {
    const cem = await stage.addPerson({ givenName: 'Cem🎉' as PersonName });
    for (const it of [ada, cem]) await stage.completeBasics(it);
    const { familyName } = cem;
    const trouble = { person: cem.id, holder: { givenName: 'Cem🎉', familyName }, reason: 'fields_not_printable' };
    const fields = [{ field: 'name', letters: ['🎉'] }];
    expect(await issue('S-BASIS')).toEqual({ ok: true, value: { issued: 1, troubles: [{ ...trouble, fields }] } });
    expect((await issued()).map(({ person }) => person)).toEqual([ada.id]);
    expect((await list('S-BASIS'))?.counts).toMatchObject({ due: 1, undrawn: 0, issued: 1 });
    expect(await stage.mails()).toHaveLength(1);
  });

  test('says in which text of which module a letter stands that no font has', async () => {
    await stage.completeBasics(ada);
    const outcome = sachsen.modules.find(({ code }) => code === 'L13')?.learningOutcome;
    const unprintable = (text: string) => (text === outcome ? ['ⵣ'] : []);
    const printer = { ...stage.deps.printer, unprintable };
    const fields = [{ field: 'outcome', module: 'L13', letters: ['ⵣ'] }];
    expect(await issue('S-BASIS', undefined, { ...stage.deps, printer })).toMatchObject({
      value: { issued: 0, troubles: [{ person: ada.id, reason: 'fields_not_printable', fields }] },
    });
    expect(await issued()).toEqual([]);
  });

  test.for([
    ['a letter of the design', { letter: '🎉' }, { reason: 'letter_not_printable', letter: '🎉' }],
    ['a machine', {}, { reason: 'drawing_failed' }],
    ['a key that does not sign', { lacks: 'signature' }, { reason: 'signing_failed' }],
  ] as const)('stores nothing that fails by %s, and is possible again', async ([, how, reason]) => {
    await stage.completeBasics(ada);
    const draw = async () => refuse({ code: 'cannot_draw', detail: 'x', ...how } as const);
    const printer = { ...stage.deps.printer, draw };
    expect(await issue('S-BASIS', undefined, { ...stage.deps, printer })).toMatchObject({
      value: { issued: 0, troubles: [{ person: ada.id, ...reason }] },
    });
    expect([await issued(), await stage.mails()]).toEqual([[], []]);
    expect(await issue('S-BASIS')).toMatchObject({ value: { issued: 1, troubles: [] } });
  });

  test('gives everybody theirs but the one at whom something fails that nobody foresaw, who is told and still due', async () => {
    for (const it of [ada, ben]) await stage.completeBasics(it);
    const draw: typeof stage.deps.printer.draw = async (document, badge) => {
      if (document.holder.givenName === 'Ada') throw new Error('the disk is full');
      return stage.deps.printer.draw(document, badge);
    };
    const printer = { ...stage.deps.printer, draw };
    const faults: unknown[] = [];
    const onFault = (error: unknown) => faults.push(error);
    expect(await issue('S-BASIS', undefined, { ...stage.deps, printer, onFault })).toMatchObject({
      value: { issued: 1, troubles: [{ person: ada.id, reason: 'drawing_failed' }] },
    });
    expect(faults).toEqual([new Error('the disk is full')]);
    expect((await issued()).map(({ person }) => person)).toEqual([ben.id]);
    expect(await issue('S-BASIS')).toMatchObject({ value: { issued: 1, troubles: [] } });
  });

  test('gives nothing to whoever is erased, or due nothing any more, while the file is drawn', async () => {
    for (const it of [ada, ben]) await stage.completeBasics(it);
    const printer: typeof stage.deps.printer = {
      ...stage.deps.printer,
      async draw(document, badge) {
        const isAda = document.holder.givenName === 'Ada';
        if (isAda) await stage.kept((tx) => tx.erasure.erase(ada.id, stage.clock.now()));
        else await issue('S-BASIS', [ben]);
        return stage.deps.printer.draw(document, badge);
      },
    };
    expect(await issue('S-BASIS', undefined, { ...stage.deps, printer })).toEqual({
      ok: false,
      refusal: { code: 'nobody_is_due' },
    });
    expect((await issued()).map(({ person }) => person)).toEqual([ben.id]);
    expect((await stage.mails()).map(({ to }) => to)).toEqual([ben.email]);
  });

  test('that was stored without a file is drawn an hour later, and keeps no other from being drawn', async () => {
    const { badges } = stage.deps;
    const records = [ada, ben].map(({ id }) => aSeriesCertificate(id));
    for (const it of records) await stage.kept((tx) => tx.certificates.add(it, it.id));
    const signBadge: typeof badges.signBadge = async (land, key, document, facts) => {
      if (failing) throw new Error('no key');
      return badges.signBadge(land, key, document, facts);
    };
    let failing = true;
    await drawCertificates({ ...stage.deps, badges: { ...badges, signBadge } }, LAND);
    expect((await issued()).map((it) => it.drawingError)).toEqual(['no key', 'no key']);
    failing = false;
    stage.clock.moveOn(HOUR_MS);
    await drawCertificates(stage.deps, LAND);
    expect((await issued()).map((it) => it.drawingError)).toEqual([undefined, undefined]);
    expect(await stage.mails()).toHaveLength(2);
  });
});
