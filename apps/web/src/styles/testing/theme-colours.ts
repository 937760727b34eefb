/** A colour in OKLCH: lightness from 0 to 1, chroma, hue in degrees. */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** The colours of one side of the theme by their variable, `--text` and so on. */
export type ThemeColours = ReadonlyMap<string, Oklch>;

const oklch = /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)$/;

/** Reads the two sides of a theme out of its style sheet: what `light-dark()` would choose. */
export function readThemeColours(css: string): { readonly light: ThemeColours; readonly dark: ThemeColours } {
  const declared = new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  const side = (index: 0 | 1): ThemeColours => {
    const colours = new Map<string, Oklch>();
    for (const [name, value] of declared) {
      const colour = resolve(value, index);
      if (colour) colours.set(name, colour);
    }
    return colours;
  };
  const resolve = (value: string, index: 0 | 1): Oklch | undefined => {
    const pair = /^light-dark\((.*?\)), (.*)\)$/.exec(value);
    if (pair) return resolve(pair[index + 1] ?? '', index);
    const reference = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
    if (reference) return resolve(declared.get(reference) ?? '', index);
    const [, lightness, chroma, hue] = oklch.exec(value) ?? [];
    return lightness === undefined ? undefined : [Number(lightness) / 100, Number(chroma), Number(hue)];
  };
  return { light: side(0), dark: side(1) };
}

/** How well one colour can be told from another, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrastRatio(one: Oklch, other: Oklch): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance of a colour, by the matrices of CSS Color 4 (OKLab to linear sRGB), cut to what a screen can show. */
function luminance([lightness, chroma, hue]: Oklch): number {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = shown(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const shown = (channel: number): number => Math.min(1, Math.max(0, channel));
