import {
  MAX_PROOF_BYTES,
  ok,
  type ProofFileId,
  parseLine,
  proofMediaTypeOf,
  type Refusal,
  type Result,
  refuse,
} from '@netzwerkstatt/domain';
import type { Permit } from '../authorisation/authorise.ts';
import type { Dependencies } from '../dependencies.ts';
import { holdSomebody, type NobodyThere } from '../own/hold-somebody.ts';
import type { ProofFile } from '../ports/index.ts';

export const MAX_PROOF_NAME_CHARACTERS = 120;
/** So many of one person may wait to be handed in. */
export const MAX_WAITING_PROOFS = 10;

export type UploadProofRefusal =
  | NobodyThere
  | Refusal<'proof_empty'>
  | Refusal<'proof_type_unknown'>
  | (Refusal<'proof_too_large'> & { readonly maxBytes: number })
  | (Refusal<'proofs_too_many'> & { readonly max: number });

/**
 * Takes a file of whoever is signed in. It proves nothing yet: {@link ProofFileStore.handIn} gives it to a request, and
 * what nobody hands in is forgotten after a day.
 *
 * @param upload - `sha256` is that of the content, in hexadecimal.
 */
export async function uploadProof(
  deps: Dependencies,
  permit: Permit<'proof.upload'>,
  upload: { readonly name: string; readonly content: Uint8Array; readonly sha256: string },
): Promise<Result<ProofFile, UploadProofRefusal>> {
  const { land, person } = permit.target;
  if (person === undefined) throw new Error('a proof belongs to a person');
  const { content, sha256 } = upload;
  if (content.length === 0) return refuse({ code: 'proof_empty' });
  if (content.length > MAX_PROOF_BYTES) return refuse({ code: 'proof_too_large', maxBytes: MAX_PROOF_BYTES });
  const mediaType = proofMediaTypeOf(content);
  if (mediaType === undefined) return refuse({ code: 'proof_type_unknown' });
  return deps.store.inLand(land, async (tx) => {
    const held = await holdSomebody(tx, person);
    if (!held.ok) return held;
    if ((await tx.proofs.countWaiting(person)) >= MAX_WAITING_PROOFS) {
      return refuse({ code: 'proofs_too_many', max: MAX_WAITING_PROOFS });
    }
    const file: ProofFile = {
      id: deps.random.id<ProofFileId>(),
      person,
      name: shownName(upload.name),
      mediaType,
      sha256,
      bytes: content.length,
      uploadedAt: deps.clock.now(),
    };
    await tx.proofs.add(file, content);
    return ok(file);
  });
}

/** The last part of what somebody called it, in one line. */
function shownName(name: string): string {
  const line = parseLine(name.split(/[\\/]/).at(-1) ?? '', Number.POSITIVE_INFINITY);
  return line.ok ? [...line.value].slice(-MAX_PROOF_NAME_CHARACTERS).join('').trim() : 'Beleg';
}
