import { type ConferenceProgramme, inOrder, type ProgrammeSession } from './conference-programme.ts';

/**
 * Two changed copies of one programme as one: what only one of them changed is taken from it, part by part; where both
 * changed the same, mine wins. So nothing anybody wrote is lost without somebody having written something else there.
 *
 * @param base - What both began with.
 */
export function mergeProgrammes(
  base: ConferenceProgramme,
  theirs: ConferenceProgramme,
  mine: ConferenceProgramme,
): ConferenceProgramme {
  const [inBase, inTheirs, inMine] = [byId(base), byId(theirs), byId(mine)];
  const kept = theirs.sessions.flatMap((their) => {
    const own = inMine.get(their.id);
    const before = inBase.get(their.id);
    if (own !== undefined) return [before === undefined ? own : mergeSessions(before, their, own)];
    // Mine has it no longer: taken out, unless they added it.
    return before === undefined ? [their] : [];
  });
  const added = mine.sessions.filter((it) => {
    if (inTheirs.has(it.id)) return false;
    const before = inBase.get(it.id);
    // They took it out; it stays out unless mine is another than both began with.
    return before === undefined || !isSame(before, it);
  });
  return inOrder({
    sessions: [...kept, ...added],
    frames: isSame(base.frames, mine.frames) ? theirs.frames : mine.frames,
  });
}

function mergeSessions(base: ProgrammeSession, theirs: ProgrammeSession, mine: ProgrammeSession): ProgrammeSession {
  const fields = Object.keys({ ...theirs, ...mine }) as (keyof ProgrammeSession)[];
  const merged = fields.map((field) => [field, isSame(base[field], mine[field]) ? theirs[field] : mine[field]]);
  // A start without its end is no time: who moved it moved both.
  const { startsAt, endsAt } = base.startsAt === mine.startsAt && base.endsAt === mine.endsAt ? theirs : mine;
  return Object.fromEntries(
    [...merged, ['startsAt', startsAt], ['endsAt', endsAt]].filter(([, value]) => value !== undefined),
  ) as unknown as ProgrammeSession;
}

function byId({ sessions }: ConferenceProgramme): ReadonlyMap<ProgrammeSession['id'], ProgrammeSession> {
  return new Map(sessions.map((it) => [it.id, it]));
}

/** Of plain data that was made the same way. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, it]) => [key, ordered(it)]));
}
