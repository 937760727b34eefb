import type { Worker } from 'node:worker_threads';

/** Threads that take one job at a time, in the order in which the jobs came. */
export interface WorkerPool<Job, Answer> {
  /** Rejects when the thread dies or does not answer in time; the next job gets a new one. */
  run(job: Job): Promise<Answer>;
  /** Takes no more jobs, finishes those it has, then ends the threads. */
  close(): Promise<void>;
}

export interface WorkerPoolOptions {
  /** Starts a thread that answers every message with one message. Called when there is work, not before. */
  readonly start: () => Worker;
  readonly workers: number;
  /** After so many a thread is replaced, which gives back the memory that native code keeps. */
  readonly jobsPerWorker: number;
  readonly deadlineMs: number;
}

interface Task<Job, Answer> {
  readonly job: Job;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

interface Seat<Job, Answer> {
  readonly worker: Worker;
  jobsDone: number;
  task: Task<Job, Answer> | undefined;
  deadline: NodeJS.Timeout | undefined;
}

export function createWorkerPool<Job, Answer>(options: WorkerPoolOptions): WorkerPool<Job, Answer> {
  const seats = new Set<Seat<Job, Answer>>();
  const ending = new Set<Promise<number>>();
  const waiting: Task<Job, Answer>[] = [];
  let onceIdle: (() => void) | undefined;
  let isClosed = false;

  function openSeat(): Seat<Job, Answer> {
    const seat: Seat<Job, Answer> = { worker: options.start(), jobsDone: 0, task: undefined, deadline: undefined };
    seats.add(seat);
    seat.worker.on('message', (answer: Answer) => {
      seat.jobsDone += 1;
      leave(seat)?.resolve(answer);
      if (seat.jobsDone >= options.jobsPerWorker) dismiss(seat);
      next();
    });
    seat.worker.on('error', (cause) => fail(seat, new Error('the thread failed', { cause })));
    seat.worker.on('exit', () => fail(seat, new Error('the thread ended')));
    return seat;
  }

  function next(): void {
    while (waiting.length > 0) {
      const free = [...seats].find((seat) => seat.task === undefined);
      if (free === undefined && seats.size >= options.workers) return;
      const task = waiting.shift();
      if (task !== undefined) assign(free ?? openSeat(), task);
    }
    if ([...seats].every((seat) => seat.task === undefined)) onceIdle?.();
  }

  function assign(seat: Seat<Job, Answer>, task: Task<Job, Answer>): void {
    seat.task = task;
    seat.deadline = setTimeout(() => fail(seat, new Error('the thread gave no answer in time')), options.deadlineMs);
    // Only a thread at work keeps the process alive.
    seat.worker.ref();
    seat.worker.postMessage(task.job);
  }

  function leave(seat: Seat<Job, Answer>): Task<Job, Answer> | undefined {
    const { task } = seat;
    clearTimeout(seat.deadline);
    seat.task = undefined;
    seat.worker.unref();
    return task;
  }

  function dismiss(seat: Seat<Job, Answer>): void {
    seats.delete(seat);
    const end = seat.worker.terminate().finally(() => ending.delete(end));
    ending.add(end);
  }

  function fail(seat: Seat<Job, Answer>, error: Error): void {
    if (!seats.has(seat)) return;
    dismiss(seat);
    leave(seat)?.reject(error);
    next();
  }

  return {
    run(job) {
      if (isClosed) return Promise.reject(new Error('the pool is closed'));
      return new Promise((resolve, reject) => {
        waiting.push({ job, resolve, reject });
        next();
      });
    },
    async close() {
      isClosed = true;
      await new Promise<void>((resolve) => {
        onceIdle = resolve;
        next();
      });
      for (const seat of seats) dismiss(seat);
      await Promise.all(ending);
    },
  };
}
