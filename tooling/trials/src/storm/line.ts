import type { connect } from '@netzwerkstatt/db';

type Pool = ReturnType<typeof connect>;

/** A registration as it is kept, as far as a storm looks at it. */
export interface Kept {
  readonly id: string;
  readonly email: string;
  readonly status: string;
  /** The number in line; 0 for who never stood in it. */
  readonly place: number;
}

/** Everybody who registered for the event, those who sit first, then the line. */
export async function readKept(pool: Pool, event: string): Promise<readonly Kept[]> {
  const { rows } = await pool.query<Kept>(
    `select id, email, status, coalesce(queue_number, 0) as place from registration where event_id = $1
      order by place, id`,
    [event],
  );
  return rows;
}

export function countByStatus(kept: readonly Kept[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...Map.groupBy(kept, ({ status }) => status)].map(([status, all]) => [status, all.length]),
  );
}

/** Whether those who wait have the numbers from one on, each once and none left out. */
export function isWithoutGap(kept: readonly Kept[]): boolean {
  return kept.filter(({ status }) => status === 'waitlisted').every(({ place }, index) => place === index + 1);
}

/** When a guest asked and was answered, on the clock of the guests. */
export interface Acceptance {
  readonly askedAt: number;
  readonly answeredAt: number;
}

/**
 * How many stand behind somebody who asked only after they had their answer. Of guests who asked at the same time, the
 * house decides who was first; of these it does not.
 */
export function countOvertaken(kept: readonly Kept[], accepted: ReadonlyMap<string, Acceptance>): number {
  let overtaken = 0;
  let lastAskedAt = Number.NEGATIVE_INFINITY;
  // Those who sit have no order among them; each of them came before all who wait.
  for (const together of Map.groupBy(kept, ({ place }) => place).values()) {
    const times = together.flatMap(({ id }) => accepted.get(id) ?? []);
    const ahead = lastAskedAt;
    overtaken += times.filter(({ answeredAt }) => answeredAt < ahead).length;
    lastAskedAt = Math.max(lastAskedAt, ...times.map(({ askedAt }) => askedAt));
  }
  return overtaken;
}
