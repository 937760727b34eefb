import type { Equivalence } from '@netzwerkstatt/certificates';
import { foldForSearch } from '@netzwerkstatt/domain';

/** What an entry is found by, as search compares it. */
export function equivalenceSearchText({ provider, title, module }: Equivalence): string {
  return foldForSearch(`${provider} ${title} ${module}`);
}
