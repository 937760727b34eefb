import { createHash } from 'node:crypto';
import { Agent, request } from 'node:http';
import { inParallel } from './in-parallel.ts';

/** What a question about a number was answered with. */
export interface Answered {
  readonly status: number;
  readonly retryAfter: number;
  /** Fingerprint of everything but when and as which request it was answered. */
  readonly print: string;
  readonly ms: number;
}

export type Asker = (number: string, address: string) => Promise<Answered>;

/** Asks as a browser does that follows a QR code. */
export function createAsker(origin: string, connections: number): Asker {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return (number, address) =>
    new Promise((resolve, reject) => {
      const since = performance.now();
      const headers = { 'x-forwarded-for': address };
      const asking = request(`${origin}/nachweis/${number}`, { agent, headers }, (response) => {
        const hash = createHash('sha256');
        response.on('data', (chunk: Buffer) => hash.update(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const ms = performance.now() - since;
          const { date: _, 'x-request-id': __, ...rest } = response.headers;
          hash.update(JSON.stringify([response.statusCode, Object.entries(rest).toSorted()]));
          const retryAfter = Number(response.headers['retry-after'] ?? 0);
          resolve({ status: response.statusCode ?? 0, retryAfter, print: hash.digest('hex'), ms });
        });
      });
      asking.on('error', reject);
      asking.end();
    });
}

/** An address of the documentation of IPv6 (RFC 3849), each in a network of its own. */
export function addressOf(guess: number): string {
  return `2001:db8:${(guess >>> 16).toString(16)}:${(guess & 0xffff).toString(16)}::1`;
}

export interface GuessOutcome {
  /** How many were answered with which status. */
  readonly statuses: Readonly<Record<number, number>>;
  /** How many different answers there were. */
  readonly differentAnswers: number;
}

/** Asks for all of them, from an address of its own each time. */
export async function guess(ask: Asker, numbers: Iterable<string>, workers: number): Promise<GuessOutcome> {
  const statuses: Record<number, number> = {};
  const prints = new Set<string>();
  let asked = 0;
  await inParallel(numbers, workers, async (number) => {
    asked += 1;
    const { status, print } = await ask(number, addressOf(asked));
    statuses[status] = (statuses[status] ?? 0) + 1;
    prints.add(print);
  });
  return { statuses, differentAnswers: prints.size };
}
