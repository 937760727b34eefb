import { cpus, loadavg } from 'node:os';
import type { Runs } from '../measure.ts';
import { takeTurns } from '../measure.ts';
import { middleOf } from '../middle.ts';
import { createReport } from '../report.ts';
import type { SiteOnDemand } from '../site.ts';
import { hasPgbench } from './pgbench.ts';
import { profileOf } from './profile.ts';
import { sharesInWords } from './profile-shares.ts';
import { prepareRushes } from './rush.ts';

/** A multiple of every number of clients by hand, and several for each of the most over HTTP. */
const REQUESTS = 1_600;
const ROUNDS = 3;
const NAMED_SHARES = 8;
/** Connections of the comparison, about as many as two houses have; more only wait for each other. */
const CONNECTIONS = 16;
const HOT_64 = { events: 1, clients: 64 };
const HOT_512 = { events: 1, clients: 512 };
const SPREAD = { events: 100, clients: 64 };
/** What pretix publishes for one event: orders a minute. */
const PRETIX_PER_MINUTE = 500;

/** Decisions about registrations, through HTTP at two processes, beside single-row SQL on the same server. */
export async function measureRegistration(site: SiteOnDemand): Promise<string> {
  if (!hasPgbench()) return 'pgbench was not found on this machine: there is nothing to compare with.\n';
  const opened = await site();
  await using rushes = prepareRushes(opened, REQUESTS);
  const before = load();
  const houses = [await opened.open(), await opened.open()];
  // What a process does for the first time is slow, and no rush meets a process that was just started.
  await rushes.through(houses, HOT_512);
  await rushes.through(houses, SPREAD);
  const hot = await takeTurns(ROUNDS, {
    oneByOne: () => rushes.byHand({ events: 1, clients: CONNECTIONS }),
    alone: () => rushes.byHand({ events: 1, clients: 1 }),
    few: () => rushes.through(houses, HOT_64),
    many: () => rushes.through(houses, HOT_512),
  });
  const spread = await takeTurns(ROUNDS, {
    oneByOne: () => rushes.byHand({ events: SPREAD.events, clients: CONNECTIONS }),
    through: () => rushes.through(houses, SPREAD),
  });
  for (const house of houses) await house.stop();

  const report = createReport();
  report.text(
    `Node ${process.versions.node}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}; ${REQUESTS} decisions a run, ` +
      `medians of ${ROUNDS} rounds in which all take turns; load before ${before}, after ${load()}`,
  );
  report.heading('One hot event, 2 processes');
  report.baseline(`pgbench, one by one, ${CONNECTIONS} clients`, hot.oneByOne);
  report.line('pgbench, one by one, a single client', hot.alone, hot.oneByOne);
  report.line('through HTTP, 64 clients', hot.few, hot.oneByOne, { ratio: 1.5 });
  report.line('through HTTP, 512 clients', hot.many, hot.oneByOne, { ratio: 1.5, p99: 1_000 });
  report.text(besidePretix(hot.few));
  report.heading('100 events, 2 processes');
  report.baseline(`pgbench, one by one, ${CONNECTIONS} clients`, spread.oneByOne);
  report.line('through HTTP, 64 clients', spread.through, spread.oneByOne, { ratio: 0.5 });
  for (const [what, rush] of [
    ['512 clients, one hot event', HOT_512],
    ['64 clients, 100 events', SPREAD],
  ] as const) {
    const { shares, milliseconds } = await profileOf(opened.open, (watched) => rushes.through(watched, rush));
    const each = (milliseconds / REQUESTS).toFixed(2);
    report.text(
      `Profile, ${what}: ${each} ms of both processes for a decision: ${sharesInWords(shares, NAMED_SHARES)}.`,
    );
  }
  return report.print();
}

const load = () => loadavg()[0]?.toFixed(1);

function besidePretix(runs: Runs): string {
  const perMinute = Math.round(middleOf(runs).perSecond * 60);
  return `For comparison: pretix publishes ${PRETIX_PER_MINUTE} orders a minute for one event, on its machines; here it is ${perMinute} decisions a minute with 64 clients.`;
}
