/** What became of a file that is made for whoever asks. */
export type FetchedFile =
  | { readonly kind: 'file'; readonly name: string; readonly content: Blob }
  /** There is none, and the house says why. */
  | { readonly kind: 'told'; readonly sentence: string }
  | { readonly kind: 'broken' };

/** Fetches a file of this site, with the name the house gives it. A refusal is an answer, not an error. */
export async function fetchFile(path: string, ask: typeof fetch = fetch): Promise<FetchedFile> {
  try {
    const response = await ask(path);
    if (response.ok) return { kind: 'file', name: nameOf(response), content: await response.blob() };
    const type = response.headers.get('content-type') ?? '';
    if (!type.startsWith('text/plain')) return { kind: 'broken' };
    return { kind: 'told', sentence: (await response.text()).trim() };
  } catch {
    return { kind: 'broken' };
  }
}

function nameOf({ headers, url }: Response): string {
  const given = /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1];
  return given ?? url.split('/').at(-1) ?? '';
}
