import type { IncomingMessage, ServerResponse } from 'node:http';

/** Our three cookies, all strictly necessary: who is signed in, which browser asked, which language. */
export type CookieName = 'session' | 'browser' | 'language';

export interface Cookies {
  read(name: CookieName): string | undefined;
  write(name: CookieName, value: string, maxAgeSeconds: number): void;
  clear(name: CookieName): void;
}

/**
 * @param isSecure - Whether the pages come by https. Then a cookie is bound to exactly this host by the `__Host-` prefix;
 *   on a demonstration's plain http, browsers would refuse it.
 */
export function cookiesOf(request: IncomingMessage, response: ServerResponse, isSecure: boolean): Cookies {
  const prefix = isSecure ? '__Host-' : '';
  const sent = new Map(
    (request.headers.cookie ?? '').split(';').map((part) => {
      const [name = '', ...value] = part.trim().split('=');
      return [name, value.join('=')] as const;
    }),
  );
  const set = (name: CookieName, value: string, maxAgeSeconds: number) => {
    const secure = isSecure ? '; Secure' : '';
    response.appendHeader(
      'Set-Cookie',
      `${prefix}${name}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure}`,
    );
  };
  return {
    read: (name) => sent.get(prefix + name) || undefined,
    write: set,
    clear: (name) => set(name, '', 0),
  };
}
