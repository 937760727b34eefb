import { once } from 'node:events';
import { type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Demonstration, House, PageRequest } from '@netzwerkstatt/api';
import { createMemoryStore, type MovableClock, movableClock, readyPress } from '@netzwerkstatt/application/testing';
import { type EmailAddress, type LandCode, ok } from '@netzwerkstatt/domain';
import { pino } from 'pino';
import { afterEach } from 'vitest';
import { type AppParts, createApp } from '../app.ts';
import { createTokenBuckets } from '../http/token-buckets.ts';
import type { Reception } from '../http/visit.ts';
import { createHouse } from '../wiring/house.ts';
import { lands } from '../wiring/lands.ts';

export const LAND: LandCode = 'DE-SN' as LandCode;

/** A house whose door is open on a port of this machine, for as long as a test takes. */
export interface OpenDoor {
  readonly house: Reception['house'];
  readonly clock: MovableClock;
  /** What the web app was asked to make pages of, in order. */
  readonly rendered: PageRequest[];
  readonly ask: (path: string, asking?: Asking) => Promise<Answered>;
  /** Calls a procedure as one of our pages does. */
  readonly call: (procedure: string, input: unknown, headers?: Headers) => Promise<Answered>;
}

type Headers = Readonly<Record<string, string>>;

export interface Asking {
  readonly method?: string;
  readonly headers?: Headers;
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly bytes: Buffer;
}

/** What draws certificates; without it they are a few letters. */
type Drawing = (deps: Pick<House, 'lands' | 'store'>) => Pick<House, 'printer' | 'press'>;

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** @param wanted - `origin` as the world sees the house; a proxy before it would speak https. */
export async function openDoor(
  wanted: Partial<Pick<AppParts, 'trustedProxies' | 'operation' | 'web' | 'log'>> & {
    readonly origin?: string;
    readonly demonstration?: Demonstration;
    readonly drawing?: Drawing;
  } = {},
): Promise<OpenDoor> {
  const { origin = 'https://netzwerkstatt.example', demonstration, drawing } = wanted;
  const parts = partsOf(origin, drawing);
  const rendered: PageRequest[] = [];
  const app = createApp({
    reception: parts.reception,
    demonstration,
    operation: { isReachable: async () => true, isStopping: () => false },
    web: webThatKnows(['/', '/meine'], rendered),
    trustedProxies: 0,
    log: pino({ level: 'silent' }),
    ...wanted,
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(async () => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  const ask: OpenDoor['ask'] = (path, { method = 'GET', headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const host = origin.replace(/^https?:\/\//, '');
      const asking = request({ host: '127.0.0.1', port, path, method, headers: { host, ...headers } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString('utf8'),
            bytes: Buffer.concat(chunks),
          }),
        );
      });
      asking.on('error', reject);
      asking.end(body);
    });
  const call: OpenDoor['call'] = (procedure, input, headers = {}) =>
    ask(`/trpc/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...headers },
      body: JSON.stringify(input),
    });
  return { ...parts, rendered, ask, call };
}

/** The parts of a house in memory. */
export function partsOf(origin: string, drawing: Drawing = quickDrawing) {
  const clock = movableClock();
  const store = createMemoryStore();
  const origins = new Map([[LAND, origin]]);
  const house = createHouse({
    store,
    clock,
    secret: 'a secret that only this test knows',
    ...drawing({ store, lands }),
    origins,
    mailFrom: 'netzwerkstatt@amt.example' as EmailAddress,
  });
  return {
    house,
    clock,
    reception: { house, origins, countBucket: createTokenBuckets(() => Date.parse(clock.now())) },
  };
}

const quickDrawing: Drawing = () => ({
  printer: {
    draw: async () => ok({ file: new Uint8Array(), sha256: '' }),
    drawEnded: async () => new Uint8Array(),
    drawSpecimen: async ({ holder, kind }) => ok(Buffer.from(`%PDF ${kind} ${holder.familyName}`)),
    unprintable: () => [],
  },
  press: readyPress,
});

/** A web app with few pages and one file. */
function webThatKnows(paths: readonly string[], rendered: PageRequest[]): AppParts['web'] {
  return {
    async render(page) {
      rendered.push(page);
      const isKnown = paths.includes(page.url.split('?')[0] ?? '');
      return {
        status: isKnown ? 200 : 404,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: isKnown ? '<h1>Da</h1>' : '<h1>Nicht gefunden</h1>',
      };
    },
    renderVerification: async ({ view, locale }) => `<html lang="${locale}">${JSON.stringify(view)}</html>`,
    files: (request, response, next) => (request.path === '/assets/app.js' ? response.type('js').send('') : next()),
    isDevelopment: false,
    close: async () => {},
  };
}
