import { dateOf, type Instant, isOverdue } from '@netzwerkstatt/domain';
import { StatusText } from '../../components/feedback/status-text.tsx';
import { formatInstantDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { toWallClock } from '../../lib/wall-clock.ts';
import { useWords } from '../../lib/words.ts';
import type { CircleTask } from './circle-data.ts';
import { taskWords } from './task-words.ts';

/** Whether a task is done, open or late. */
export function TaskState({ task, now }: { readonly task: CircleTask; readonly now: Instant }) {
  const words = useWords(taskWords);
  const locale = useLocale();
  if (task.status === 'done') {
    return <StatusText tone="success">{words.done(formatInstantDay(task.doneAt, locale))}</StatusText>;
  }
  if (isOverdue(task, dateOf(toWallClock(now)))) return <StatusText tone="warning">{words.late}</StatusText>;
  return <StatusText tone="info">{words.open}</StatusText>;
}
