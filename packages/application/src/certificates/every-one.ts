/** Waits until all have ended, also when one failed: nothing goes on behind a round that is over. Then throws what failed first. */
export async function everyOne(works: readonly Promise<void>[]): Promise<void> {
  const ended = await Promise.allSettled(works);
  for (const work of ended) if (work.status === 'rejected') throw work.reason;
}
