import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { ClipboardCheck } from '../../components/icons.ts';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import type { CircleTask } from '../../features/circles/circle-data.ts';
import { TaskForm } from '../../features/circles/task-form.tsx';
import { taskWords } from '../../features/circles/task-words.ts';
import { TasksTable } from '../../features/circles/tasks-table.tsx';
import { useWords } from '../../lib/words.ts';

/** Who does what until when. */
export function CircleTasksPage() {
  const words = useWords(taskWords);
  const view = getRouteApi('/arbeit/veranstaltungen/$event/aufgaben').useLoaderData();
  const [edited, setEdited] = useState<CircleTask>();
  // Counts what was saved, so that the form of a new task begins anew after each.
  const [saved, setSaved] = useState(0);
  const { tasks, members, may } = view;
  const done = (): void => {
    setEdited(undefined);
    setSaved((before) => before + 1);
  };
  const edit = (task: CircleTask): void => {
    setEdited(task);
    requestAnimationFrame(() => document.getElementById('what')?.focus());
  };
  return (
    <Stack gap="large">
      <VisuallyHidden>
        <h2>{words.heading}</h2>
      </VisuallyHidden>
      {tasks.length === 0 ? (
        <EmptyState title={words.none} icon={<ClipboardCheck />} level={3}>
          <p>{words.noneWhy}</p>
        </EmptyState>
      ) : (
        <TasksTable view={view} onEdit={may.work ? edit : undefined} />
      )}
      {may.work && (
        <Section heading={edited ? words.change : words.add} level={3}>
          {members.length === 0 ? (
            <p className="muted">{words.noMembers}</p>
          ) : (
            <TaskForm key={edited?.id ?? `new-${saved}`} view={view} before={edited} onDone={done} />
          )}
        </Section>
      )}
    </Stack>
  );
}
