import { getRouteApi, useRouter } from '@tanstack/react-router';
import { Button } from '../../components/actions/button.tsx';
import { RowList } from '../../components/data/row-list.tsx';
import { Check, Undo2 } from '../../components/icons.ts';
import { Card } from '../../components/layout/card.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { formatDay, formatDayShort } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useAction } from '../../lib/use-action.ts';
import { useWords } from '../../lib/words.ts';
import { MinutesText } from '../circles/minutes-text.tsx';
import { TaskState } from '../circles/task-state.tsx';
import { taskWords } from '../circles/task-words.ts';
import { EventTitle } from '../event/event-title.tsx';
import { FailureNote } from '../refusals/failure-note.tsx';
import { ownWords } from './own-words.ts';

type Own = Answers['own']['circles'];
type OwnCircle = Own['circles'][number];

/** The circles somebody sits in: what was written down there, and what they have taken on. */
export function OwnCircles({ circles, now }: Own) {
  return (
    <Stack>
      {circles.map((own) => (
        <Card key={own.event.id} as="article">
          <Stack>
            <h3>
              <EventTitle event={own.event} />
            </h3>
            <OwnTasks tasks={own.tasks} now={now} />
            <OwnMinutes own={own} />
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}

function OwnTasks({ tasks, now }: Pick<OwnCircle, 'tasks'> & Pick<Own, 'now'>) {
  const words = useWords(ownWords);
  const taskTexts = useWords(taskWords);
  const locale = useLocale();
  const router = useRouter();
  const { api } = getRouteApi('__root__').useRouteContext();
  const { running, failure, run } = useAction<string>();
  if (tasks.length === 0) return null;
  return (
    <div>
      <h4>{words.circleTasks}</h4>
      <FailureNote failure={failure} />
      <RowList>
        {tasks.map((task) => (
          <Cluster key={task.id} align="between">
            <span>
              <InGerman>{task.what}</InGerman>{' '}
              <span className="small muted nowrap">{words.taskDue(formatDayShort(task.dueOn, locale))}</span>
            </span>
            <Cluster>
              <TaskState task={task} now={now} />
              <Button
                variant="quiet"
                size="small"
                busy={running === task.id}
                onClick={() =>
                  run(task.id, async () => {
                    await api.own.tickTask.mutate({ task: task.id, isDone: task.status === 'open' });
                    await router.invalidate();
                  })
                }
              >
                {task.status === 'open' ? <Check /> : <Undo2 />}
                {task.status === 'open' ? taskTexts.tick : taskTexts.untick}
                <VisuallyHidden>: {task.what}</VisuallyHidden>
              </Button>
            </Cluster>
          </Cluster>
        ))}
      </RowList>
    </div>
  );
}

function OwnMinutes({ own: { event, minutes } }: { readonly own: OwnCircle }) {
  const words = useWords(ownWords);
  const locale = useLocale();
  return (
    <div>
      <h4>{words.circleMinutes}</h4>
      {minutes.length === 0 && <p className="muted">{words.noCircleMinutes}</p>}
      {minutes.map(({ session, blocks }) => {
        const meeting = event.sessions.find(({ id }) => id === session);
        return (
          <details key={session}>
            <summary>{meeting ? formatDay(meeting.startsAt, locale) : session}</summary>
            <MinutesText blocks={blocks} areHeadings={false} />
          </details>
        );
      })}
    </div>
  );
}
