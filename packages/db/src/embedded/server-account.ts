import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { SettingError } from '../setting-error.ts';

/**
 * Under which account PostgreSQL runs. It refuses to run as root, so root hands it to an account without rights; where
 * that account cannot even reach the folder (a clone below /root, a private temporary folder), to a user namespace of
 * its own, in which root's files belong to „nobody“.
 */
export type ServerAccount =
  | { readonly kind: 'own' }
  | { readonly kind: 'other'; readonly uid: number; readonly gid: number }
  | { readonly kind: 'namespace' };

const NOBODY = 65534;

/**
 * @param paths - What the server must be able to read and enter.
 * @throws SettingError when nobody but root can run here.
 */
export function chooseServerAccount(paths: readonly string[]): ServerAccount {
  if (process.getuid?.() !== 0) return ownAccount();
  for (const account of unprivilegedAccounts()) {
    const reach = spawnSync(
      '/bin/sh',
      ['-c', 'for p in "$@"; do test -r "$p" || exit 1; done', 'sh', ...paths],
      account,
    );
    if (reach.status === 0) return { kind: 'other', ...account };
  }
  const namespace = spawnSync('unshare', [...namespaceArguments, 'true']);
  if (namespace.status === 0) return { kind: 'namespace' };
  throw new SettingError(
    `PostgreSQL does not run as root, and no other account can reach ${paths.join(' and ')}: ` +
      'please start as a normal user, put the project where others may enter, or set DATABASE_URL.',
  );
}

/** How a program is started under the account: the command line and the options of `spawn`. */
export function asAccount(account: ServerAccount, command: string, args: readonly string[]) {
  if (account.kind === 'namespace') {
    return { command: 'unshare', args: [...namespaceArguments, command, ...args], options: {} };
  }
  const options = account.kind === 'other' ? { uid: account.uid, gid: account.gid } : {};
  return { command, args: [...args], options };
}

const namespaceArguments = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'];

function ownAccount(): ServerAccount {
  const uid = process.getuid?.();
  const hasEntry = passwdEntries().length === 0 || passwdEntries().some((it) => it.uid === uid);
  if (process.platform === 'linux' && !hasEntry) {
    throw new SettingError(
      `PostgreSQL does not run as user ${uid}, who has no entry in /etc/passwd: please set DATABASE_URL to a PostgreSQL server.`,
    );
  }
  return { kind: 'own' };
}

function unprivilegedAccounts() {
  const entries = passwdEntries();
  const accounts = ['postgres', 'nobody'].flatMap((name) => entries.find((it) => it.name === name) ?? []);
  return accounts.map(({ uid, gid }) => ({ uid, gid }));
}

function passwdEntries() {
  try {
    return readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .filter((fields) => fields.length > 3)
      .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
  } catch {
    return [];
  }
}
