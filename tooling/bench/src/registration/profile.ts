import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { House } from '@netzwerkstatt/tooling-trials/house';
import type { Site } from '../site.ts';
import { type CpuProfile, type ProfileShares, sharesOf } from './profile-shares.ts';

/** Two fresh houses do some work and are watched; apart from what is measured, because watching costs. */
export async function profileOf(
  open: Site['open'],
  work: (houses: readonly House[]) => Promise<unknown>,
): Promise<ProfileShares> {
  const folder = mkdtempSync(join(tmpdir(), 'netzwerkstatt-profile-'));
  try {
    const settings = { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${folder}` };
    const houses = [await open(settings), await open(settings)];
    // What a process does for the first time is slow, and no rush meets a process that was just started.
    await work(houses);
    const from = microseconds();
    await work(houses);
    const until = microseconds();
    for (const house of houses) await house.stop();
    return sharesOf(readProfiles(folder), from, until);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const microseconds = () => Number(process.hrtime.bigint() / 1000n);

function readProfiles(folder: string): readonly CpuProfile[] {
  const files = readdirSync(folder).filter((it) => it.endsWith('.cpuprofile'));
  return files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as CpuProfile);
}
