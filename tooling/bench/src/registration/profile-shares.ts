/** What Node writes with `--cpu-prof`. */
export interface CpuProfile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: CallFrame }[];
  readonly samples: readonly number[];
  /** Microseconds of the clock that all processes of a machine share; it says nothing about the time of day. */
  readonly startTime: number;
  readonly timeDeltas: readonly number[];
}

interface CallFrame {
  readonly functionName: string;
  readonly url: string;
}

/** A share of the processor time of some processes: by package, or what Node does in its own machine code. */
export interface ProfileShare {
  readonly what: string;
  /** Between 0 and 1; idle time is not counted. */
  readonly share: number;
}

export interface ProfileShares {
  /** The largest first. */
  readonly shares: readonly ProfileShare[];
  /** The processor time of all processes together. */
  readonly milliseconds: number;
}

/** Adds up profiles between two moments, in microseconds: how a process starts is not part of what it does then. */
export function sharesOf(profiles: readonly CpuProfile[], from: number, until: number): ProfileShares {
  const times = new Map<string, number>();
  for (const profile of profiles) {
    const owners = new Map(profile.nodes.map(({ id, callFrame }) => [id, ownerOf(callFrame)]));
    let at = profile.startTime;
    for (const [index, sample] of profile.samples.entries()) {
      const took = profile.timeDeltas[index] ?? 0;
      at += took;
      const owner = at < from || at > until ? undefined : owners.get(sample);
      if (owner !== undefined) times.set(owner, (times.get(owner) ?? 0) + took);
    }
  }
  const whole = [...times.values()].reduce((sum, it) => sum + it, 0);
  const shares = [...times].map(([what, time]) => ({ what, share: time / whole }));
  return { shares: shares.toSorted((a, b) => b.share - a.share), milliseconds: whole / 1000 };
}

/** The largest ones in percent, and all others together. */
export function sharesInWords(shares: readonly ProfileShare[], named: number): string {
  const largest = shares.slice(0, named);
  const rest = shares.slice(named).reduce((sum, { share }) => sum + share, 0);
  return [...largest, { what: 'all else', share: rest }]
    .map(({ what, share }) => `${what} ${Math.round(share * 100)} %`)
    .join(', ');
}

function ownerOf({ functionName, url }: CallFrame): string | undefined {
  if (functionName === '(idle)') return undefined;
  if (functionName === '(program)') return 'system calls and machine code';
  if (functionName.startsWith('(')) return functionName.slice(1, -1);
  const foreign = /.*node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//.exec(url)?.[1];
  if (foreign !== undefined) return foreign;
  const own = /\/(packages|apps)\/([\w-]+)\//.exec(url);
  if (own !== null) return `${own[1]}/${own[2]}`;
  return url === '' ? `${functionName} (machine code)` : url.replace(/^(node:(?:internal\/)?\w+).*/, '$1');
}
