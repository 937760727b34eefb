import { notFound, redirect, useRouter } from '@tanstack/react-router';
import type { Api } from '../../lib/api.ts';
import { failureOf } from '../../lib/failure.ts';

/**
 * What a page of the desk shows. What is not there and what is not yours get the same answer, and so does everything
 * once a session has ended: then the way leads to signing in and back.
 *
 * @param path - Where to come back to.
 */
export async function orSignIn<Data>(api: Api, data: Promise<Data>, path: string): Promise<Data> {
  try {
    return await data;
  } catch (error) {
    const { kind } = failureOf(error);
    // What a page asks for stands in its address: one that names nothing is wrong, not broken.
    if (kind === 'fields') throw notFound();
    if (kind !== 'not_found' && kind !== 'signed_out') throw error;
    const { isSignedIn } = await api.account.me.query();
    if (isSignedIn) throw notFound();
    throw redirect({ to: '/mein-konto', search: { zu: path } });
  }
}

/** Asks anew for everything the desk shows right now; who is signed in and the frame stay as they are. */
export function useReload(): () => Promise<void> {
  const router = useRouter();
  return () => router.invalidate({ filter: ({ routeId }) => routeId.startsWith('/arbeit/') });
}
