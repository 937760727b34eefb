import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { Plus, Users } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { CirclesTable } from '../../features/circles/circles-table.tsx';
import { useWords } from '../../lib/words.ts';
import { circlesWords } from './circles-words.ts';

/** All quality circles somebody works with. */
export function CirclesPage() {
  const words = useWords(circlesWords);
  const { circles } = getRouteApi('/arbeit/zirkel').useLoaderData();
  const { me } = getRouteApi('__root__').useLoaderData();
  const add = me.mayWrite && (
    <ButtonLink href="/arbeit/veranstaltungen/neu">
      <Plus />
      {words.add}
    </ButtonLink>
  );
  return (
    <Stack>
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      {circles.length > 0 ? (
        <CirclesTable caption={words.caption(circles.length)} circles={circles} />
      ) : (
        <EmptyState title={words.none} icon={<Users />} actions={add}>
          <p>{words.whyNone}</p>
        </EmptyState>
      )}
    </Stack>
  );
}
