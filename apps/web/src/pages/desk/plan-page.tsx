import { dateOf, type LocalDate } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { ChevronLeft, ChevronRight, Plus } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { SegmentedNav } from '../../components/navigation/segmented-nav.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { GridOrList } from '../../features/planning/grid-or-list.tsx';
import { MoveDialog } from '../../features/planning/move-dialog.tsx';
import { narrowPlan } from '../../features/planning/narrow-plan.ts';
import { PlanFilter } from '../../features/planning/plan-filter.tsx';
import { planPath, planPathOf } from '../../features/planning/plan-paths.ts';
import { neighbourOf, type PlanPeriod, periodAround } from '../../features/planning/plan-period.ts';
import { planViews } from '../../features/planning/plan-views.ts';
import { planWords } from '../../features/planning/plan-words.ts';
import { useMoving } from '../../features/planning/use-moving.ts';
import { YearView } from '../../features/planning/year-view.tsx';
import { formatDay, formatMonth } from '../../lib/format-date.ts';
import { type Locale, useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/arbeit/planung');

/** The year of a coordinator at a glance: what is planned, what others plan, what the days are. */
export function PlanPage() {
  const words = useWords(planWords);
  const locale = useLocale();
  const search = route.useSearch();
  const { me } = getRouteApi('__root__').useLoaderData();
  const { plan: whole, period } = route.useLoaderData();
  const controls = useMoving();
  const plan = narrowPlan(whole, search);
  const { view, from } = period;
  const shown = plan.entries.filter(({ session }) => isWithin(dateOf(session.startsAt), period));
  const own = shown.filter(({ isOwn }) => isOwn).length;
  const isGrid = view === 'monat' || view === 'quartal';
  const known = plan.schoolHolidaysKnownUntil;
  return (
    <Stack gap="large">
      <PageHeader
        title={words.title}
        lead={periodText(period, locale)}
        actions={
          <>
            <ButtonLink variant="quiet" href="/arbeit/planung/termine">
              {words.otherDates}
            </ButtonLink>
            {me.mayWrite && (
              <ButtonLink href="/arbeit/veranstaltungen/neu">
                <Plus />
                {words.add}
              </ButtonLink>
            )}
          </>
        }
      >
        <Stack>
          <Cluster>
            <SegmentedNav
              label={words.period}
              items={[
                {
                  label: <VisuallyHidden>{words.before[view]}</VisuallyHidden>,
                  icon: <ChevronLeft />,
                  href: planPathOf(search, neighbourOf(period, -1)),
                },
                { label: words.today, href: planPath(search, { ab: undefined }) },
                {
                  label: <VisuallyHidden>{words.after[view]}</VisuallyHidden>,
                  icon: <ChevronRight />,
                  href: planPathOf(search, neighbourOf(period, 1)),
                },
              ]}
            />
            <SegmentedNav
              label={words.views}
              items={planViews.map((it) => ({
                label: words.view[it],
                href: planPathOf(search, periodAround(it, from)),
                current: it === view,
              }))}
            />
          </Cluster>
          <PlanFilter search={search} networks={plan.networks} />
          <p className="small muted">{words.planned(own, shown.length - own)}</p>
        </Stack>
      </PageHeader>
      {known !== undefined && known < period.to && (
        <p className="small muted">{words.notKnownYet(formatDay(known, locale))}</p>
      )}
      {isGrid ? (
        <GridOrList plan={plan} period={period} controls={controls} />
      ) : (
        <YearView plan={plan} period={period} controls={controls} />
      )}
      {me.mayWrite && <p className="small muted">{words.moveHint}</p>}
      <VisuallyHidden role="status">{controls.told}</VisuallyHidden>
      <MoveDialog moving={controls.moving} onClose={controls.stop} />
    </Stack>
  );
}

const isWithin = (day: LocalDate, { from, to }: PlanPeriod) => from <= day && day <= to;

/** „2027“, „März 2027“, „Januar 2027 – März 2027“ */
function periodText({ view, from, to }: PlanPeriod, locale: Locale): string {
  if (view === 'jahr') return from.slice(0, 4);
  return view === 'monat' ? formatMonth(from, locale) : `${formatMonth(from, locale)} – ${formatMonth(to, locale)}`;
}
