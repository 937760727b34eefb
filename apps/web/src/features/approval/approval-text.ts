import type { OwnRegistration } from '../../lib/api-types.ts';
import { formatInstant } from '../../lib/format-date.ts';
import type { Locale } from '../../lib/locale.ts';
import { translated } from '../../lib/words.ts';

type Approval = NonNullable<OwnRegistration['approval']>;

const words = translated(
  {
    asked: (until: string, lapses: boolean) =>
      `angefragt, Antwort bis ${until}. ${lapses ? 'Ohne Antwort endet Ihre Anmeldung dann.' : 'Ohne Antwort gilt Ihre Anmeldung weiter.'}`,
    approved: 'zugestimmt',
    declined: 'nicht zugestimmt',
    unanswered: (until: string) => `bis ${until} keine Antwort`,
    withWord: (answer: string, word: string) => `${answer}: „${word}“`,
  },
  {
    asked: (until, lapses) =>
      `asked, to answer by ${until}. ${lapses ? 'Without an answer your registration ends then.' : 'Without an answer your registration stands.'}`,
    approved: 'approved',
    declined: 'not approved',
    unanswered: (until) => `no answer by ${until}`,
    withWord: (answer, word) => `${answer}: “${word}”`,
  },
);

/** How it stands with a superior, for whoever registered. */
export function approvalText(approval: Approval, locale: Locale): string {
  const texts = words[locale];
  const until = formatInstant(approval.until, locale);
  switch (approval.status) {
    case 'asked':
      return texts.asked(until, approval.withoutAnswer === 'lapses');
    case 'unanswered':
      return texts.unanswered(until);
    default: {
      const answer = texts[approval.status];
      return approval.word === undefined ? answer : texts.withWord(answer, approval.word);
    }
  }
}
