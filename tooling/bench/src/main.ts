import { measureCalendar } from './calendar/measure-calendar.ts';
import { measureCertificates } from './certificates/measure-certificates.ts';
import { measureHouse } from './measure-house.ts';
import { measureRegistration } from './registration/measure-registration.ts';
import { prepareSite, type Site, type SiteOnDemand } from './site.ts';

/** What can be asked for by name; without a name, all of it. */
const groups: Readonly<Record<string, (site: SiteOnDemand) => Promise<string>>> = {
  calendar: measureCalendar,
  certificates: measureCertificates,
  house: measureHouse,
  registration: measureRegistration,
};

/** Measures on a database of its own and prints tables in which every figure has its baseline. */
async function main(wanted: readonly string[]): Promise<void> {
  const names = wanted.length === 0 ? Object.keys(groups) : wanted;
  const unknown = names.filter((name) => groups[name] === undefined);
  if (unknown.length > 0)
    throw new Error(`no group ${unknown.join(', ')}: there are ${Object.keys(groups).join(', ')}`);
  await using opened = new AsyncDisposableStack();
  let prepared: Promise<Site> | undefined;
  const site = () => {
    prepared ??= prepareSite().then((it) => opened.use(it));
    return prepared;
  };
  for (const name of names) process.stdout.write((await groups[name]?.(site)) ?? '');
}

await main(process.argv.slice(2));
