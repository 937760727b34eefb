/** Words that belong to the family name when they stand before it. */
const particles: ReadonlySet<string> = new Set([
  'von',
  'van',
  'vom',
  'de',
  'del',
  'della',
  'di',
  'da',
  'der',
  'den',
  'zu',
  'zur',
  'zum',
  'ten',
]);

/** A whole name as the two fields of a form want it: a guess to be looked at, not a fact. */
export function nameParts(name: string): { readonly givenName?: string; readonly familyName: string } {
  const words = name.split(' ');
  let start = words.length - 1;
  while (start > 1 && particles.has(words[start - 1]?.toLowerCase() ?? '')) start -= 1;
  const [given, family] = [words.slice(0, start).join(' '), words.slice(start).join(' ')];
  return given === '' ? { familyName: family } : { givenName: given, familyName: family };
}
