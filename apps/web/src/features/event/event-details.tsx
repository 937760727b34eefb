import { RowList } from '../../components/data/row-list.tsx';
import { Section } from '../../components/layout/section.tsx';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { DrawSection } from '../allocation/draw-section.tsx';
import { ConditionList } from '../eligibility/condition-list.tsx';
import { ModuleReference } from '../module/module-reference.tsx';
import { professionTitle } from '../registration/profession-options.ts';
import { DescriptionText } from './description-text.tsx';
import { eventDetailWords } from './event-detail-words.ts';
import type { EventPageData } from './event-page-data.ts';
import { EventRow } from './event-row.tsx';
import { ProgrammeReleases } from './programme-releases.tsx';
import { SessionAgenda } from './session-agenda.tsx';
import { VenueFacts } from './venue-facts.tsx';
import { WishRoundNote } from './wish-round-note.tsx';

/** Everything about an event beyond the facts, for those who want to know more before they decide. */
export function EventDetails({ page }: { readonly page: EventPageData }) {
  const words = useWords(eventDetailWords);
  const locale = useLocale();
  const { listed, module, otherRuns, choices } = page;
  const { event } = listed;
  const hasForums = event.sessions.some(({ isForum }) => isForum);
  const datesHeading = hasForums ? words.programme : event.sessions.length === 1 ? words.date : words.dates;
  const professions = event.targetProfessions.map((code) => professionTitle(choices.professions, code, locale));
  return (
    <div>
      <Section heading={words.about}>
        <DescriptionText text={event.description} />
      </Section>
      {module && (
        <Section heading={words.module}>
          <ModuleReference module={module} />
        </Section>
      )}
      <Section heading={datesHeading}>
        <SessionAgenda event={event} rooms={page.rooms} />
        <ProgrammeReleases releases={page.releases} />
        <WishRoundNote round={page.wishRound} />
      </Section>
      <Section heading={words.audience}>
        <p>{professions.length === 0 ? words.everyone : professions.join(' · ')}</p>
        {module && professions.length > 0 && (
          <p className="muted small">
            <InGerman>{module.content.targetText}</InGerman>
          </p>
        )}
      </Section>
      {event.eligibility && (
        <Section heading={words.eligibility}>
          <ConditionList settings={event.eligibility} regions={choices.regions} />
        </Section>
      )}
      <DrawSection draw={page.draw} />
      <Section heading={words.venue}>
        <VenueFacts event={event} rooms={page.rooms} />
      </Section>
      {otherRuns.length > 0 && (
        <Section heading={words.otherRuns} id="weitere-termine">
          <RowList>
            {otherRuns.map((run) => (
              <EventRow key={run.event.id} listed={run} />
            ))}
          </RowList>
        </Section>
      )}
    </div>
  );
}
