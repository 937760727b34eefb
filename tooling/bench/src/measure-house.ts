import { cpus } from 'node:os';
import { createLinks } from '@netzwerkstatt/mail';
import { firstPageBytes } from './first-page.ts';
import { measureReading } from './reading.ts';
import { createReport } from './report.ts';
import type { SiteOnDemand } from './site.ts';

/** Pages, procedures and feeds. @returns tables in which every figure has its baseline. */
export async function measureHouse(site: SiteOnDemand): Promise<string> {
  const { secret, open, filled } = await site();
  const report = createReport();
  report.text(`Node ${process.versions.node}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}`);

  const first = await open();
  const { person } = await filled();
  const feed = `/kalender/person/${createLinks(secret).tokenFor('calendar', `${person}:1`)}.ics`;
  await measureReading(first, feed, report);
  const bytes = await firstPageBytes(first.origin);
  const kilobytes = (count: number) => (count / 1000).toFixed(1);
  report.text(
    `First page: ${kilobytes(bytes.script)} kB of JavaScript and ${kilobytes(bytes.style)} kB of CSS (gzip).`,
  );
  return report.print();
}
