import { connect } from '@netzwerkstatt/db';
import { createLinks } from '@netzwerkstatt/mail';
import type { House } from '@netzwerkstatt/tooling-trials/house';
import { addFreshEvents } from '../fill.ts';
import { type Measured, measure } from '../measure.ts';
import type { Site } from '../site.ts';
import { checkDecisions } from './check-decisions.ts';
import type { ToldDecision } from './http-answer.ts';
import { runPgbench } from './pgbench.ts';
import { prepareRequests } from './prepare-requests.ts';
import { openRushClient } from './rush-clients.ts';

/** So many clients answer the mails about their requests for so many events, each request once. */
export interface Rush {
  readonly events: number;
  readonly clients: number;
}

/** The same rush two ways, each on events of its own, and each checked afterwards. */
export interface Rushes extends AsyncDisposable {
  byHand(rush: Rush): Promise<Measured>;
  through(houses: readonly House[], rush: Rush): Promise<Measured>;
}

export function prepareRushes({ database, secret }: Site, requestsEach: number): Rushes {
  const pool = connect(database.url);
  const links = createLinks(secret);
  const prepare = async (events: number) =>
    prepareRequests(pool, links, await addFreshEvents(pool, events), requestsEach);
  return {
    byHand: async ({ events, clients }) => runPgbench(pool, database.url, await prepare(events), clients),
    async through(houses, { events, clients }) {
      const requests = await prepare(events);
      const visitors = await openClients(houses, clients);
      const told = new Map<string, ToldDecision>();
      const run = await measure(requests, clients, async ({ registration, token }, client) => {
        const answer = await visitors[client]?.confirm(token);
        if (answer !== undefined) told.set(registration, answer);
      });
      for (const visitor of visitors) visitor.close();
      await checkDecisions(pool, requests, told);
      return run;
    },
    [Symbol.asyncDispose]: () => pool.end(),
  };
}

/** The same number of clients at each house. */
function openClients(houses: readonly House[], clients: number) {
  return Promise.all(
    Array.from({ length: clients }, (_, client) =>
      openRushClient(houses[client % houses.length]?.origin ?? '', `10.0.${client >> 8}.${client & 255}`),
    ),
  );
}
