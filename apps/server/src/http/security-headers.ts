import type { RequestHandler, Response } from 'express';

/** What every answer carries. Pages add a policy with a nonce, files one that allows nothing. */
export function securityHeaders(isSecure: boolean): RequestHandler {
  return (_request, response, next) => {
    response.set({
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
      'X-Content-Type-Options': 'nosniff',
      // Links in mails carry secrets in their fragment, which is never sent; the path is nobody's business either.
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      ...(isSecure && { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' }),
    });
    next();
  };
}

/** The policy of a page: our own files, and the one script block that carries its data. */
export function allowPage(response: Response, nonce: string, { isDevelopment = false } = {}): void {
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    // Vite's development client writes styles into the page.
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    // Drawings a page made itself: the preview of a certificate nobody has saved. In an image no script runs.
    "img-src 'self' blob:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws:' : ''}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  response.set('Content-Security-Policy', policy.join('; '));
}

/** The policy of the page that verifies certificates: one script of ours, which can send nothing anywhere but by a form to us. */
export function allowVerification(response: Response, { isDevelopment = false } = {}): void {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    "img-src 'self'",
    "font-src 'self'",
    ...(isDevelopment ? ["connect-src 'self' ws:"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  response.set('Content-Security-Policy', policy.join('; '));
}
