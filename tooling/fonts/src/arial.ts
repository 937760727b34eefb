/**
 * Advance widths of Arial in thousandths of the em square (those of Helvetica, to which it was drawn: Adobe Core 14 AFM).
 * It is the font a machine shows until ours has arrived, and its kin (Liberation Sans, Arimo) have the same widths.
 */
export const arialWidths = {
  regular: widths(
    '556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500',
  ),
  bold: widths(
    '556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500',
  ),
} as const;

/** By letter from a to z, and the blank. */
function widths(fromAToZ: string): ReadonlyMap<string, number> {
  const letters = fromAToZ.split(' ').map((width, index) => [String.fromCharCode(97 + index), Number(width)] as const);
  return new Map([...letters, [' ', 278]]);
}
