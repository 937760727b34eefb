import { Fragment } from 'react';
import { Note } from '../../components/feedback/note.tsx';
import { formatDay, formatInstantDay } from '../../lib/format-date.ts';
import { useLocale } from '../../lib/locale.ts';
import { useWords } from '../../lib/words.ts';
import { isDoubtful, type Standing, standingOf, type Verified } from './standing-of.ts';
import { standings, verifyWords } from './verify-words.ts';

const tones = { valid: 'success', expired: 'warning', replaced: 'warning', revoked: 'bad' } as const;

/** How a certificate stands, and since when. */
export function StandingNote({ verified }: { readonly verified: Verified }) {
  const words = useWords(verifyWords);
  const locale = useLocale();
  const standing = standingOf(verified);
  if (standing === 'valid' && isDoubtful(verified)) return <NothingConfirmed {...verified} />;
  return (
    <Note tone={tones[standing]} title={words[standing]}>
      <p>
        <Since verified={verified} />
      </p>
      {verified.renewedUntil !== undefined && <p>{words.renewedText(formatDay(verified.renewedUntil, locale))}</p>}
      <OtherLanguages standing={standing} />
    </Note>
  );
}

/** Where the comparison failed, no word in green says “valid”, as if it were about whoever shows the paper. */
function NothingConfirmed({ name }: Pick<Verified, 'name'>) {
  const words = useWords(verifyWords);
  return (
    <Note tone="info" title={words.numberOnly}>
      <p>{name === 'different' ? words.numberOnlyName : words.numberOnlyFile}</p>
    </Note>
  );
}

function Since({ verified: { answer, isExpired } }: { readonly verified: Verified }) {
  const words = useWords(verifyWords);
  const locale = useLocale();
  if (answer.status === 'replaced') return words.replacedText(formatInstantDay(answer.replacedAt, locale));
  if (answer.status === 'revoked') return words.revokedText(formatInstantDay(answer.revokedAt, locale));
  if (isExpired && answer.kind === 'series' && answer.validUntil !== undefined) {
    return words.expiredText(formatDay(answer.validUntil, locale));
  }
  return words.validText;
}

/** One word for those who read neither of the page's languages well. */
function OtherLanguages({ standing }: { readonly standing: Standing }) {
  const words = useWords(verifyWords);
  const locale = useLocale();
  const others = Object.entries(standings[standing]).filter(([language]) => language !== locale);
  return (
    <p className="small">
      {words.otherLanguages}:{' '}
      {others.map(([language, word], index) => (
        <Fragment key={language}>
          {index > 0 && ' · '}
          <span lang={language}>{word}</span>
        </Fragment>
      ))}
    </p>
  );
}
