import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { createVisitor, type House, signIn, type Visitor, waitFor } from '@netzwerkstatt/tooling-trials/house';
import { percentilesOf } from '../measure.ts';
import type { Site } from '../site.ts';
import { fillHall } from './fill-hall.ts';

/** Readers of the programme at the same time. */
const READERS = 4;
/** Between two pages of one reader: people who never stop would wait for each other and not for the batch. */
const READING_MS = 100;
const WITHIN_MS = 300_000;

/** What one batch cost, and what readers of the programme felt of it. */
export interface MeasuredBatch {
  readonly seconds: number;
  /** Of one programme page, in milliseconds: with nothing else going on, and while the batch ran. */
  readonly p95: { readonly alone: number; readonly beside: number };
  /** Of the whole server in megabytes: before the batch, and the most while it ran. */
  readonly memory: { readonly before: number; readonly most: number };
}

/** Issues and draws one batch at a house while people read the programme. */
export async function measureBatch(site: Site, people: number): Promise<MeasuredBatch> {
  await site.filled();
  const house = await site.open();
  const desk = createVisitor(() => house.origin);
  await signIn(desk, house.waysIn.get('Landeskoordination Sachsen') ?? '');
  // The first batch starts the threads and lets them read fonts and templates.
  await issueAll(desk, await fillHall(site.database.url, 20));
  const event = await fillHall(site.database.url, people);

  await readUntil(house, after(2_000));
  const alone = await readUntil(house, after(10_000));
  const before = memoryOf(house);
  let most = before;
  const watching = setInterval(() => {
    most = Math.max(most, memoryOf(house));
  }, 100);
  let isDone = false;
  const start = performance.now();
  const batch = issueAll(desk, event).finally(() => {
    isDone = true;
  });
  const beside = await readUntil(house, () => isDone);
  await batch;
  clearInterval(watching);
  const seconds = (performance.now() - start) / 1000;
  await house.stop();
  return { seconds, p95: { alone, beside }, memory: { before, most } };
}

/** Until every file is drawn. */
async function issueAll(desk: Visitor, event: string): Promise<void> {
  const wish = { event, withPartial: false, countsMissingAsAbsent: false };
  const { status } = await desk.mutate('issuing.start', wish);
  if (status !== 200) throw new Error(`the batch answered ${status}`);
  await waitFor(async () => {
    const { data } = await desk.query('issuing.progress', { event });
    const { state, counts } = data as { state: string; counts: { total: number; done: number } };
    if (state === 'done' && counts.done < counts.total) throw new Error('not everybody got a certificate');
    return state === 'done';
  }, WITHIN_MS);
}

/** @returns the 95th percentile of one programme page. */
async function readUntil(house: House, isEnough: () => boolean): Promise<number> {
  const times: number[] = [];
  const read = async () => {
    while (!isEnough()) {
      const start = performance.now();
      const response = await fetch(`${house.origin}/veranstaltungen`);
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`the programme answered ${response.status}`);
      times.push(performance.now() - start);
      await setTimeout(READING_MS);
    }
  };
  await Promise.all(Array.from({ length: READERS }, read));
  return percentilesOf(times).p95;
}

function after(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() > end;
}

/** Resident memory of the server, its threads included, in megabytes. */
function memoryOf(house: House): number {
  const status = readFileSync(`/proc/${house.process.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}
