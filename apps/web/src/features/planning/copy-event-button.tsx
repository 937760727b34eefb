import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from '../../components/actions/button.tsx';
import { Copy } from '../../components/icons.ts';
import type { DeskEventView } from '../../lib/api-types.ts';
import { useWords } from '../../lib/words.ts';
import { useDeskAction } from '../desk/use-desk-action.ts';
import { FailureNote } from '../refusals/failure-note.tsx';
import { planWords } from './plan-words.ts';

/** Begins the event of another year with this one: the next year in which there is none of it yet. */
export function CopyEventButton({ view }: { readonly view: DeskEventView }) {
  const words = useWords(planWords);
  const navigate = useNavigate();
  const { api } = getRouteApi('__root__').useRouteContext();
  const action = useDeskAction();
  const { id, sessions } = view.event;
  const year = yearAfter(sessions[0]?.startsAt ?? view.now, view.now);

  const copy = () =>
    action.run(async () => {
      const { event } = await api.plan.copyEvent.mutate({ event: id, year });
      await navigate({ to: '/arbeit/veranstaltungen/$event/bearbeiten', params: { event } });
      return words.copied;
    });

  return (
    <>
      <FailureNote failure={action.failure} />
      <Button variant="neutral" busy={action.isBusy} onClick={copy}>
        <Copy />
        {words.copy(year)}
      </Button>
    </>
  );
}

/** The year after its own, or this one where that is long ago. */
export function yearAfter(startsAt: string, now: string): number {
  return Math.max(Number(startsAt.slice(0, 4)) + 1, Number(now.slice(0, 4)));
}
