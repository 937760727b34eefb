import { getRouteApi } from '@tanstack/react-router';
import { Button } from '../../components/actions/button.tsx';
import { IconButton } from '../../components/actions/icon-button.tsx';
import { DataTable } from '../../components/data/data-table.tsx';
import type { Column } from '../../components/data/table-column.ts';
import { Check, Pencil, Undo2 } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { formatDayShort } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { useReload } from '../desk/desk-data.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { type CircleTask, type CircleView, memberName } from './circle-data.ts';
import { TaskState } from './task-state.tsx';
import { taskWords } from './task-words.ts';

export interface TasksTableProps {
  readonly view: CircleView;
  /** Absent for those who only look. */
  readonly onEdit?: ((task: CircleTask) => void) | undefined;
}

/** What the members of a circle have taken on. */
export function TasksTable({ view, onEdit }: TasksTableProps) {
  const words = useWords(taskWords);
  const locale = useLocale();
  const { api } = getRouteApi('__root__').useRouteContext();
  const reload = useReload();
  const action = useDeskAction();
  const { tasks, members, event, now } = view;
  const names = new Map(members.map((it) => [it.member, memberName(it)]));

  const tick = (task: CircleTask): void => {
    const isDone = task.status === 'open';
    void action.run(async () => {
      await api.circles.tickTask.mutate({ event: event.id, task: task.id, isDone });
      await reload();
      return isDone ? words.ticked(task.what) : words.unticked(task.what);
    });
  };

  const columns: readonly Column<CircleTask>[] = [
    { id: 'what', header: words.task, rowHeader: true, cell: ({ what }) => <InGerman>{what}</InGerman> },
    { id: 'who', header: words.who, cell: ({ member }) => names.get(member) ?? words.former },
    {
      id: 'due',
      header: words.due,
      cell: ({ dueOn }) => <span className="nowrap">{formatDayShort(dueOn, locale)}</span>,
    },
    { id: 'state', header: words.state, card: 'plain', cell: (task) => <TaskState task={task} now={now} /> },
  ];
  const actions: Column<CircleTask> = {
    id: 'actions',
    header: words.actions,
    headerHidden: true,
    card: 'plain',
    cell: (task) => (
      <Cluster align="end">
        <Button variant="quiet" size="small" onClick={() => tick(task)}>
          {task.status === 'open' ? <Check /> : <Undo2 />}
          {task.status === 'open' ? words.tick : words.untick}
          <VisuallyHidden>: {task.what}</VisuallyHidden>
        </Button>
        <IconButton label={`${words.edit}: ${task.what}`} icon={<Pencil />} onClick={() => onEdit?.(task)} />
      </Cluster>
    ),
  };
  return (
    <Stack>
      <FailureNote failure={action.failure} />
      <DataTable
        caption={words.caption(tasks.length)}
        rows={tasks}
        rowKey={({ id }) => id}
        columns={onEdit ? [...columns, actions] : columns}
      />
    </Stack>
  );
}
