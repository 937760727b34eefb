/** Works through jobs with so many workers at once. */
export async function inParallel<Job>(
  jobs: Iterable<Job>,
  workers: number,
  work: (job: Job) => Promise<void>,
): Promise<void> {
  const queue = jobs[Symbol.iterator]();
  const serve = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: workers }, serve));
}
