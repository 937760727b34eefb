import { Facts } from '../../components/data/facts.tsx';
import { FileText } from '../../components/icons.ts';
import { Link } from '../../components/navigation/link.tsx';
import type { Answers } from '../../lib/api-types.ts';
import { formatDate } from '../../lib/format-date.ts';
import { formatNumber } from '../../lib/format-number.ts';
import { InGerman } from '../../lib/in-german.tsx';
import { type Locale, useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { proofFormWords } from '../proofs/proof-form-words.ts';
import { inUnit, lengthWords } from '../proofs/unit-words.ts';
import { proofCheckWords } from './proof-check-words.ts';

export type ProofToCheck = Answers['proofs']['toCheck'];
type Extent = Pick<ProofToCheck['proof']['stated'], 'minutes' | 'days' | 'award'>;

/** What somebody states, and the paper that is to prove it. */
export function ProofFacts({ shown: { proof, file, regimes } }: { readonly shown: ProofToCheck }) {
  const words = useWords(proofCheckWords);
  const forms = useWords(proofFormWords);
  const locale = useLocale();
  const { stated } = proof;
  return (
    <Facts
      facts={[
        { term: words.provider, value: <InGerman>{stated.provider}</InGerman> },
        {
          term: words.days,
          value:
            stated.from === stated.to
              ? formatDate(stated.to, locale)
              : `${formatDate(stated.from, locale)} – ${formatDate(stated.to, locale)}`,
        },
        { term: words.form, value: forms[stated.form] },
        { term: words.extent, value: extentLine(stated, locale) },
        { term: words.award, value: awardLine(stated, regimes, locale) ?? words.noAward },
        {
          term: words.file,
          icon: <FileText />,
          value: (
            <Link href={`/belege/${file.id}`} download>
              {words.openFile(file.name, formatNumber(Math.ceil(file.bytes / 1000), locale))}
            </Link>
          ),
        },
      ]}
    />
  );
}

/** „8 UE, 6 Stunden, an 1 Tag“ */
export function extentLine({ minutes, days }: Extent, locale: Locale): string {
  return `${lengthWords[locale].length(minutes, Math.floor(minutes / 45))}, ${proofCheckWords[locale].onDays(days)}`;
}

export function awardLine({ award }: Extent, regimes: ProofToCheck['regimes'], locale: Locale): string | undefined {
  const regime = award && regimes.find(({ code }) => code === award.regime);
  if (!award || !regime) return undefined;
  const amount = `${inUnit(award.amount, regime.unit, locale)} ${regime.title[locale]}`;
  return proofCheckWords[locale].awarded(amount, award.number);
}
