import { foldForSearch, type Place } from '@netzwerkstatt/domain';
import { soughtWords } from '../programme/sought-words.ts';

/** What a place is found by, as search compares it. */
export function placeSearchText({ name, place, address = '' }: Place): string {
  return foldForSearch(`${name} ${place} ${address}`);
}

/**
 * What must stand in a search text that has a blank before it, piece by piece: of a short word the beginning of one, of a
 * longer one any part.
 */
export function soughtPieces(text: string): readonly string[] {
  return soughtWords(text).map(({ word, how }) => (how === 'beginning' ? ` ${word}` : word));
}
