import ICAL from 'ical.js';

/** An entry of a calendar as Thunderbird and Nextcloud read it, by the clock on the wall of Berlin. */
export interface ReadEntry {
  readonly summary: string;
  /** `2027-04-12 09:00–17:00` */
  readonly dates: string;
  readonly status: string;
  readonly sequence: number;
}

/** Fetches a calendar and reads its entries, by start. */
export async function entriesOf(address: string): Promise<readonly ReadEntry[]> {
  const answer = await fetch(address);
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`);
  const root = new ICAL.Component(ICAL.parse(await answer.text()));
  const entries = root.getAllSubcomponents('vevent').map((component) => {
    const { summary, startDate, endDate, sequence } = new ICAL.Event(component);
    const [start, end] = [startDate.toString(), endDate.toString()];
    return {
      summary,
      dates: `${start.slice(0, 10)} ${start.slice(11, 16)}–${end.slice(11, 16)}`,
      status: `${component.getFirstPropertyValue('status')}`,
      sequence,
    };
  });
  return entries.toSorted((a, b) => (a.dates < b.dates ? -1 : 1));
}
