import type { Action } from '@netzwerkstatt/application';
import type { Request, Response } from 'express';

/** A way into the house besides procedures and pages. Each names the line of the table that governs it. */
export type Route = {
  readonly path: string;
  /** `operation`: for whoever runs the house, no data of it. */
  readonly action: Action | 'operation';
} & (
  | {
      readonly get: Answer;
      /** For questions that are too private for an address; it changes nothing, as procedures do. */
      readonly post?: Answer;
    }
  | { readonly put: Answer }
);

type Answer = (request: Request, response: Response) => Promise<void> | void;
