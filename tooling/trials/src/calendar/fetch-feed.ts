/** A feed as it came, byte by byte. */
export interface Feed {
  readonly status: number;
  readonly body: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export async function fetchFeed(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Feed> {
  const response = await fetch(url, { headers });
  return {
    status: response.status,
    body: await response.text(),
    etag: response.headers.get('etag'),
    lastModified: response.headers.get('last-modified'),
  };
}
