import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SettingError } from '@netzwerkstatt/db';
import express, { type RequestHandler } from 'express';
import type { PageMakers, Web } from './web.ts';

/** The web app as it was built; the server knows it by its files, not by its name. */
const dist = fileURLToPath(new URL('../../../web/dist/', import.meta.url));

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** @throws SettingError when the web app was not built. */
export async function openBuiltWeb(): Promise<Web> {
  const entry = `${dist}server/entry-server.js`;
  if (!existsSync(entry))
    throw new SettingError('The web app is not built: please run "npx pnpm@12 start", which builds it.');
  const { render, renderVerification } = (await import(pathToFileURL(entry).href)) as PageMakers;
  return { render, renderVerification, files: files(), isDevelopment: false, close: async () => {} };
}

/** Files with a fingerprint in their name never change; the others are asked for again. */
function files(): RequestHandler {
  return express.static(`${dist}client`, {
    index: false,
    redirect: false,
    dotfiles: 'ignore',
    setHeaders(response, path) {
      const isFingerprinted = path.includes('/assets/');
      response.setHeader(
        'Cache-Control',
        isFingerprinted ? `public, max-age=${YEAR_SECONDS}, immutable` : 'public, max-age=3600',
      );
    },
  });
}
