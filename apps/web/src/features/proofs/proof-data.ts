import type { Answers } from '../../lib/api-types.ts';

export type ProofAccounts = Answers['proofs']['accounts'];
export type ShownAccount = NonNullable<ProofAccounts['shown']>;
export type ProofLine = ShownAccount['lines'][number];
export type NotCounted = Extract<ProofLine, { readonly counts: false }>['because'];
