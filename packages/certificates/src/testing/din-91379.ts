// DIN 91379:2022-08: letters for texts, but not for names of people in registers (extended). Code points in hexadecimal.

const greekRanges = '386 388-38A 38C 38E-3A1 3A3-3CE';
const cyrillicRanges = '40D 410-42A 42C 42E-44A 44C 44E-44F 45D';

export const greekLetters: readonly string[] = inRanges(greekRanges);

export const cyrillicLetters: readonly string[] = inRanges(cyrillicRanges);

function inRanges(ranges: string): string[] {
  return ranges.split(' ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map((digits) => Number.parseInt(digits, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  });
}
