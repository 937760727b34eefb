import { getRouteApi } from '@tanstack/react-router';
import { FactColumns } from '../../components/data/fact-columns.tsx';
import { Tag } from '../../components/feedback/tag.tsx';
import { Award, Users, Video } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Split } from '../../components/layout/split.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { Breadcrumbs } from '../../components/navigation/breadcrumbs.tsx';
import { moduleWords } from '../../features/module/module-words.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';
import { ModuleDates } from './module-dates.tsx';
import { ModuleFacts } from './module-facts.tsx';
import { modulePageWords } from './module-page-words.ts';

const route = getRouteApi('/module/$code');

export function ModulePage() {
  const { module } = route.useLoaderData();
  const words = useWords(modulePageWords);
  return (
    <Wrap>
      <Breadcrumbs items={[{ label: words.catalogue, href: '/module' }]} current={module.content.code} />
      <Split kind="box" side={<ModuleDates />} intro={<ModuleHead />}>
        <Section heading={words.content}>
          <ModuleFacts />
        </Section>
      </Split>
    </Wrap>
  );
}

function ModuleHead() {
  const { content } = route.useLoaderData().module;
  const words = useWords(moduleWords);
  const { code, title, dimension, level, learningOutcome, teachingUnits, formatNote, participants } = content;
  return (
    <PageHeader
      kicker={
        <>
          <Tag hue="green">
            {words.module} {code}
          </Tag>
          {words.levels[level]} · {words.dimensions[dimension]}
        </>
      }
      title={<InGerman>{title}</InGerman>}
      lead={
        <>
          {words.outcome}: <InGerman>{learningOutcome}</InGerman>
        </>
      }
    >
      <FactColumns
        facts={[
          { term: words.extent, icon: <Award />, value: words.units(teachingUnits), detail: words.unitsMeaning },
          { term: words.format, icon: <Video />, value: <InGerman>{formatNote}</InGerman> },
          {
            term: words.groupSize,
            icon: <Users />,
            value: words.people(participants.min, participants.max),
          },
        ]}
      />
    </PageHeader>
  );
}
