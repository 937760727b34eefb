import { saarland, sachsen } from '@netzwerkstatt/catalogue/lands';
import type { CertificateLanguage } from '@netzwerkstatt/certificates';
import { beforeEach, expect, test } from 'vitest';
import { type CertificateStage, setCertificateStage } from '../testing/certificate-stage.ts';
import { permit, person } from '../testing/stage.ts';
import { certificateLanguagesOf, chooseCertificateLanguage } from './certificate-language.ts';

let scene: CertificateStage;

beforeEach(async () => {
  scene = await setCertificateStage();
  await scene.attend('Hańža', 360);
  await scene.attend('Ben', 360);
});

async function hanza() {
  const list = await scene.stage.kept((tx) =>
    tx.registrations.listForEvent(scene.event.id, { statuses: ['confirmed'], text: 'Hańža', offset: 0, limit: 1 }),
  );
  const id = list.records[0]?.registration.personId;
  if (id === undefined) throw new Error('she is not there');
  return id;
}

async function choose(language: CertificateLanguage | undefined, deps = scene.stage.deps) {
  const id = await hanza();
  return chooseCertificateLanguage(deps, permit(person(id), 'own.edit', { person: id }, scene.stage), language);
}

async function languagesIssued() {
  await scene.start();
  await scene.work();
  return (await scene.issued())
    .map(({ certificate: { document } }) => [document.holder.givenName, document.language, document.contentLanguage])
    .toSorted();
}

test('who chose a language gets certificates in it, the others in that of their messages', async () => {
  expect(await choose('hsb')).toEqual({ ok: true, value: 'hsb' });
  expect(await languagesIssued()).toEqual([
    ['Ben', 'de', 'de'],
    ['Hańža', 'hsb', 'de'],
  ]);
});

test('a choice can be taken back', async () => {
  await choose('hsb');
  await choose(undefined);
  expect((await languagesIssued()).map(([, language]) => language)).toEqual(['de', 'de']);
});

test('a Land issues in the languages of its profile, and no choice goes beyond them', async () => {
  expect([sachsen, saarland].map(certificateLanguagesOf)).toEqual([
    ['de', 'en', 'hsb'],
    ['de', 'en'],
  ]);
  const { deps } = scene.stage;
  const lands = new Map(
    [...deps.lands].map(([code, land]) => [code, { ...land, languages: ['de'] as const }] as const),
  );
  expect(await choose('hsb', { ...deps, lands })).toEqual({
    ok: false,
    refusal: { code: 'certificate_language_unknown' },
  });
});
