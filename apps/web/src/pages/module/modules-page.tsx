import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { BookOpen } from '../../components/icons.ts';
import { Hero } from '../../components/layout/hero.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { CurriculumCards } from '../../features/module/curriculum-cards.tsx';
import { ModuleTable } from '../../features/module/module-table.tsx';
import { moduleWords } from '../../features/module/module-words.ts';
import { useWords } from '../../lib/words.ts';
import { modulesWords } from './modules-words.ts';

const route = getRouteApi('/module');

const dimensions = ['service', 'internal'] as const;

/** The catalogue: series first, then all modules by their dimension. */
export function ModulesPage() {
  const { modules, curricula } = route.useLoaderData();
  const words = useWords(modulesWords);
  const { dimensions: names, dimensionMeanings } = useWords(moduleWords);
  const groups = dimensions.map((dimension) => ({
    dimension,
    modules: modules.filter(({ content }) => content.dimension === dimension),
  }));
  return (
    <>
      <Hero>
        <PageHeader title={words.title} lead={words.lead} meta={words.unitsMeaning} />
      </Hero>
      <Wrap>
        {modules.length === 0 && <EmptyCatalogue />}
        {curricula.length > 0 && (
          <Section heading={words.curricula} id="reihen">
            <CurriculumCards curricula={curricula} />
          </Section>
        )}
        {groups.map(
          ({ dimension, modules: part }) =>
            part.length > 0 && (
              <Section key={dimension} heading={names[dimension]}>
                <Stack>
                  <p className="muted">{dimensionMeanings[dimension]}</p>
                  <ModuleTable caption={words.modulesOf(names[dimension])} modules={part} />
                </Stack>
              </Section>
            ),
        )}
      </Wrap>
    </>
  );
}

function EmptyCatalogue() {
  const words = useWords(modulesWords);
  return (
    <EmptyState
      icon={<BookOpen />}
      title={words.none}
      actions={<ButtonLink href="/veranstaltungen">{words.toEvents}</ButtonLink>}
    >
      <p>{words.noneReason}</p>
    </EmptyState>
  );
}
