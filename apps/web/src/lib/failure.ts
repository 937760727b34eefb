import type { AnyRefusal, FieldProblem, ProcedureErrorData } from '@netzwerkstatt/api';
import { notFound, redirect } from '@tanstack/react-router';
import { TRPCClientError } from '@trpc/client';

/** Why a call failed, as far as a page can say something about it. */
export type Failure =
  | { readonly kind: 'refusal'; readonly refusal: AnyRefusal }
  | { readonly kind: 'fields'; readonly fields: readonly FieldProblem[] }
  | { readonly kind: 'not_found' }
  | { readonly kind: 'signed_out' }
  /** The network, or a bug of ours: worth another try. */
  | { readonly kind: 'broken' };

export function failureOf(error: unknown): Failure {
  const data = error instanceof TRPCClientError ? (error.data as ProcedureErrorData | null | undefined) : undefined;
  if (data?.refusal) return { kind: 'refusal', refusal: data.refusal };
  if (data?.fields) return { kind: 'fields', fields: data.fields };
  if (data?.code === 'NOT_FOUND') return { kind: 'not_found' };
  if (data?.code === 'UNAUTHORIZED') return { kind: 'signed_out' };
  return { kind: 'broken' };
}

/**
 * What a page shows, or the page for what is not there, or the way to sign in and back.
 *
 * @param path - Where to come back to.
 */
export async function orElsewhere<Data>(data: Promise<Data>, path: string): Promise<Data> {
  try {
    return await data;
  } catch (error) {
    const { kind } = failureOf(error);
    // An address that could never be one of ours leads nowhere either.
    if (kind === 'not_found' || kind === 'fields') throw notFound();
    if (kind === 'signed_out') throw redirect({ to: '/mein-konto', search: { zu: path } });
    throw error;
  }
}
