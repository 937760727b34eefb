/** So many at once, then so many per minute. */
export interface Limit {
  readonly burst: number;
  readonly perMinute: number;
}

interface Bucket {
  left: number;
  at: number;
}

/** More clients than this at once, and the oldest are forgotten: memory stays bounded, whoever knocks. */
const MAX_BUCKETS = 50_000;

/**
 * Counts per key.
 *
 * @param nowMs - A clock that never goes back.
 * @returns how many seconds to wait when it was one too many.
 */
export function createTokenBuckets(nowMs: () => number) {
  const buckets = new Map<string, Bucket>();
  return (key: string, { burst, perMinute }: Limit): number | undefined => {
    const now = nowMs();
    const before = buckets.get(key) ?? { left: burst, at: now };
    const left = Math.min(burst, before.left + ((now - before.at) / 60_000) * perMinute);
    buckets.delete(key);
    if (buckets.size >= MAX_BUCKETS) buckets.delete(buckets.keys().next().value ?? '');
    if (left < 1) {
      buckets.set(key, { left, at: now });
      return Math.ceil(((1 - left) / perMinute) * 60);
    }
    buckets.set(key, { left: left - 1, at: now });
    return undefined;
  };
}
