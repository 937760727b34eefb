import { cpus } from 'node:os';
import type { SiteOnDemand } from '../site.ts';
import { measureExpansion } from './measure-expansion.ts';
import { measureUnchanged } from './measure-unchanged.ts';
import { measureWriting } from './measure-writing.ts';
import { createRatioReport } from './ratio-report.ts';

/** Writing feeds, expanding series, and what a feed costs that did not change. */
export async function measureCalendar(site: SiteOnDemand): Promise<string> {
  const report = createRatioReport();
  report.text(`Node ${process.versions.node}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}`);
  measureWriting(report);
  measureExpansion(report);
  await measureUnchanged(await site(), report);
  return report.print();
}
