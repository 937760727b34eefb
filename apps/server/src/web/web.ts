import type { RenderPage } from '@netzwerkstatt/api';
import type { RequestHandler } from 'express';

/** The web app, as the server needs it: its files, and somebody who makes pages. */
export interface Web {
  readonly render: RenderPage;
  readonly files: RequestHandler;
  readonly isDevelopment: boolean;
  close(): Promise<void>;
}
