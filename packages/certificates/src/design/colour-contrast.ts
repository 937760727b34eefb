/** The least contrast of text, WCAG 2.2, 1.4.3. */
export const LEAST_CONTRAST = 4.5;

/** The box with the number is tinted with this share of the colour, and its heading stands on it. */
const TINT_SHARE = 0.07;

/** Of a colour `#rrggbb` as text where it stands hardest to read: on its own tint. */
export function contrastOnTint(colour: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const tint = channels.map((share) => share * TINT_SHARE + (1 - TINT_SHARE));
  return (luminance(tint) + 0.05) / (luminance(channels) + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((share) =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
