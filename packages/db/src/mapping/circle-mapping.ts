import type { CircleMinutes, CircleTask, QualityCircle } from '@netzwerkstatt/domain';
import type { Insertable, Selectable } from 'kysely';
import type { Database } from '../schema/database.gen.ts';

/** The database checks that each status has its columns. */
export function toCircle(row: Selectable<Database['quality_circle']>): QualityCircle {
  return {
    event: row.event_id,
    topic: row.topic,
    ...(row.lead_id !== null && { lead: row.lead_id }),
    meetsEveryWeeks: row.meets_every_weeks,
    ...(row.result_title !== null && {
      result: {
        title: row.result_title,
        text: row.result_text,
        ...(row.result_published_at !== null && { publishedAt: row.result_published_at }),
      },
    }),
    revision: row.revision,
    status: row.status,
    ...(row.started_at !== null && { startedAt: row.started_at }),
    ...(row.completed_at !== null && { completedAt: row.completed_at }),
  } as QualityCircle;
}

export function fromCircle(circle: QualityCircle): Insertable<Database['quality_circle']> {
  return {
    event_id: circle.event,
    topic: circle.topic,
    lead_id: circle.lead ?? null,
    meets_every_weeks: circle.meetsEveryWeeks,
    status: circle.status,
    started_at: 'startedAt' in circle ? circle.startedAt : null,
    completed_at: 'completedAt' in circle ? circle.completedAt : null,
    result_title: circle.result?.title ?? null,
    result_text: circle.result?.text ?? null,
    result_published_at: circle.result?.publishedAt ?? null,
    revision: circle.revision,
  };
}

export function toMinutes(row: Selectable<Database['circle_minutes']>): CircleMinutes {
  return {
    event: row.event_id,
    session: row.session_id,
    version: row.version,
    blocks: row.blocks,
    revision: row.revision,
    writtenBy: row.written_by,
    writtenAt: row.written_at,
    status: row.status,
    ...(row.approved_by !== null && { approvedBy: row.approved_by }),
    ...(row.approved_at !== null && { approvedAt: row.approved_at }),
  } as CircleMinutes;
}

export function fromMinutes(minutes: CircleMinutes): Insertable<Database['circle_minutes']> {
  return {
    session_id: minutes.session,
    version: minutes.version,
    event_id: minutes.event,
    status: minutes.status,
    revision: minutes.revision,
    blocks: JSON.stringify(minutes.blocks),
    written_by: minutes.writtenBy,
    written_at: minutes.writtenAt,
    approved_by: minutes.status === 'approved' ? minutes.approvedBy : null,
    approved_at: minutes.status === 'approved' ? minutes.approvedAt : null,
  };
}

export function toTask(row: Selectable<Database['circle_task']>): CircleTask {
  return {
    id: row.id,
    event: row.event_id,
    what: row.what,
    member: row.registration_id,
    dueOn: row.due_on,
    ...(row.done_at === null ? { status: 'open' } : { status: 'done', doneAt: row.done_at }),
  } as CircleTask;
}

export function fromTask(task: CircleTask): Insertable<Database['circle_task']> {
  return {
    id: task.id,
    event_id: task.event,
    registration_id: task.member,
    what: task.what,
    due_on: task.dueOn,
    done_at: task.status === 'done' ? task.doneAt : null,
  };
}
