import { getRouteApi } from '@tanstack/react-router';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { Award } from '../../components/icons.ts';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { ResultForm } from '../../features/circles/result-form.tsx';
import { resultWords } from '../../features/circles/result-words.ts';
import { ShownResult } from '../../features/circles/shown-result.tsx';
import { useWords } from '../../lib/words.ts';

/** What came of a circle: written here, and read by everybody once it is published. */
export function CircleResultPage() {
  const words = useWords(resultWords);
  const view = getRouteApi('/arbeit/veranstaltungen/$event/ergebnis').useLoaderData();
  const { result } = view.circle;
  const isFixed = result?.publishedAt !== undefined || !view.may.edit;
  if (result === undefined && !view.may.edit) {
    return (
      <EmptyState title={words.none} icon={<Award />}>
        <p>{words.noneWhy}</p>
      </EmptyState>
    );
  }
  return (
    <Section heading={words.heading}>
      <Stack>
        {!isFixed && <p>{words.intro}</p>}
        {isFixed ? <ShownResult view={view} /> : <ResultForm view={view} />}
      </Stack>
    </Section>
  );
}
