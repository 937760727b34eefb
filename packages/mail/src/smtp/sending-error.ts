/**
 * A mail that did not go out. `temporary`: worth another try (no connection, a server that is busy or does not let us
 * in); `permanent`: the server has read it and will say no again.
 *
 * It carries what the server said as numbers only: its sentences repeat the address, and errors end up in logs.
 */
export class SendingError extends Error {
  override readonly name = 'SendingError';
  readonly kind: 'temporary' | 'permanent';

  constructor(kind: SendingError['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}
