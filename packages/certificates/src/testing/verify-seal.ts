import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What poppler says about the one seal of a file, whose root it trusts. */
export interface SealReading {
  readonly type: string | undefined;
  readonly signature: string | undefined;
  readonly certificate: string | undefined;
  readonly isWhole: boolean;
}

export function readSealByPoppler(pdf: Uint8Array, root?: string): SealReading {
  return inFolder({ 'sealed.pdf': pdf, 'root.pem': root ?? '' }, (folder) => {
    execFileSync('certutil', ['-N', '-d', `sql:${folder}`, '--empty-password']);
    if (root !== undefined) {
      const trusted = ['-n', 'root', '-t', 'CT,C,C', '-a', '-i', join(folder, 'root.pem')];
      execFileSync('certutil', ['-A', '-d', `sql:${folder}`, ...trusted]);
    }
    const { stdout } = spawnSync('pdfsig', ['-nssdir', `sql:${folder}`, join(folder, 'sealed.pdf')], {
      encoding: 'utf8',
    });
    const said = (what: string) => new RegExp(`- ${what}: (.+)`).exec(stdout)?.[1]?.trim();
    return {
      type: said('Signature Type'),
      signature: said('Signature Validation'),
      certificate: said('Certificate Validation'),
      isWhole: stdout.includes('Total document signed'),
    };
  });
}

/** What openssl says about the seal as CAdES: the attributes and the chain up to the root. */
export function verifyByOpenssl(pdf: Uint8Array, root: string): string {
  const { content, cms } = takeApart(pdf);
  return inFolder({ content, 'seal.der': cms, 'root.pem': root }, (folder) => {
    const path = (name: string) => join(folder, name);
    const words = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', path('seal.der')];
    const against = ['-content', path('content'), '-CAfile', path('root.pem'), '-purpose', 'any', '-out', path('out')];
    return spawnSync('openssl', [...words, ...against], { encoding: 'utf8' }).stderr;
  });
}

/** By the ranges the file itself names. */
function takeApart(pdf: Uint8Array): { readonly content: Buffer; readonly cms: Buffer } {
  const file = Buffer.from(pdf);
  const range = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/.exec(file.toString('latin1'));
  const [to = 0, from = 0, length = 0] = (range ?? []).slice(1).map(Number);
  const cms = Buffer.from(file.subarray(to + 1, from - 1).toString('latin1'), 'hex');
  return { content: Buffer.concat([file.subarray(0, to), file.subarray(from, from + length)]), cms };
}

export function inFolder<Value>(
  files: Readonly<Record<string, Uint8Array | string>>,
  work: (folder: string) => Value,
): Value {
  const folder = mkdtempSync(join(tmpdir(), 'seal-'));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
