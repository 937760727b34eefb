import type { LocalDate } from '@netzwerkstatt/domain';
import { getRouteApi } from '@tanstack/react-router';
import { type Fact, Facts } from '../../components/data/facts.tsx';
import { formatDay } from '../../lib/format-date.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { kindWord } from '../event/event-words.ts';
import type { Verified } from './standing-of.ts';
import { verifyWords } from './verify-words.ts';

type Certified = Verified['answer'];

/** What a certificate says, without the name, to be compared with the paper. */
export function CertifiedFacts({ verified: { number, answer } }: { readonly verified: Verified }) {
  const words = useWords(verifyWords);
  const locale = useLocale();
  const { land } = getRouteApi('__root__').useLoaderData();
  const day = (it: LocalDate) => formatDay(it, locale);
  const { period } = answer;
  const facts: readonly (Fact | undefined)[] = [
    number === undefined ? undefined : { term: words.shortNumber, value: number },
    { term: words.kind, value: words.kinds[answer.kind] },
    { term: answer.kind === 'series' ? words.curriculum : words.event, value: <InGerman>{answer.title}</InGerman> },
    answer.kind === 'series'
      ? undefined
      : { term: words.eventKind, value: kindWord(answer.eventKind, land.words, locale) },
    period && {
      term: words.period,
      value: period.from === period.to ? day(period.from) : `${day(period.from)} – ${day(period.to)}`,
    },
    useUnits(answer),
    answer.kind === 'series' && answer.validUntil !== undefined
      ? { term: words.validUntil, value: day(answer.validUntil) }
      : undefined,
    { term: words.issuer, value: <InGerman>{answer.issuer}</InGerman> },
    { term: words.issuedOn, value: day(answer.issuedOn) },
  ];
  return <Facts facts={facts.filter((it) => it !== undefined)} />;
}

function useUnits(answer: Certified): Fact {
  const words = useWords(verifyWords);
  if (answer.kind === 'speaker') return { term: words.taught, value: words.unitsTaught(answer.unitsTaught) };
  const { attendedUnits, plannedUnits } = answer.attendance;
  return { term: words.attendance, value: words.units(attendedUnits, plannedUnits) };
}
