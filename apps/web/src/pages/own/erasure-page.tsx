import { getRouteApi } from '@tanstack/react-router';
import { Note } from '../../components/feedback/note.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Prose } from '../../components/layout/prose.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { Link } from '../../components/navigation/link.tsx';
import { ErasureForm } from '../../features/erasure/erasure-form.tsx';
import { erasureWords } from '../../features/erasure/erasure-words.ts';
import { ownWords } from '../../features/own/own-words.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi('/meine/loeschen');

/** What becomes of somebody's data when they have them erased, what is in the way, and the way to do it. */
export function ErasurePage() {
  const words = useWords(erasureWords);
  const { title: ownTitle } = useWords(ownWords);
  const { email, holdsRoles, registeredFor, pastRegistrations, certificates } = route.useLoaderData();
  const isInTheWay = holdsRoles || registeredFor.length > 0;
  return (
    <Wrap width="narrow">
      <Stack gap="large">
        <Stack>
          <BackLink href="/meine">{ownTitle}</BackLink>
          <PageHeader title={words.title} lead={words.lead} />
        </Stack>
        <Section heading={words.goes}>
          <Prose>
            <ul>
              {words.goesItems.map((it) => (
                <li key={it}>{it}</li>
              ))}
            </ul>
            <p>{words.sum(pastRegistrations, certificates)}</p>
            {certificates > 0 && <p>{words.download}</p>}
          </Prose>
        </Section>
        <Section heading={words.stays}>
          <Prose>
            <ul>
              {words.staysItems.map((it) => (
                <li key={it}>{it}</li>
              ))}
            </ul>
          </Prose>
        </Section>
        {isInTheWay ? (
          <Note tone="warning" title={words.inTheWay}>
            {holdsRoles && <p>{words.rolesText}</p>}
            {registeredFor.length > 0 && (
              <Prose>
                <p>{words.registeredText}</p>
                <ul>
                  {registeredFor.map(({ event, title }) => (
                    <li key={event}>
                      <Link href="/meine">
                        <InGerman>{title}</InGerman>
                      </Link>
                    </li>
                  ))}
                </ul>
              </Prose>
            )}
          </Note>
        ) : (
          <ErasureForm email={email} />
        )}
      </Stack>
    </Wrap>
  );
}
