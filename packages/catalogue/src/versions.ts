/**
 * Something that keeps its code while its content changes: a module, a curriculum. Runs and certificates name the
 * version they belong to.
 */
export interface Versions<Code extends string, Version extends { readonly version: number }> {
  readonly code: Code;
  /** In any order, each number once. A version that was published stays for ever. */
  readonly versions: readonly [Version, ...Version[]];
}

/** The version with the highest number. */
export function latestVersion<Version extends { readonly version: number }>(entry: Versions<string, Version>): Version {
  return entry.versions.reduce((latest, version) => (version.version > latest.version ? version : latest));
}

/**
 * Takes versions over from somebody else's catalogue, in the order in which they are named.
 *
 * @param adopted - version numbers by code: `{ L01: 1 }`.
 * @throws RangeError when the catalogue has no such code or no such version of it.
 */
export function adoptVersions<Version extends { readonly version: number }>(
  catalogue: readonly Versions<string, Version>[],
  adopted: Readonly<Record<string, number>>,
): readonly Version[] {
  return Object.entries(adopted).map(([code, number]) => {
    const entry = catalogue.find((it) => it.code === code);
    const version = entry?.versions.find((it) => it.version === number);
    if (version === undefined) throw new RangeError(`the catalogue has no version ${number} of ${code}`);
    return version;
  });
}
