/** Characters from `first` to `last`, both included. */
const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** What the languages of our texts need. */
const languages = {
  german: 'ÄÖÜäöüßẞ',
  upperSorbian: 'ČĆĚŁŃÓŘŠŽčćěłńóřšž',
  lowerSorbian: 'ČĆĚŁŃÓŔŘŠŚŽŹčćěłńóŕřšśžź',
  czech: 'ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽáčďéěíňóřšťúůýž',
  polish: 'ĄĆĘŁŃÓŚŹŻąćęłńóśźż',
};

/**
 * What the names of people, streets and places need: the Latin letters of DIN 91379 (normative annex A), the standard
 * for names in registers, together with the accents that stand after their letter.
 */
const names =
  range(0x00c0, 0x00ff) +
  range(0x0100, 0x017f) +
  'ƏƠơƯưƷȘșȚțəʒ' +
  range(0x01cd, 0x01dc) +
  range(0x01de, 0x01ff) +
  range(0x0212, 0x0213) +
  range(0x021e, 0x021f) +
  range(0x0226, 0x0233) +
  range(0x1e02, 0x1e9e) +
  range(0x1ea0, 0x1ef9) +
  range(0x0300, 0x0338) +
  'ʹʺʻʼʾʿˈˌ';

/** What stands between the words. Thin and narrow spaces, the hyphen and the blank that do not break are characters too. */
const signs = `${range(0x0020, 0x007e)}${range(0x00a0, 0x00bf)}×÷„“”‚‘’‹›–—…·•‰′″€№™←↑→↓−≈≠≤≥½✓\u2009\u202f\u2011\u2010`;

/** Every character we ask of the font, once. */
export const wantedCharacters: ReadonlySet<string> = new Set([
  ...Object.values(languages).join(''),
  ...names,
  ...signs,
]);

/** Every character without which we do not publish a font: the letters of our languages and plain ASCII. */
export const indispensableCharacters: ReadonlySet<string> = new Set([
  ...Object.values(languages).join(''),
  ...range(0x0020, 0x007e),
  ...'„“‚‘–…·→§€\u00a0',
]);
