import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../components/actions/button.tsx';
import { ButtonLink } from '../../components/actions/button-link.tsx';
import { RefreshCw } from '../../components/icons.ts';
import { Cluster } from '../../components/layout/cluster.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { useIsHydrated } from '../../lib/use-fragment.ts';
import { translated, useWords } from '../../lib/words.ts';

const words = translated(
  {
    title: 'Das hat gerade nicht geklappt',
    text: 'Entweder war die Verbindung unterbrochen, oder bei uns ist etwas schiefgegangen. Ein zweiter Versuch hilft oft. Was Sie schon abgeschickt und bestätigt bekommen haben, ist nicht verloren.',
    again: 'Noch einmal versuchen',
    start: 'Zur Startseite',
  },
  {
    title: 'That did not work just now',
    text: 'Either the connection was lost or something went wrong on our side. A second try often helps. Whatever you sent and got confirmed is not lost.',
    again: 'Try again',
    start: 'To the start page',
  },
);

/** When a page could not be made: says whose fault it may be, and offers another try. */
export function BrokenPage({ reset }: ErrorComponentProps) {
  const texts = useWords(words);
  const router = useRouter();
  const isHydrated = useIsHydrated();
  const [isTrying, setIsTrying] = useState(false);
  const tryAgain = async (): Promise<void> => {
    setIsTrying(true);
    await router.invalidate();
    setIsTrying(false);
    reset();
  };
  return (
    <Wrap width="narrow">
      <Stack gap="large">
        <PageHeader title={texts.title} lead={texts.text} />
        <Cluster>
          {isHydrated && (
            <Button busy={isTrying} onClick={() => void tryAgain()}>
              <RefreshCw />
              {texts.again}
            </Button>
          )}
          <ButtonLink variant="secondary" href="/">
            {texts.start}
          </ButtonLink>
        </Cluster>
      </Stack>
    </Wrap>
  );
}
