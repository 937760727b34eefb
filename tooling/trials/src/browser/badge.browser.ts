import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BadgeVerdict, verifyBadge } from '@netzwerkstatt/certificates/badge';
import { instantAt } from '@netzwerkstatt/domain';
import type { APIRequestContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goTo, origin, useBrowser, visit } from './visit.ts';

useBrowser();

let folder: string;
let badge: string;
let pdf: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'netzwerkstatt-trial-'));
  const here = await visit('Partnerin (Familienhebamme)');
  await goTo(here, '/meine');
  const { page, context } = here;
  // Staff correct and revoke others while this is tried.
  const certificate = page.locator('#bescheinigungen li').filter({ hasText: 'Recht im Kinderschutz' }).first();
  const link = certificate.getByRole('link', { name: /^signiertes Badge/ });
  const saving = page.waitForEvent('download');
  await link.click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^TB(-[0-9A-Z]{4}){3}\.json$/);
  await saved.saveAs(join(folder, 'saved.json'));
  badge = await readFile(join(folder, 'saved.json'), 'utf8');
  const file = (await link.getAttribute('href'))?.replace(/json$/, 'pdf');
  pdf = await (await context.request.get(file ?? '')).body();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** As an employer's program does: it asks the issuer for two documents, and nobody else for anything. */
async function verdictOn(request: APIRequestContext, json: string): Promise<BadgeVerdict['verdict']> {
  const fetched = async (url: string) => (await request.get(url)).text();
  const didDocument = await fetched(`${origin}/.well-known/did.json`);
  const statusList = await fetched(JSON.parse(badge).credentialStatus.statusListCredential);
  const { verdict } = await verifyBadge(json, { didDocument, statusList, now: instantAt(Date.now()) });
  return verdict;
}

describe('the badge of a certificate', () => {
  test('counts for whoever verifies it, and stops to when a word is changed', async () => {
    const { context } = await visit();
    expect(await verdictOn(context.request, badge)).toBe('valid');
    expect(await verdictOn(context.request, badge.replace('"creditsEarned":8', '"creditsEarned":80'))).toBe('tampered');
  });

  const isThere = spawnSync('pdfdetach', ['-v']).error === undefined;
  test.skipIf(!isThere)(`is inside the PDF, byte by byte${isThere ? '' : ': needs poppler-utils'}`, () => {
    const [certificate, inside] = [join(folder, 'certificate.pdf'), join(folder, 'badge.json')];
    writeFileSync(certificate, pdf);
    spawnSync('pdfdetach', ['-save', '1', '-o', inside, certificate]);
    return expect(readFile(inside, 'utf8')).resolves.toBe(badge);
  });

  test('is for its owner: without their session there is none', async () => {
    const here = await visit('Partnerin (Familienhebamme)');
    await goTo(here, '/meine');
    const path = await here.page.locator('a[href$=".json"]').first().getAttribute('href');
    const { context } = await visit();
    expect((await context.request.get(path ?? '')).status()).toBe(404);
  });
});
