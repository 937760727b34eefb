import { proofOfCertificate } from '@netzwerkstatt/certificates';
import { beforeEach, describe, expect, test } from 'vitest';
import { type CertificateStage, setCertificateStage } from '../testing/certificate-stage.ts';
import type { Stage } from '../testing/stage.ts';
import { readChambers, removeChamber, stateChamber } from './chamber-statements.ts';

const cme = {
  kind: 'cme',
  eventNumber: ' 2765102027 ',
  category: 'A',
  points: 4,
  scientificLead: 'Dr. Ada Lenz',
} as const;
const midwives = { kind: 'midwives', fieldOfWork: 'Wochenbett' } as const;

let scene: CertificateStage;
let stage: Stage;

beforeEach(async () => {
  scene = await setCertificateStage();
  ({ stage } = scene);
});

const state = (draft: Parameters<typeof stateChamber>[2]) =>
  stateChamber(stage.deps, scene.may('chamber.state'), draft);
const read = () => readChambers(stage.deps, scene.may('registration.read_all'));
const trail = async () =>
  (await stage.kept((tx) => tx.audit.forEvent(scene.event.id, 9))).map(({ action, facts }) => [action, facts]);

test('participants whose chamber nothing is stated for are counted, until it is', async () => {
  await scene.attend('Ada', 360, 'H3');
  await scene.attend('Ben', 360, 'H3');
  await scene.attend('Cem', 360, 'H1');
  await scene.attend('Dan', 360, 'J1');
  expect((await read())?.waiting).toEqual([
    { chamber: 'cme', people: 2 },
    { chamber: 'midwives', people: 1 },
  ]);
  await state(cme);
  expect((await read())?.waiting).toEqual([{ chamber: 'midwives', people: 1 }]);
});

describe('what a chamber reads', () => {
  test('is kept complete and tidy, over what was stated before', async () => {
    await state({ ...cme, points: 2 });
    await state(cme);
    await state(midwives);
    expect((await read())?.stated).toEqual([{ ...cme, eventNumber: '2765102027' }, midwives]);
  });

  test('is refused with every field that is missing, and nothing is kept', async () => {
    expect(await state({ ...cme, eventNumber: ' ', points: Number.NaN })).toEqual({
      ok: false,
      refusal: { code: 'chamber_field_missing', chamber: 'cme', fields: ['eventNumber', 'points'] },
    });
    expect((await read())?.stated).toEqual([]);
  });

  test('is refused when it cannot be printed: later the whole batch would fail', async () => {
    expect(await state({ ...midwives, fieldOfWork: 'Wochenbett 🎉' })).toEqual({
      ok: false,
      refusal: { code: 'chamber_text_unprintable', field: 'fieldOfWork', letters: ['🎉'] },
    });
  });

  test('can be taken back, which stands in the trail once', async () => {
    await state(midwives);
    await removeChamber(stage.deps, scene.may('chamber.state'), 'midwives');
    await removeChamber(stage.deps, scene.may('chamber.state'), 'midwives');
    expect((await read())?.stated).toEqual([]);
    expect(await trail()).toEqual([
      ['chamber.state', { chamber: 'midwives', isStated: false }],
      ['chamber.state', { chamber: 'midwives', isStated: true }],
    ]);
  });

  test('is offered where its regime counts in the Land', async () => {
    expect((await read())?.offered.map(({ chamber, regime }) => [chamber, regime.code])).toEqual([
      ['cme', 'CME_250_5Y'],
      ['opk', 'OPK_250_5Y'],
      ['midwives', 'HEB_60_3Y'],
      ['nurses', 'RBP_40_2Y'],
      ['training_leave', 'QZG'],
    ]);
    const { deps } = stage;
    const elsewhere = {
      ...deps,
      lands: new Map([...deps.lands].map(([code, land]) => [code, { ...land, cpdRegimes: [] }] as const)),
    };
    expect(await stateChamber(elsewhere, scene.may('chamber.state'), midwives)).toEqual({
      ok: false,
      refusal: { code: 'chamber_not_here', chamber: 'midwives' },
    });
  });
});

test('a batch puts it on the certificates of those it is for, and on no others', async () => {
  await state(cme);
  await state(midwives);
  for (const [name, profession] of [
    ['Ada', 'H3'],
    ['Hana', 'H1'],
    ['Lea', 'B1'],
  ] as const) {
    await scene.attend(name, 360, profession);
  }
  await scene.start();
  await scene.work();
  const said = (await scene.issued()).map(({ certificate: { document } }) => [
    document.holder.givenName,
    'chamber' in document ? document.chamber?.kind : undefined,
  ]);
  expect(said.toSorted()).toEqual([
    ['Ada', 'cme'],
    ['Hana', 'midwives'],
    ['Lea', undefined],
  ]);
});

test('a physician who missed a minute gets a certificate, without points on it or in the proof account', async () => {
  await state(cme);
  await scene.attend('Ada', 359, 'H3');
  await scene.start();
  await scene.work();
  const [{ certificate } = {}] = await scene.issued();
  expect([certificate?.document.kind, certificate && proofOfCertificate(certificate).awards]).toEqual([
    'attendance',
    [],
  ]);
});

test('whoever has one from before it was stated keeps what they have', async () => {
  await scene.attend('Hana', 360, 'H1');
  await scene.start();
  await scene.work();
  await state(midwives);
  await scene.start();
  await scene.work();
  expect((await scene.issued()).map(({ certificate: { document } }) => 'chamber' in document)).toEqual([false]);
});
