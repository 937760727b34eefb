import { cpus, loadavg } from 'node:os';
import { createRatioReport } from '../calendar/ratio-report.ts';
import type { SiteOnDemand } from '../site.ts';
import { measureBatch } from './measure-batch.ts';
import { measureDrawing } from './measure-drawing.ts';

const PEOPLE = 500;
const MOST_SLOWER = 2;
const MOST_MEGABYTES = 250;

/** What a certificate costs, and what others feel of a batch of them. */
export async function measureCertificates(site: SiteOnDemand): Promise<string> {
  const report = createRatioReport();
  const load = loadavg()[0]?.toFixed(1);
  report.text(
    `Node ${process.versions.node}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}; load before ${load}`,
  );
  measureDrawing(report);
  const { seconds, p95, memory } = await measureBatch(await site(), PEOPLE);
  report.heading(`Programme page, p95, while ${PEOPLE} certificates are issued`);
  report.baseline('nothing else going on', p95.alone);
  report.line('beside the batch', p95.beside, p95.alone, MOST_SLOWER);
  const grown = memory.most - memory.before;
  report.text(
    `${PEOPLE} certificates issued, drawn and kept in ${seconds.toFixed(1)} s. Memory of the server rose by ${grown.toFixed(0)} MB ` +
      `from ${memory.before.toFixed(0)} MB; at most ${MOST_MEGABYTES} MB are for its threads${grown <= MOST_MEGABYTES ? '' : ' **missed**'}.`,
  );
  return report.print();
}
