import { getRouteApi } from '@tanstack/react-router';
import { NumberedSteps } from '../../components/data/numbered-steps.tsx';
import { Hero } from '../../components/layout/hero.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { StartSearch } from '../../features/programme/start-search.tsx';
import { useWords } from '../../lib/words.ts';
import { FurtherDoors } from './further-doors.tsx';
import { NetworkDoors } from './network-doors.tsx';
import { NextDates } from './next-dates.tsx';
import { startWords } from './start-words.ts';

const root = getRouteApi('__root__');
const route = getRouteApi('/');

/** What this is, for whom, and when it begins. */
export function StartPage() {
  const { land } = root.useLoaderData();
  const { choices, events, networks, modules } = route.useLoaderData();
  const words = useWords(startWords);
  return (
    <>
      <Hero>
        <PageHeader title={words.title} lead={words.lead(land.words.programme.name)}>
          <StartSearch professions={choices.professions} />
        </PageHeader>
      </Hero>
      <Wrap>
        <NextDates events={events} networks={networks} />
        <Section heading={words.how}>
          <NumberedSteps steps={words.steps} />
        </Section>
        <NetworkDoors networks={networks} />
        <FurtherDoors moduleCount={modules} />
      </Wrap>
    </>
  );
}
