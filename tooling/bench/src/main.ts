import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@netzwerkstatt/db';
import { createLinks } from '@netzwerkstatt/mail';
import { freePort, type House, spawnHouse } from '@netzwerkstatt/tooling-trials/house';
import { measureByHand, measureHouses } from './decisions.ts';
import { fill } from './fill.ts';
import { firstPageBytes } from './first-page.ts';
import { measureByPgbench } from './pgbench.ts';
import { measureReading } from './reading.ts';
import { createReport } from './report.ts';

const SECRET = 'a secret that all processes of the benchmark share';

/** Measures the house on a database of its own and prints a table in which every figure has its baseline. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'netzwerkstatt-bench-'));
  await using opened = new AsyncDisposableStack();
  opened.defer(() => rmSync(folder, { recursive: true, force: true }));
  const database = await startEmbedded(join(folder, 'data'));
  opened.defer(() => database.stop());
  const open = async (): Promise<House> => {
    const env = { DATABASE_URL: database.url, APP_SECRET: SECRET, TRUSTED_PROXIES: '1' };
    const house = await spawnHouse({ dataDir: join(folder, 'house'), port: await freePort(), env });
    opened.defer(async () => void (await house.stop()));
    return house;
  };
  const report = createReport();
  report.text(`Node ${process.versions.node}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}`);

  const first = await open();
  const { hot, many, person } = await fill(database.url);
  const ground = { databaseUrl: database.url, secret: SECRET, hot, many };
  const feed = `/kalender/person/${createLinks(SECRET).tokenFor('calendar', `${person}:1`)}.ics`;
  await measureReading(first, feed, report);
  const bytes = await firstPageBytes(first.origin);
  const kilobytes = (count: number) => (count / 1000).toFixed(1);
  report.text(
    `First page: ${kilobytes(bytes.script)} kB of JavaScript and ${kilobytes(bytes.style)} kB of CSS (gzip).`,
  );

  const baseline = await measureByHand(ground, report);
  await measureByPgbench(ground, baseline.hot, report);
  await measureHouses(ground, [first], baseline, report);
  const second = await open();
  await measureHouses(ground, [first, second], baseline, report);
  process.stdout.write(report.print());
}

await main();
