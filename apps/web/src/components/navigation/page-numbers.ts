/** A page to link to, or the gap between two that are not next to each other. */
export type PageNumber = number | 'gap';

/**
 * The pages worth linking: the first, the last, the current one and its neighbours. A gap never stands for a single page.
 *
 * @param current - Counted from 1.
 */
export function pageNumbers(current: number, count: number): PageNumber[] {
  const wanted = [1, current - 1, current, current + 1, count].filter((page) => page >= 1 && page <= count);
  const pages = [...new Set(wanted)].sort((a, b) => a - b);
  return pages.flatMap((page, index): PageNumber[] => {
    const step = page - (pages[index - 1] ?? page - 1);
    if (step === 1) return [page];
    return step === 2 ? [page - 1, page] : ['gap', page];
  });
}
