import { ButtonLink } from '../../components/actions/button-link.tsx';
import { Cluster } from '../../components/layout/cluster.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { EligibilityNote, type EligibilityNoteProps } from '../../features/eligibility/eligibility-note.tsx';
import { translated, useWords } from '../../lib/words.ts';

const words = translated(
  {
    title: 'Dafür fehlt Ihnen noch etwas',
    others: 'Andere Veranstaltungen ansehen',
    event: 'Zur Seite der Veranstaltung',
  },
  { title: 'Something is still missing', others: 'See other events', event: 'Go to the page of the event' },
);

/** In place of the form: why somebody who is signed in cannot register now, and what they can do. */
export function NotEligibleView({ slug, ...note }: EligibilityNoteProps & { readonly slug: string }) {
  const texts = useWords(words);
  return (
    <Stack gap="large">
      <PageHeader title={texts.title} />
      <EligibilityNote {...note} />
      <Cluster>
        <ButtonLink href={`/veranstaltungen/${slug}`} variant="secondary">
          {texts.event}
        </ButtonLink>
        <ButtonLink href="/veranstaltungen" variant="quiet">
          {texts.others}
        </ButtonLink>
      </Cluster>
    </Stack>
  );
}
