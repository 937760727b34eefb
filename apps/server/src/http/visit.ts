import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type House, type LimitName, limits } from '@netzwerkstatt/api';
import { type Actor, whoIs } from '@netzwerkstatt/application';
import type { LandCode } from '@netzwerkstatt/domain';
import { clientKey } from './client-key.ts';
import { type Cookies, cookiesOf } from './cookies.ts';
import type { createTokenBuckets } from './token-buckets.ts';

/** One request, as far as routes and procedures need to know it. */
export interface Visit {
  readonly land: LandCode;
  readonly origin: string;
  readonly cookies: Cookies;
  readonly locale: 'de' | 'en';
  /** Who asks; looked up once, when somebody wants to know. */
  readonly actor: () => Promise<Actor>;
  /** What the browser calls itself, shortened. */
  readonly device: string;
  /** Fingerprint of this browser's mark; makes one when there is none. */
  readonly browser: () => string;
  readonly countAgainst: (limit: LimitName, key?: string) => number | undefined;
}

export interface Reception {
  readonly house: House;
  readonly origins: ReadonlyMap<LandCode, string>;
  readonly countBucket: ReturnType<typeof createTokenBuckets>;
}

const DAY_SECONDS = 24 * 60 * 60;

/** Receives a request: which Land it means, who it comes from, in which language. */
export function receive(
  { house, origins, countBucket }: Reception,
  request: IncomingMessage & { readonly ip?: string | undefined },
  response: ServerResponse,
): Visit {
  const { land, origin } = landOfHost(origins, request.headers.host);
  const cookies = cookiesOf(request, response, origin.startsWith('https:'));
  const client = clientKey(request.ip ?? request.socket.remoteAddress ?? '');
  let actor: Promise<Actor> | undefined;
  return {
    land,
    origin,
    cookies,
    locale: cookies.read('language') === 'en' ? 'en' : 'de',
    actor: () => (actor ??= whoIs(house, land, cookies.read('session'))),
    device: deviceName(request.headers['user-agent']),
    browser: () => house.links.fingerprint(browserMark(cookies)),
    countAgainst: (limit, key) => countBucket(`${limit} ${key ?? client}`, limits[limit]),
  };
}

/** The Land that is public under this host; hosts nobody named (an address, a container) mean the first. */
export function landOfHost(origins: ReadonlyMap<LandCode, string>, host: string | undefined) {
  const entries = [...origins].map(([land, origin]) => ({ land, origin }));
  const named = entries.find(({ origin }) => origin.replace(/^https?:\/\//, '') === host?.toLowerCase());
  const [first] = entries;
  if (first === undefined) throw new Error('at least one Land has an origin');
  return named ?? first;
}

/** Every browser gets a mark, so that a code from a sign-in mail counts only where it was asked for. */
function browserMark(cookies: Cookies): string {
  const mark = cookies.read('browser');
  if (mark !== undefined && /^[\w-]{20,}$/.test(mark)) return mark;
  const fresh = randomBytes(24).toString('base64url');
  cookies.write('browser', fresh, DAY_SECONDS);
  return fresh;
}

function deviceName(agent = ''): string {
  const browser = /(Firefox|Edg|Chrome|Safari)\/[\d]+/.exec(agent)?.[0]?.replace('Edg', 'Edge').replace('/', ' ');
  const system = /(Windows|Android|iPhone|iPad|Macintosh|Linux)/.exec(agent)?.[0];
  return [browser, system].filter((part) => part !== undefined).join(', ') || 'unbekannt';
}
