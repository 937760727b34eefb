import { SettingError } from '@netzwerkstatt/db';
import type { LandCode } from '@netzwerkstatt/domain';

/**
 * The Länder that were typed after the command, or all of the house.
 *
 * @throws SettingError with one sentence about a word that is none of them.
 */
export function namedLands(words: readonly string[], lands: readonly LandCode[]): readonly LandCode[] {
  const unknown = words.find((word) => !lands.some((it) => it === word));
  if (unknown !== undefined) {
    throw new SettingError(`„${unknown}“ is no Land of this house: it has ${lands.join(', ')}.`);
  }
  return words.length === 0 ? lands : lands.filter((it) => words.includes(it));
}
