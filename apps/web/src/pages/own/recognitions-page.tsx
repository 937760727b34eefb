import { getRouteApi, useNavigate, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { EmptyState } from '../../components/feedback/empty-state.tsx';
import { StatusMessage } from '../../components/feedback/status-message.tsx';
import { Award } from '../../components/icons.ts';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Section } from '../../components/layout/section.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { ownWords } from '../../features/own/own-words.ts';
import { OwnRecognitionCard } from '../../features/recognition/own-recognition-card.tsx';
import { ownRecognitionWords } from '../../features/recognition/own-recognition-words.ts';
import { newRecognitionPath, ownRecognitionsPath } from '../../features/recognition/recognition-paths.ts';
import { focusHeading } from '../../lib/focus-heading.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useWords } from '../../lib/words.ts';

const route = getRouteApi(ownRecognitionsPath);

/** What somebody asked to have recognised, and what became of it. */
export function RecognitionsPage() {
  const words = useWords(ownRecognitionWords);
  const { title: ownTitle } = useWords(ownWords);
  const router = useRouter();
  const navigate = useNavigate();
  const { requests, series } = route.useLoaderData();
  const { gesendet } = route.useSearch();
  const [told, setTold] = useState<string>();
  const message = told ?? (gesendet === 'ja' ? words.requested : undefined);
  const recognised = series.filter(({ recognisedUnits }) => recognisedUnits > 0);
  const done = async (text: string): Promise<void> => {
    await router.invalidate();
    setTold(text);
    requestAnimationFrame(focusHeading);
  };
  const dismiss = (): void => {
    setTold(undefined);
    if (gesendet !== undefined)
      void navigate({ to: ownRecognitionsPath, search: { gesendet: undefined }, replace: true });
  };
  const ask = <ButtonLink href={newRecognitionPath}>{words.ask}</ButtonLink>;
  return (
    <Wrap>
      <Stack gap="large">
        <Stack>
          <BackLink href="/meine">{ownTitle}</BackLink>
          <PageHeader title={words.title} lead={words.lead} actions={requests.length > 0 && ask} />
        </Stack>
        {recognised.length > 0 && (
          <Section heading={words.totals}>
            <ul>
              {recognised.map(({ code, title, recognisedUnits }) => (
                <li key={code}>
                  <InGerman>{words.total(title, recognisedUnits)}</InGerman>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {requests.length > 0 ? (
          <Section heading={words.requests}>
            <Stack>
              {requests.map((it) => (
                <OwnRecognitionCard key={it.id} request={it} onDone={done} />
              ))}
            </Stack>
          </Section>
        ) : (
          <EmptyState title={words.none} icon={<Award />} actions={ask}>
            <p>{words.noneText}</p>
          </EmptyState>
        )}
      </Stack>
      <StatusMessage onDismiss={dismiss}>{message}</StatusMessage>
    </Wrap>
  );
}
