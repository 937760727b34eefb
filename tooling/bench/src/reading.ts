import { createVisitor, type House } from '@netzwerkstatt/tooling-trials/house';
import { type Measured, measure, type Runs, takeTurns } from './measure.ts';
import type { Report } from './report.ts';

const CLIENTS = 8;
const RUNS = 3;

/** Pages, procedures and feeds, each beside a route that does nothing. */
export async function measureReading(house: House, feedPath: string, report: Report): Promise<void> {
  const get = (path: string, count: number, headers: Record<string, string> = {}): Promise<Runs> =>
    several(() =>
      measure(Array.from({ length: count }), CLIENTS, async () => {
        const response = await fetch(house.origin + path, { headers });
        await response.arrayBuffer();
        if (response.status !== 200 && response.status !== 304) throw new Error(`${path} answered ${response.status}`);
      }),
    );
  await get('/healthz', 200);
  const noop = await get('/healthz', 2_000);
  report.heading('Reading, 8 clients, one process, 10 000 events');
  report.baseline('a route that does nothing', noop);
  report.line('programme page, rendered', await get('/veranstaltungen', 200), noop);
  report.line('start page, rendered', await get('/', 200), noop);
  const visitor = createVisitor(() => house.origin, CLIENTS);
  const query = (path: string, input?: unknown) =>
    several(() =>
      measure(Array.from({ length: 400 }), CLIENTS, async () => {
        const { status } = await visitor.query(path, input);
        if (status !== 200) throw new Error(`${path} answered ${status}`);
      }),
    );
  report.line('one procedure (choices)', await query('programme.choices'), noop);
  for (const text of ['recht', 'hilfn', 'kinderschutz leipzig']) {
    report.line(`search „${text}“`, await query('programme.search', { text, page: 1 }), noop);
  }
  const first = await fetch(house.origin + feedPath);
  const etag = first.headers.get('etag') ?? '';
  report.line('personal feed, whole', await get(feedPath, 300), noop);
  report.line('personal feed, unchanged (304)', await get(feedPath, 300, { 'if-none-match': etag }), noop);
}

async function several(run: () => Promise<Measured>): Promise<Runs> {
  return (await takeTurns(RUNS, { run })).run;
}
