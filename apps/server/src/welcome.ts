import type { Env } from './env.ts';
import type { RunningServer } from './start-server.ts';

/** What somebody reads who has just opened the house. */
export function welcome(env: Env, { port, waysIn }: Pick<RunningServer, 'port' | 'waysIn'>): string {
  const [first = `http://localhost:${port}`, ...others] = env.origins.values();
  const width = Math.max(0, ...waysIn.map(({ role }) => role.length));
  const lines = [
    '',
    `  Netzwerkstatt is open:  ${first}`,
    ...others.map((origin) => `  and for a second Land:  ${origin}`),
    ...(env.isDemo ? ['', '  Sign in as (each link works once, today):'] : []),
    ...waysIn.map(({ role, url }) => `    ${role.padEnd(width)}  ${url}`),
    ...(env.isDemo && env.smtpUrl === undefined ? ['', `  Every mail lands here:  ${first}/postfach`] : []),
    '',
    '  Ctrl-C closes it; what you entered stays.',
    '',
  ];
  return `${lines.join('\n')}\n`;
}
