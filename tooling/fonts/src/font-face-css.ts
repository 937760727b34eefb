import type { FallbackMetrics } from './fallback-metrics.ts';

/** One weight of the family as it is written into the style sheet. */
export interface FontFace {
  readonly weight: number;
  /** As the browser asks for it: `/fonts/fira-sans-400.woff2`. */
  readonly url: string;
  /** Names under which machines have the substitute. */
  readonly substitutes: readonly string[];
  readonly metrics: FallbackMetrics;
}

/** The style sheet of a family: every weight, and for each a substitute that takes the same room until it has arrived. */
export function fontFaceCss(family: string, faces: readonly FontFace[]): string {
  const rules = faces.flatMap((face) => [ownFace(family, face), fallbackFace(family, face)]);
  return `/* Made by tooling/fonts, see its README. */\n${rules.join('\n')}`;
}

const ownFace = (family: string, { weight, url }: FontFace): string => `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  font-display: swap;
  src: url("${url}") format("woff2");
}
`;

const fallbackFace = (family: string, { weight, substitutes, metrics }: FontFace): string => `@font-face {
  font-family: "${family} Fallback";
  font-weight: ${weight};
  src: ${substitutes.map((name) => `local("${name}")`).join(', ')};
  size-adjust: ${percent(metrics.sizeAdjust)};
  ascent-override: ${percent(metrics.ascentOverride)};
  descent-override: ${percent(metrics.descentOverride)};
  line-gap-override: ${percent(metrics.lineGapOverride)};
}
`;

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;
