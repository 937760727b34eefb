import type { ProofFileId } from '@netzwerkstatt/domain';

/** A file the house has, and nobody handed in yet. */
export interface UploadedProof {
  readonly id: ProofFileId;
  readonly name: string;
}

export type UploadProblem =
  | 'proof_empty'
  | 'proof_too_large'
  | 'proof_type_unknown'
  | 'proofs_too_many'
  | 'too_many_attempts'
  | 'signed_out'
  | 'broken';

export type SentProof =
  | { readonly ok: true; readonly proof: UploadedProof }
  | { readonly ok: false; readonly problem: UploadProblem };

/**
 * Sends a file as it is. Not by `fetch`, which does not say how far it is.
 *
 * @param onShare - told again and again how much has gone out, from 0 to 1.
 */
export function sendProof(file: File, onShare: (share: number) => void): Promise<SentProof> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('PUT', `/belege?name=${encodeURIComponent(file.name)}`);
    request.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0);
    request.onerror = () => resolve({ ok: false, problem: 'broken' });
    request.onload = () => resolve(answerOf(request.responseText));
    request.send(file);
  });
}

function answerOf(text: string): SentProof {
  try {
    const answer = JSON.parse(text) as UploadedProof | { readonly refusal: { readonly code: UploadProblem } };
    if ('refusal' in answer) return { ok: false, problem: answer.refusal.code };
    return { ok: true, proof: { id: answer.id, name: answer.name } };
  } catch {
    return { ok: false, problem: 'broken' };
  }
}
