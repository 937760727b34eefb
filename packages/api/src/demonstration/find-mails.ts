/** A demonstration writes fewer; of a longer one the oldest are not found by their subject. */
const MAX_SEARCHED = 2000;

/** A page of what a text occurs in. */
export interface MailSearch {
  readonly text: string;
  readonly offset: number;
  readonly limit: number;
}

interface FoundMails<Mail> {
  readonly total: number;
  readonly mails: readonly Mail[];
}

/** The mails in which a text occurs: in what the house keeps of them, or in the subject, which it does not keep in words. */
export async function findMails<Mail extends { readonly id: string }>(
  list: (search: MailSearch) => Promise<FoundMails<Mail>>,
  subjectOf: (mail: Mail) => string,
  { text, offset, limit }: MailSearch,
): Promise<FoundMails<Mail>> {
  if (text === '') return list({ text, offset, limit });
  const all = await list({ text: '', offset: 0, limit: MAX_SEARCHED });
  const byText = await list({ text, offset: 0, limit: MAX_SEARCHED });
  const found = new Set(byText.mails.map(({ id }) => id));
  const wanted = text.toLocaleLowerCase('de');
  const mails = all.mails.filter((it) => found.has(it.id) || subjectOf(it).toLocaleLowerCase('de').includes(wanted));
  return { total: mails.length, mails: mails.slice(offset, offset + limit) };
}
