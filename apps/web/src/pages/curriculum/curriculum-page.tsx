import { getRouteApi } from '@tanstack/react-router';
import { FactColumns } from '../../components/data/fact-columns.tsx';
import { Tag } from '../../components/feedback/tag.tsx';
import { Award, BookOpen, Users } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Split } from '../../components/layout/split.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { Breadcrumbs } from '../../components/navigation/breadcrumbs.tsx';
import { moduleWords } from '../../features/module/module-words.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';
import { CurriculumDates } from './curriculum-dates.tsx';
import { CurriculumParts } from './curriculum-parts.tsx';
import { curriculumWords } from './curriculum-words.ts';

const route = getRouteApi('/reihen/$slug');

export function CurriculumPage() {
  const { curriculum } = route.useLoaderData();
  const words = useWords(curriculumWords);
  return (
    <Wrap>
      <Breadcrumbs items={[{ label: words.catalogue, href: '/module' }]} current={curriculum.title} />
      {curriculum.offer === 'own' ? (
        <Split kind="box" side={<CurriculumDates />} intro={<CurriculumHead />}>
          <CurriculumParts />
        </Split>
      ) : (
        <>
          <CurriculumHead />
          <CurriculumParts />
        </>
      )}
    </Wrap>
  );
}

function CurriculumHead() {
  const { curriculum } = route.useLoaderData();
  const words = useWords(curriculumWords);
  const names = useWords(moduleWords);
  const { title, version, offer, modules, teachingUnits, entryCondition } = curriculum;
  const isOwn = offer === 'own';
  return (
    <PageHeader
      kicker={
        <>
          <Tag hue={isOwn ? 'green' : 'grey'}>{isOwn ? names.series : names.recorded}</Tag>
          {words.edition(version)}
        </>
      }
      title={<InGerman>{title}</InGerman>}
      lead={isOwn ? words.lead : words.recordedLead}
    >
      <FactColumns
        facts={[
          { term: words.length, icon: <Award />, value: names.units(teachingUnits), detail: names.unitsMeaning },
          ...(modules.length === 0
            ? []
            : [{ term: words.modules, icon: <BookOpen />, value: names.modulesCount(modules.length) }]),
          {
            term: words.entry,
            icon: <Users />,
            value: words.entry,
            detail: entryCondition === undefined ? words.anyone : <InGerman>{entryCondition}</InGerman>,
          },
        ]}
      />
    </PageHeader>
  );
}
