export interface SpeakerName {
  readonly academicTitle: string;
  readonly givenName: string;
  readonly familyName: string;
}

/** A guess at the parts of „Prof. Dr. Ida Łužičan“; staff see them in the fields and put them right. */
export function partsOfName(name: string): SpeakerName {
  const words = name.split(/\s+/).filter((it) => it !== '');
  const start = words.findIndex((it) => !it.endsWith('.'));
  const names = start === -1 ? [] : words.slice(start);
  return {
    academicTitle: words.slice(0, start === -1 ? words.length : start).join(' '),
    givenName: names.slice(0, -1).join(' '),
    familyName: names.at(-1) ?? '',
  };
}
