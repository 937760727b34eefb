import { getRouteApi } from '@tanstack/react-router';
import { Facts } from '../../components/data/facts.tsx';
import { Prose } from '../../components/layout/prose.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';
import { LegalFrame } from './legal-frame.tsx';
import { privacyWords } from './privacy-words.ts';

const topics = ['registration', 'attendance', 'certificate', 'assistance'] as const;

/** What is known of whom, why, and who sees it. The grounds are those of the Land. */
export function PrivacyPage() {
  const basis = getRouteApi('/datenschutz').useLoaderData();
  const words = useWords(privacyWords);
  return (
    <LegalFrame title={words.title} lead={words.lead}>
      <Section heading={words.collected}>
        <Items items={words.collectedItems} />
      </Section>
      <Section heading={words.who}>
        <p>{words.whoText}</p>
      </Section>
      <Section heading={words.basis}>
        <Facts
          facts={topics.map((topic) => ({
            term: words.bases[topic],
            value: (
              <InGerman>
                {basis[topic].text}
                <br />
                <span className="muted small">{basis[topic].source.statement}</span>
              </InGerman>
            ),
          }))}
        />
      </Section>
      <Section heading={words.cookies}>
        <Stack>
          <Items items={words.cookiesItems} />
          <p>{words.cookiesText}</p>
        </Stack>
      </Section>
      <Section heading={words.rights}>
        <p>{words.rightsText}</p>
      </Section>
    </LegalFrame>
  );
}

function Items({ items }: { readonly items: readonly string[] }) {
  return (
    <Prose>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Prose>
  );
}
