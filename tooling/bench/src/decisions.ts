import { connect } from '@netzwerkstatt/db';
import { createLinks } from '@netzwerkstatt/mail';
import { createVisitor, type House } from '@netzwerkstatt/tooling-trials/house';
import { decideByHand } from './hand-written.ts';
import { type Measured, measure, medianOf } from './measure.ts';
import { prepareRequests } from './prepare-requests.ts';
import type { Report } from './report.ts';

const CLIENTS = 32;
const REQUESTS = 3_000;
const RUNS = 3;

export interface Ground {
  readonly databaseUrl: string;
  readonly secret: string;
  readonly hot: readonly string[];
  readonly many: readonly string[];
}

/** Registrations per second by hand, on one hot event and on many. */
export async function measureByHand(ground: Ground, report: Report): Promise<{ hot: Measured; many: Measured }> {
  const pool = connect(ground.databaseUrl);
  const links = createLinks(ground.secret);
  const by = (events: readonly string[]) =>
    medianOf(RUNS, async () => {
      const requests = await prepareRequests(pool, links, events, REQUESTS);
      return measure(requests, CLIENTS, (request) => decideByHand(pool, request));
    });
  const hot = await by(ground.hot);
  const many = await by(ground.many);
  await pool.end();
  report.heading('Registrations, one hot event and 100 events');
  report.baseline('by hand, single-row SQL, one hot event', hot);
  report.baseline('by hand, single-row SQL, 100 events', many);
  return { hot, many };
}

/** The same through HTTP, at so many processes. */
export async function measureHouses(
  ground: Ground,
  houses: readonly House[],
  baseline: { readonly hot: Measured; readonly many: Measured },
  report: Report,
): Promise<void> {
  const pool = connect(ground.databaseUrl);
  const links = createLinks(ground.secret);
  const visitors = houses.map(({ origin }) => createVisitor(() => origin, CLIENTS));
  const through = (events: readonly string[]) =>
    medianOf(RUNS, async () => {
      const requests = await prepareRequests(pool, links, events, REQUESTS);
      return measure(requests, CLIENTS, async ({ token }, client) => {
        const visitor = visitors[client % visitors.length];
        const answer = await visitor?.mutate('registration.confirm', { token }, `10.0.0.${client}`);
        if (answer?.status !== 200) throw new Error(`a decision answered ${answer?.status}`);
      });
    });
  const processes = houses.length === 1 ? 'one process' : `${houses.length} processes`;
  report.line(`through HTTP, ${processes}, one hot event`, await through(ground.hot), baseline.hot);
  report.line(`through HTTP, ${processes}, 100 events`, await through(ground.many), baseline.many);
  await pool.end();
}
