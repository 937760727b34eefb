import { getRouteApi } from '@tanstack/react-router';
import { Facts } from '../../components/data/facts.tsx';
import { Card } from '../../components/layout/card.tsx';
import { PageHeader } from '../../components/layout/page-header.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import { Wrap } from '../../components/layout/wrap.tsx';
import { BackLink } from '../../components/navigation/back-link.tsx';
import { AttachmentList } from '../../features/demonstration/attachment-list.tsx';
import { demonstrationWords } from '../../features/demonstration/demonstration-words.ts';
import { MailText } from '../../features/demonstration/mail-text.tsx';
import { formatInstant } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';

/** One mail as its reader gets it. */
export function MailPage() {
  const words = useWords(demonstrationWords);
  const locale = useLocale();
  const { subject, from, to, at, state, text, attachments } = getRouteApi('/postfach/$id').useLoaderData();
  return (
    <Wrap width="narrow">
      <Stack gap="large">
        <BackLink href="/postfach">{words.back}</BackLink>
        <PageHeader title={subject} />
        <Facts
          facts={[
            { term: words.from, value: from },
            { term: words.to, value: to },
            { term: words.at, value: <time dateTime={at}>{formatInstant(at, locale)}</time> },
            { term: words.state, value: words.states[state] },
          ]}
        />
        <Card tone="raised" as="article">
          <MailText text={text} />
        </Card>
        <AttachmentList files={attachments} />
      </Stack>
    </Wrap>
  );
}
