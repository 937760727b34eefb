/** What a step of the tour has somebody do, or see. */
export type TourMove =
  | { readonly kind: 'click'; readonly words: string }
  | { readonly kind: 'type'; readonly words: string }
  | { readonly kind: 'see'; readonly words: string };

export interface Tour {
  /** As the heading says it. */
  readonly title: string;
  /** Role of the demonstration, or nobody in particular. */
  readonly role: string | undefined;
  /** Moves, step by step, in the order of the words. */
  readonly steps: readonly (readonly TourMove[])[];
}

const kinds = { '„': 'click', '`': 'type', _: 'see' } as const;

/**
 * The tours of a README, one for each heading below “A first tour”: in „…“ what is clicked, in back-ticks what is typed,
 * set in italics what the page then says. A role stands in back-ticks in the heading.
 */
export function readTours(readme: string): readonly Tour[] {
  const chapter = /^## A first tour$([\s\S]*?)^## /m.exec(readme)?.[1] ?? '';
  return chapter
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const steps = lines
        .join('\n')
        .split(/^\d+\. /m)
        .slice(1);
      return { title: heading.replaceAll('`', ''), role: /`(.+)`/.exec(heading)?.[1], steps: steps.map(movesIn) };
    });
}

function movesIn(step: string): readonly TourMove[] {
  const moves = step.replace(/\s+/g, ' ').matchAll(/„([^“]+)“|`([^`]+)`|(?<![\p{L}\d])_([^_]+)_/gu);
  return [...moves].map(([whole, ...words]) => ({
    kind: kinds[whole[0] as keyof typeof kinds],
    words: words.find((it) => it !== undefined) ?? '',
  }));
}
