import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { isWhole, readDecision, type ToldDecision } from './http-answer.ts';

/** A client that keeps its connection and waits for each answer before it asks again. */
export interface RushClient {
  /** @throws Error when the answer is not 200. */
  confirm(token: string): Promise<ToldDecision>;
  close(): void;
}

/**
 * The leanest client that speaks HTTP: what it costs is taken from the same two cores as what is measured, and a browser
 * would not run there.
 *
 * @param address - Where it comes from, as a proxy would say it.
 */
export async function openRushClient(origin: string, address: string): Promise<RushClient> {
  const { hostname, port, host } = new URL(origin);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  await once(socket, 'connect');
  const head = `POST /trpc/registration.confirm HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\nx-forwarded-for: ${address}\r\n`;
  return {
    async confirm(token) {
      const body = JSON.stringify({ token });
      const answer = nextAnswer(socket);
      socket.write(`${head}content-length: ${body.length}\r\n\r\n${body}`);
      return readDecision(await answer);
    },
    close: () => socket.destroy(),
  };
}

function nextAnswer(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const done = (error?: Error) => {
      socket.off('data', take).off('error', done).off('close', lost);
      if (error === undefined) resolve(text);
      else reject(error);
    };
    const lost = () => done(new Error('the house closed the connection'));
    const take = (chunk: Buffer) => {
      text += chunk.toString('latin1');
      if (isWhole(text)) done();
    };
    socket.on('data', take).on('error', done).on('close', lost);
  });
}
