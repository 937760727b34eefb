import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pinnedContexts } from '../badge/pinned-contexts.ts';
import { installPackages } from './outside-tools.ts';

/** What the other verifier says of a status list and of the badges that name it. */
export interface SecondOpinion {
  readonly statusList: { readonly genuine: boolean; readonly bits: number };
  readonly badges: readonly {
    readonly genuine: boolean;
    readonly revoked: boolean | null;
    /** Names that are in none of the contexts. */
    readonly unknown: readonly string[];
  }[];
}

const packages = ['python3-pyld', 'python3-cryptography', 'python3-base58'];

/** Why nobody else was asked, for the name of a test that is left out. */
export const howToGetSecondVerifier = `needs a Python with PyLD, cryptography and base58 (Debian: "sudo apt-get install ${packages.join(' ')}"; another one: PYTHON_PATH)`;

/**
 * A Python that can verify badges: the one in `PYTHON_PATH`, one where they usually are, or, on a Debian we may change,
 * one that gets it now.
 *
 * @returns `undefined` when there is none.
 */
export function findSecondVerifier(): string | undefined {
  const wanted = process.env['PYTHON_PATH'];
  const usual = wanted ? [wanted] : ['/usr/bin/python3', 'python3'];
  const found = usual.find(canVerify);
  if (found !== undefined || wanted) return found;
  installPackages(packages);
  return usual.find(canVerify);
}

function canVerify(python: string): boolean {
  return spawnSync(python, ['-c', 'import pyld, cryptography, base58']).status === 0;
}

/** Asks the verifier in `verify_badge.py`, which was written against the specifications and shares no code with ours. */
export function askSecondVerifier(
  python: string,
  question: { readonly didDocument: string; readonly statusList: string; readonly badges: readonly string[] },
): SecondOpinion {
  const program = fileURLToPath(new URL('verify_badge.py', import.meta.url));
  const { status, stdout, stderr } = spawnSync(python, [program], {
    input: JSON.stringify({
      contexts: Object.fromEntries(pinnedContexts),
      didDocument: JSON.parse(question.didDocument),
      statusList: JSON.parse(question.statusList),
      badges: question.badges,
    }),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the second verifier did not answer: ${stderr}`);
  return JSON.parse(stdout) as SecondOpinion;
}
