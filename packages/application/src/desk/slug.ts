import { foldForSearch, type LocalDate } from '@netzwerkstatt/domain';

const LONGEST_TITLE_PART = 60;

/**
 * The last part of an event's public address: its day and its title, so that the address alone tells what it is. Made
 * once; a later change of day or title leaves it as it is, because it has been mailed around.
 *
 * @param isTaken - Whether another event has it already.
 */
export async function freeSlug(
  day: LocalDate,
  title: string,
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string> {
  const words = foldForSearch(title).replace(/[^a-z0-9]+/g, '-');
  const shortened =
    words.length > LONGEST_TITLE_PART ? words.slice(0, LONGEST_TITLE_PART).replace(/-[^-]*$/, '') : words;
  const base = `${day}-${shortened.replace(/^-|-$/g, '') || 'veranstaltung'}`;
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!(await isTaken(slug))) return slug;
  }
}
