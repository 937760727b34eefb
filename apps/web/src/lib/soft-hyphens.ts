// Where the long compounds of this field have a seam. Browsers hyphenate by dictionary only where they have one, and
// break a word anywhere where they do not.
const seams =
  /(landes|netzwerk|koordinierungs|unterrichts|kinderschutz|fortbildungs|familien|zuwendungs)(?=\p{Ll}{6,})/giu;

/** The same text, which may break at the seams of long words where there is little room. */
export function withSoftHyphens(text: string): string {
  return text.replace(seams, '$1\u00ad');
}
