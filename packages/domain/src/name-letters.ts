// DIN 91379:2022-08, binding for registers and names since November 2024. Code points in hexadecimal.

/** Latin letters with a code point of their own (normative). */
const letterRanges = `41-5A 61-7A C0-D6 D8-F6 F8-17E 187-188 18F 197 1A0-1A1 1AF-1B0 1B7 1CD-1DC 1DE-1DF 1E2-1F0
  1F4-1F5 1F8-1FF 212-213 218-21B 21E-21F 227-233 259 268 292 1E02-1E03 1E06-1E07 1E0A-1E11 1E17 1E1C-1E2B 1E2F-1E37
  1E3A-1E3B 1E40-1E49 1E52-1E5B 1E5E-1E63 1E6A-1E6F 1E80-1E87 1E8C-1E97 1E9E 1EA0-1EF9`;

/** Letters that exist only as a sequence of a letter and its marks (normative). */
const sequenceCodes = `41+30B 43+300 43+304 43+306 43+308 43+315 43+323 43+326 43+328+306 44+302 46+300 46+304 47+300
  48+304 48+326 48+331 4A+301 4A+30C 4B+300 4B+302 4B+304 4B+307 4B+315 4B+31B 4B+326 4B+35F+48 4B+35F+68 4C+302 4C+325
  4C+325+304 4C+326 4D+300 4D+302 4D+306 4D+310 4E+302 4E+304 4E+306 4E+326 50+300 50+304 50+315 50+323 52+306 52+325
  52+325+304 53+300 53+304 53+31B+304 53+331 54+300 54+304 54+308 54+315 54+31B 55+307 5A+300 5A+304 5A+306 5A+308
  5A+327 61+30B 63+300 63+304 63+306 63+308 63+315 63+323 63+326 63+328+306 64+302 66+300 66+304 67+300 68+304 68+326
  6A+301 6B+300 6B+302 6B+304 6B+307 6B+315 6B+31B 6B+326 6B+35F+68 6C+302 6C+325 6C+325+304 6C+326 6D+300 6D+302
  6D+306 6D+310 6E+302 6E+304 6E+306 6E+326 70+300 70+304 70+315 70+323 72+306 72+325 72+325+304 73+300 73+304
  73+31B+304 73+331 74+300 74+304 74+315 74+31B 75+307 7A+300 7A+304 7A+306 7A+308 7A+327 C7+306 DB+304 E7+306 FB+304
  FF+301 10C+315 10C+323 10D+315 10D+323 113+30D 12A+301 12B+301 14D+30D 17D+326 17D+327 17E+326 17E+327 1E32+304
  1E33+304 1E62+304 1E63+304 1E6C+304 1E6D+304 1EA0+308 1EA1+308 1ECC+308 1ECD+308 1EE4+304 1EE4+308 1EE5+304 1EE5+308`;

/** What stands between letters in names (N1, normative), without the blank. */
export const nameSigns = "'’,-.`~¨´·ʹʺʾʿˈˌ‡";

/** Every Latin letter of DIN 91379 in NFC, those of one code point first. */
export const nameLetters: readonly string[] = [...inRanges(letterRanges), ...sequenceCodes.split(/\s+/).map(sequence)];

function inRanges(ranges: string): string[] {
  return ranges.split(/\s+/).flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(hexadecimal);
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  });
}

function sequence(codes: string): string {
  return String.fromCodePoint(...codes.split('+').map(hexadecimal));
}

function hexadecimal(digits: string): number {
  return Number.parseInt(digits, 16);
}
