import type { RegistrationId } from '@netzwerkstatt/domain';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { StatusMessage } from '../../components/feedback/status-message.tsx';
import { CalendarDays } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Split } from '../../components/layout/split.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { AccountCard } from '../../features/own/account-card.tsx';
import { CalendarFeed } from '../../features/own/calendar-feed.tsx';
import { CertificateLanguage } from '../../features/own/certificate-language.tsx';
import { CertificateList } from '../../features/own/certificate-list.tsx';
import { EndedList } from '../../features/own/ended-list.tsx';
import { groupRegistrations } from '../../features/own/group-registrations.ts';
import { OwnCircles } from '../../features/own/own-circles.tsx';
import { OwnDetails } from '../../features/own/own-details.tsx';
import { OwnRegistrationCard } from '../../features/own/own-registration-card.tsx';
import { ownWords } from '../../features/own/own-words.ts';
import { SentBackList } from '../../features/own/sent-back-list.tsx';
import { SessionList } from '../../features/own/session-list.tsx';
import { FailureNote } from '../../features/refusals/failure-note.tsx';
import { describeStanding } from '../../features/registration/standing.ts';
import { OwnSeries } from '../../features/series/own-series.tsx';
import { pathWords } from '../../features/series/path-words.ts';
import { overviewWords } from '../../features/team/overview-words.ts';
import type { OwnRegistration } from '../../lib/api-types.ts';
import type { Failure } from '../../lib/failure.ts';
import { focusHeading } from '../../lib/focus-heading.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';

/** Everything that is one's own: what is coming, what is certified, one's calendar, one's data. */
export function OwnPage() {
  const words = useWords(ownWords);
  const { toOverview } = useWords(overviewWords);
  const { heading: ownSeries } = useWords(pathWords);
  const locale = useLocale();
  const router = useRouter();
  const { own, sessions, choices, circles, series, sentBack } = getRouteApi('/meine').useLoaderData();
  const { offers, coming, ended } = groupRegistrations(own.registrations);
  const [answered, setAnswered] = useState<RegistrationId>();
  const [failure, setFailure] = useState<Failure>();
  const changed = own.registrations.find((it) => it.registration.id === answered);

  const card = (it: OwnRegistration) => (
    <OwnRegistrationCard
      key={it.registration.id}
      own={it}
      askAgain={() => router.invalidate()}
      onFailure={setFailure}
      onAnswered={() => {
        setAnswered(it.registration.id);
        requestAnimationFrame(focusHeading);
      }}
    />
  );
  return (
    <Wrap>
      <Split
        kind="box"
        side={<AccountCard person={own.person} hasSeries={series.series.length > 0} />}
        intro={
          <Stack gap="large">
            <PageHeader title={words.title} />
            <FailureNote failure={failure} />
            <SentBackList sentBack={sentBack} />
            {offers.length > 0 && (
              <Section heading={words.offers}>
                <Stack>{offers.map(card)}</Stack>
              </Section>
            )}
          </Stack>
        }
      >
        <div>
          {own.registrations.some(isTeam) && (
            <p>
              <Link href="/meine/teams">{toOverview}</Link>
            </p>
          )}
          <Section heading={words.coming} id="termine" action={<Link href="/veranstaltungen">{words.more}</Link>}>
            {coming.length > 0 ? (
              <Stack>{coming.map(card)}</Stack>
            ) : (
              <EmptyState
                level={3}
                icon={<CalendarDays />}
                title={words.nothing}
                actions={<ButtonLink href="/veranstaltungen">{words.programme}</ButtonLink>}
              >
                {words.nothingText}
              </EmptyState>
            )}
          </Section>
          <Section
            heading={words.certificates}
            id="bescheinigungen"
            action={<Link href="/meine/nachweise">{words.proofAccount}</Link>}
          >
            <CertificateList certificates={own.certificates} />
            <p>
              {words.learnedElsewhere} <Link href="/meine/anrechnungen">{words.recognitions}</Link>
            </p>
          </Section>
          {series.series.length > 0 && (
            <Section heading={ownSeries} id="reihen">
              <OwnSeries {...series} />
            </Section>
          )}
          {circles.circles.length > 0 && (
            <Section heading={words.circles} id="zirkel">
              <OwnCircles {...circles} />
            </Section>
          )}
          {ended.length > 0 && (
            <Section heading={words.ended}>
              <details>
                <summary>{words.endedCount(ended.length)}</summary>
                <EndedList registrations={ended} />
              </details>
            </Section>
          )}
          <Section heading={words.calendar} id="kalender">
            <CalendarFeed token={own.calendarToken} />
          </Section>
          <Section heading={words.aboutMe} id="angaben">
            <OwnDetails person={own.person} choices={choices} />
            <CertificateLanguage own={own} />
            <p>
              <Link href="/meine/loeschen">{words.erase}</Link>
            </p>
          </Section>
          <Section heading={words.sessions} id="browser">
            <SessionList sessions={sessions} />
          </Section>
        </div>
      </Split>
      <StatusMessage onDismiss={() => setAnswered(undefined)}>
        {changed && `${changed.event.title}: ${describeStanding(changed, locale).title}`}
      </StatusMessage>
    </Wrap>
  );
}

function isTeam({ registration: { seats = 1 }, transfer: { team } }: OwnRegistration): boolean {
  return seats > 1 || team !== undefined;
}
