import type { CertificateNumber } from './certificate-number.ts';

const origin = /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/;

/**
 * The public page that tells whether a certificate is valid: `https://nachweise.example/nachweis/TB-4K7P-2M9X-QW31`.
 *
 * @param publicOrigin - scheme and ASCII host in lower case, perhaps a port, no path: the QR code carries the address
 * in capitals, and the path of a proxy may tell cases apart.
 * @throws RangeError when it is anything else.
 */
export function verificationUrl(publicOrigin: string, number: CertificateNumber): string {
  if (!origin.test(publicOrigin)) throw new RangeError('the public origin is scheme and host in lower case, no path');
  return `${publicOrigin}/nachweis/${number}`;
}

/**
 * The same address in capitals, `HTTPS://NACHWEISE.EXAMPLE/NACHWEIS/TB-4K7P-2M9X-QW31`: QR codes have a mode for
 * capitals that makes them a size smaller. Hosts do not care, the route must not either.
 */
export function verificationUrlForQr(url: string): string {
  return url.toUpperCase();
}

/** Whether this is where the certificate of that number is checked: in the house of that origin, or absent, in any. */
export function isVerificationUrl(url: string, number: CertificateNumber, publicOrigin?: string): boolean {
  const [own = ''] = /^[a-z]+:\/\/[^/]+/.exec(url) ?? [];
  return origin.test(own) && url === verificationUrl(publicOrigin ?? own, number);
}
