/**
 * Letters that are no other one with a mark, as people write them who do not have them on their keyboard; umlauts as
 * documents without umlauts have them. Where there are two ways, the shorter comes first.
 */
const written: Readonly<Record<string, readonly [string] | readonly [short: string, long: string]>> = {
  ä: ['a', 'ae'],
  ö: ['o', 'oe'],
  ü: ['u', 'ue'],
  å: ['a', 'aa'],
  ø: ['o', 'oe'],
  æ: ['ae'],
  œ: ['oe'],
  ß: ['ss'],
  þ: ['th'],
  ð: ['d', 'dh'],
  đ: ['d', 'dj'],
  ħ: ['h'],
  ı: ['i'],
  ɨ: ['i'],
  ĸ: ['k', 'q'],
  ł: ['l'],
  ŋ: ['n', 'ng'],
  ŧ: ['t'],
  ƈ: ['c'],
  ə: ['e', 'a'],
  ʒ: ['z', 'zh'],
  ǥ: ['g'],
};

/**
 * Whether two names are the same to somebody comparing a certificate by eye: case, accents, and what stands between the
 * letters do not count, and an umlaut may be written out. Always the whole name.
 */
export function isSameName(a: string, b: string): boolean {
  const [one, other] = [foldName(a), foldName(b)];
  if (one.short === '' || other.short === '') return false;
  return isWrittenAs(one, other) || isWrittenAs(other, one);
}

interface FoldedName {
  readonly short: string;
  readonly long: string;
  /** Takes either way of writing, letter by letter. */
  readonly pattern: RegExp;
}

function isWrittenAs({ pattern }: FoldedName, { short, long }: FoldedName): boolean {
  return pattern.test(short) || pattern.test(long);
}

function foldName(name: string): FoldedName {
  const letters = [...name.normalize('NFC').toLowerCase()].map((letter) => written[letter] ?? [plain(letter)]);
  const ways = letters.filter(([short]) => short !== '');
  return {
    short: ways.map(([short]) => short).join(''),
    long: ways.map(([short, long = short]) => long).join(''),
    pattern: new RegExp(`^${ways.map((it) => (it.length === 1 ? it[0] : `(?:${it.join('|')})`)).join('')}$`, 'u'),
  };
}

/** Without marks; nothing where it is no letter or digit, or only the trace of one. */
function plain(letter: string): string {
  return letter
    .normalize('NFKD')
    .replace(/./gsu, (part) => written[part]?.[0] ?? part)
    .replace(/[^\p{L}\p{N}]|\p{Lm}/gu, '');
}
