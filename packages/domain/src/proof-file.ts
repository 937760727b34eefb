/** Kinds of files that prove what somebody learned elsewhere: a document, a photograph, a scan. */
export const proofMediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;

export type ProofMediaType = (typeof proofMediaTypes)[number];

/** The largest proof that is taken: twenty scanned pages, or a photograph of any telephone. */
export const MAX_PROOF_BYTES = 10_000_000;

/** So many files may belong to one thing that is to be proven. */
export const MAX_PROOFS = 5;

const beginnings: Readonly<Record<ProofMediaType, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** What a file is by its first bytes; its name and what the browser says of it count for nothing. */
export function proofMediaTypeOf(content: Uint8Array): ProofMediaType | undefined {
  return proofMediaTypes.find((type) => beginnings[type].every((byte, index) => content[index] === byte));
}
