import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { CalendarDays } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { DaysOffList } from '../../features/planning/days-off-list.tsx';
import { PlanningDateForm } from '../../features/planning/planning-date-form.tsx';
import { planningDateWords } from '../../features/planning/planning-date-words.ts';
import { PlanningDatesTable } from '../../features/planning/planning-dates-table.tsx';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/planung/termine');

/** Grant terms, committees, the parliament: days on which people have other plans. */
export function PlanningDatesPage() {
  const words = useWords(planningDateWords);
  const { daysOff, ...listed } = route.useLoaderData();
  const { termin } = route.useSearch();
  const [saved, setSaved] = useState(0);
  const { dates, networks, mayWriteFor, mayWriteForLand } = listed;
  const chosen = dates.find(({ id, mayEdit }) => id === termin && mayEdit);
  const mayWrite = mayWriteForLand || mayWriteFor.length > 0;
  return (
    <Stack gap="large">
      <PageHeader
        kicker={<BackLink href="/arbeit/planung">{words.back}</BackLink>}
        title={words.title}
        lead={words.lead}
      />
      {mayWrite && (
        <Section heading={chosen ? words.edit : words.add}>
          <PlanningDateForm
            key={`${chosen?.id} ${saved}`}
            listed={listed}
            before={chosen}
            onSaved={() => setSaved((before) => before + 1)}
          />
        </Section>
      )}
      <Section heading={words.list}>
        <PlanningDatesTable dates={dates} networks={networks} />
        {dates.length === 0 && (
          <EmptyState title={words.none} icon={<CalendarDays />}>
            <p>{words.whyNone}</p>
          </EmptyState>
        )}
      </Section>
      {daysOff.length > 0 && (
        <Section heading={words.daysOff}>
          <p className="muted">{words.daysOffLead}</p>
          <DaysOffList daysOff={daysOff} />
        </Section>
      )}
    </Stack>
  );
}
