import { getRouteApi } from '@tanstack/react-router';
import { Facts } from '../../components/data/facts.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Prose } from '../../components/layout/prose.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';
import { LegalFrame } from './legal-frame.tsx';
import { legalNoticeWords } from './legal-notice-words.ts';

export function LegalNoticePage() {
  const { land, isDemo } = getRouteApi('__root__').useLoaderData();
  const { networks } = getRouteApi('/impressum').useLoaderData();
  const words = useWords(legalNoticeWords);
  return (
    <LegalFrame title={words.title}>
      <Section heading={words.provider}>
        <Stack>
          {isDemo && (
            <Note tone="info" title={words.demo}>
              <p>{words.demoText}</p>
            </Note>
          )}
          <p>{words.providerText(land.words.programme.name)}</p>
          <Facts facts={[{ term: words.issuer, value: <InGerman>{land.certificateIssuer}</InGerman> }]} />
        </Stack>
      </Section>
      {networks.length > 0 && (
        <Section heading={words.networks}>
          <Facts
            facts={networks.map(({ slug, name, office }) => ({
              term: (
                <Link href={`/netzwerke/${slug}`}>
                  <InGerman>{name}</InGerman>
                </Link>
              ),
              value: <InGerman>{office}</InGerman>,
            }))}
          />
        </Section>
      )}
      <Section heading={words.contents}>
        <p>{words.contentsText}</p>
      </Section>
      <Section heading={words.software}>
        <Prose>
          <ul>
            {words.softwareItems.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Prose>
      </Section>
    </LegalFrame>
  );
}
