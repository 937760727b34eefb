import type { DidDocument } from './did-document.ts';
import { parseFields } from './read-badge.ts';

/** @returns `undefined` when it names nobody and no keys. */
export function readDidDocument(json: string): DidDocument | undefined {
  const it = parseFields(json);
  const methods = it?.['verificationMethod'];
  const isOne =
    typeof it?.['id'] === 'string' &&
    Array.isArray(methods) &&
    methods.every((method) => typeof method?.id === 'string' && typeof method.publicKeyMultibase === 'string') &&
    Array.isArray(it['assertionMethod']);
  return isOne ? (it as unknown as DidDocument) : undefined;
}
