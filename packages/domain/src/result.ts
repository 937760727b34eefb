/** An answer people meet every day: either it worked, or there is a refusal with its facts. Bugs are thrown instead. */
export type Result<Value, R extends Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: R };

/** Why not, in a word a program can read. The facts are further fields; the sentence for people is written at the edge. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
}

/** @returns the answer "yes", with what came of it. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** @returns the answer "no", with its reason. */
export function refuse<const R extends Refusal>(refusal: R): { readonly ok: false; readonly refusal: R } {
  return { ok: false, refusal };
}
