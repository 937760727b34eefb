import { Agent, request } from 'node:http';

/** What a procedure answered. */
export interface Answer {
  readonly status: number;
  readonly data: unknown;
  readonly refusal?: { readonly code: string } | undefined;
}

/** Somebody with a browser's manners: keeps connections open, sends the cookies it was given. */
export interface Visitor {
  /** @param address - Where the visitor comes from, as a proxy would say it. */
  mutate(path: string, input: unknown, address?: string): Promise<Answer>;
  query(path: string, input?: unknown): Promise<Answer>;
}

export function createVisitor(originOf: () => string, connections = 64): Visitor {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let cookies = '';

  async function send(method: string, path: string, body: string | undefined, address?: string): Promise<Answer> {
    const url = new URL(`${originOf()}/trpc/${path}`);
    return new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        ...(cookies !== '' && { cookie: cookies }),
        ...(address !== undefined && { 'x-forwarded-for': address }),
      };
      const call = request(url, { method, agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          for (const cookie of response.headers['set-cookie'] ?? []) cookies = withCookie(cookies, cookie);
          resolve(answerFrom(response.statusCode ?? 0, Buffer.concat(chunks).toString('utf8')));
        });
      });
      call.on('error', reject);
      call.end(body);
    });
  }

  return {
    mutate: (path, input, address) => send('POST', path, JSON.stringify(input), address),
    query: (path, input) =>
      send(
        'GET',
        `${path}${input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`}`,
        undefined,
      ),
  };
}

function withCookie(cookies: string, set: string): string {
  const [pair = ''] = set.split(';');
  const name = pair.split('=')[0];
  const others = cookies.split('; ').filter((it) => it !== '' && !it.startsWith(`${name}=`));
  return [...others, pair].join('; ');
}

function answerFrom(status: number, body: string): Answer {
  const parsed = JSON.parse(body) as { result?: { data?: unknown }; error?: { data?: { refusal?: { code: string } } } };
  return { status, data: parsed.result?.data, refusal: parsed.error?.data?.refusal };
}

/** Signs in by one of the links the demonstration printed. */
export async function signIn(visitor: Visitor, wayIn: string): Promise<void> {
  const token = new URL(wayIn).hash.slice(1);
  const { status } = await visitor.mutate('account.signInByLink', { token });
  if (status !== 200) throw new Error(`signing in answered ${status}`);
}
