import type { RenderPage, RenderVerification } from '@netzwerkstatt/api';
import type { RequestHandler } from 'express';

/** What the web app brings along for the server. */
export interface PageMakers {
  readonly render: RenderPage;
  readonly renderVerification: RenderVerification;
}

/** The web app, as the server needs it: its files, and somebody who makes pages. */
export interface Web extends PageMakers {
  readonly files: RequestHandler;
  readonly isDevelopment: boolean;
  close(): Promise<void>;
}
