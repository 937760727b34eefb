/**
 * Typst draws the white paper of every page where the first one is: all but the last would be covered. Each gets the place
 * of the page that follows it.
 *
 * @param drawing - SVG of several pages below one another, as Typst writes it.
 */
export function placeBackgrounds(drawing: string): string {
  return drawing.replaceAll(paperBeforeItsPage, '$<paper> $<place>$<page>');
}

const paperBeforeItsPage =
  /(?<paper><path class="typst-shape" fill="#ffffff" fill-rule="nonzero" d="M 0 0v[^"]*")(?<page>\/>\s*<g (?<place>transform="matrix\(1 0 0 1 0 [\d.]+\)")>)/g;
