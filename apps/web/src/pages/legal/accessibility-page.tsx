import { getRouteApi } from '@tanstack/react-router';
import { Facts } from '../../components/data/facts.tsx';
import { TickList } from '../../components/data/icon-list.tsx';
import { Prose } from '../../components/layout/prose.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';
import { accessibilityWords } from './accessibility-words.ts';
import { LegalFrame } from './legal-frame.tsx';

/** What works for whom, what does not yet, and whom to tell. */
export function AccessibilityPage() {
  const words = useWords(accessibilityWords);
  return (
    <LegalFrame title={words.title} lead={words.lead}>
      <Section heading={words.state}>
        <p>{words.stateText}</p>
      </Section>
      <Section heading={words.works}>
        <TickList>
          {words.worksItems.map((item) => (
            <span key={item}>{item}</span>
          ))}
        </TickList>
      </Section>
      <Section heading={words.gaps}>
        <Prose>
          <ul>
            {words.gapsItems.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Prose>
      </Section>
      <Section heading={words.report} id="barriere-melden">
        <Stack>
          <p>{words.reportText}</p>
          <Offices />
        </Stack>
      </Section>
      <Section heading={words.law}>
        <p>{words.lawText}</p>
      </Section>
    </LegalFrame>
  );
}

function Offices() {
  const { networks } = getRouteApi('/barrierefreiheit').useLoaderData();
  const words = useWords(accessibilityWords);
  const reachable = networks.flatMap(({ slug, name, mailbox }) =>
    mailbox === undefined ? [] : [{ slug, name, mailbox }],
  );
  if (reachable.length === 0) return <p>{words.noOffices}</p>;
  return (
    <Facts
      facts={reachable.map(({ name, mailbox }) => ({
        term: <InGerman>{name}</InGerman>,
        value: <a href={`mailto:${mailbox}`}>{mailbox}</a>,
      }))}
    />
  );
}
