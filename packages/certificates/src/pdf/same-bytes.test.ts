import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { CertificateDocument } from '../certificate-document.ts';
import { aCertificateDocument, aSeriesDocument, aSpeakerDocument } from '../testing/builders.ts';
import { createTypesetter } from './typeset-certificate.ts';

const badge = new TextEncoder().encode('{"name":"Hańža"}\n');
const documents: Readonly<Record<string, CertificateDocument>> = {
  attendance: aCertificateDocument(),
  partial: aCertificateDocument({ kind: 'partial', language: 'hsb' }),
  series: aSeriesDocument({ language: 'en' }),
  speaker: aSpeakerDocument(),
};

// Written down, so that every machine and every Node that runs this has to make these bytes. Whoever changes the
// template or its words writes new ones: files that were issued before are stored and never drawn again.
test('every machine makes the same bytes', async () => {
  const typeset = createTypesetter();
  const hashes = Object.entries(documents).map(([kind, document]) => `${kind} ${typeset(document, {}).sha256}`);
  hashes.push(`with a badge ${typeset(aCertificateDocument(), {}, { badge }).sha256}`);
  await expect(`${hashes.join('\n')}\n`).toMatchFileSnapshot('./fixtures/sha256.txt');
});

const canHideFonts = spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/usr/share/fonts']).status === 0;

test.skipIf(!canHideFonts)('fonts of the machine do not matter, nor that there are none (needs root on Linux)', () => {
  const script = [
    "const { createTypesetter } = await import('./typeset-certificate.ts');",
    'console.log(createTypesetter()(JSON.parse(process.argv[1]), {}).sha256);',
  ].join('\n');
  const node = [process.execPath, '--conditions=@netzwerkstatt/source', '--input-type=module', '--eval', script];
  const hidden = 'mount -t tmpfs tmpfs /usr/share/fonts && exec "$@"';
  const words = ['-m', 'sh', '-c', hidden, 'sh', ...node, JSON.stringify(documents['attendance'])];
  const elsewhere = spawnSync('unshare', words, {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
  });
  const { sha256 } = createTypesetter()(aCertificateDocument(), {});
  expect({ stdout: elsewhere.stdout, stderr: elsewhere.stderr }).toEqual({ stdout: `${sha256}\n`, stderr: '' });
});
