import type { LocalDate } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { Facts } from '../../components/data/facts.tsx';
import { Note } from '../../components/feedback/note.tsx';
import { Stack } from '../../components/layout/stack.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { formatDay, formatInstantDay } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { kindWord } from '../event/event-words.ts';
import { verifyWords } from './verify-words.ts';

export type Verified = Answers['certificates']['verify'];

/** How a certificate stands, and what it says, to be compared with the paper. */
export function VerificationResult({ certificate }: { readonly certificate: Verified }) {
  const words = useWords(verifyWords);
  const locale = useLocale();
  const { land } = getRouteApi('__root__').useLoaderData();
  const { title, period, issuer, issuedOn } = certificate;
  const day = (it: LocalDate) => formatDay(it, locale);
  return (
    <Stack gap="large">
      <Standing certificate={certificate} />
      <Facts
        facts={[
          { term: words.certificate, value: words.kinds[certificate.kind] },
          {
            term: certificate.kind === 'series' ? words.curriculum : words.event,
            value: <InGerman>{title}</InGerman>,
          },
          ...(certificate.kind === 'series'
            ? []
            : [{ term: words.kind, value: kindWord(certificate.eventKind, land.words, locale) }]),
          ...(period === undefined
            ? []
            : [
                {
                  term: words.period,
                  value: period.from === period.to ? day(period.from) : `${day(period.from)} – ${day(period.to)}`,
                },
              ]),
          unitsOf(certificate, words),
          ...(certificate.kind === 'series' && certificate.validUntil !== undefined
            ? [{ term: words.validUntil, value: day(certificate.validUntil) }]
            : []),
          { term: words.issuer, value: <InGerman>{issuer}</InGerman> },
          { term: words.issuedOn, value: day(issuedOn) },
        ]}
      />
    </Stack>
  );
}

function unitsOf(certificate: Verified, words: (typeof verifyWords)['de']) {
  if (certificate.kind === 'speaker') return { term: words.taught, value: words.unitsTaught(certificate.unitsTaught) };
  const { attendedUnits, plannedUnits } = certificate.attendance;
  return { term: words.attendance, value: words.units(attendedUnits, plannedUnits) };
}

function Standing({ certificate }: { readonly certificate: Verified }) {
  const words = useWords(verifyWords);
  const locale = useLocale();
  switch (certificate.status) {
    case 'issued':
      return (
        <Note tone="success" title={words.valid}>
          <p>{words.validText}</p>
        </Note>
      );
    case 'replaced':
      return (
        <Note tone="warning" title={words.replaced}>
          <p>{words.replacedText(formatInstantDay(certificate.replacedAt, locale))}</p>
        </Note>
      );
    case 'revoked':
      return (
        <Note tone="bad" title={words.revoked}>
          <p>{words.revokedText(formatInstantDay(certificate.revokedAt, locale))}</p>
        </Note>
      );
  }
}
