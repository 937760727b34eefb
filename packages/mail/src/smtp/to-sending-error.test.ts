import { createServer } from 'node:net';
import type { SMTPServerOptions } from 'smtp-server';
import { expect, onTestFinished, test } from 'vitest';
import { renderMail } from '../render-mail.ts';
import { sampleMessages } from '../testing/sample-mails.ts';
import { openInbox, senderTo, smtpAnswer } from '../testing/smtp-inbox.ts';
import { aRecord, surroundings } from '../testing/surroundings.ts';
import type { SendingError } from './sending-error.ts';

const offer = renderMail(aRecord(sampleMessages('de').seat_offered), surroundings);

test.for<{ rule: string; answers: SMTPServerOptions; error: Pick<SendingError, 'kind' | 'message'> }>([
  {
    rule: 'a mailbox that does not exist is not tried again',
    answers: {
      onRcptTo: (_to, _session, done) => done(smtpAnswer(550, '5.1.1 <hanza.krawc@example.org> is unknown here')),
    },
    error: { kind: 'permanent', message: 'mail not sent: EENVELOPE RCPT TO 550 5.1.1' },
  },
  {
    rule: 'a mailbox that is full for now is',
    answers: { onRcptTo: (_to, _session, done) => done(smtpAnswer(452, '4.2.2 <hanza.krawc@example.org> is full')) },
    error: { kind: 'temporary', message: 'mail not sent: EENVELOPE RCPT TO 452 4.2.2' },
  },
  {
    rule: 'a sender the server does not want is not',
    answers: { onMailFrom: (_from, _session, done) => done(smtpAnswer(553, 'not from you')) },
    error: { kind: 'permanent', message: 'mail not sent: EENVELOPE MAIL FROM 553' },
  },
  {
    rule: 'a content the server does not want is not',
    answers: { onData: refusingData(554, '5.7.1 looks like spam') },
    error: { kind: 'permanent', message: 'mail not sent: EMESSAGE DATA 554 5.7.1' },
  },
  {
    rule: 'a server that asks for patience gets it',
    answers: { onData: refusingData(451, '4.7.1 greylisted') },
    error: { kind: 'temporary', message: 'mail not sent: EMESSAGE DATA 451 4.7.1' },
  },
  {
    rule: 'a server that does not let us in today may do so tomorrow: the mail is not to blame',
    answers: { onConnect: (_session, done) => done(smtpAnswer(554, 'no service')) },
    error: { kind: 'temporary', message: 'mail not sent: EPROTOCOL CONN 554' },
  },
])('$rule', async ({ answers, error }) => {
  await using inbox = await openInbox(answers);
  await expect(senderTo(inbox.url).send(offer)).rejects.toMatchObject({ name: 'SendingError', ...error });
});

test('a wrong password is a matter of settings, and no mail is lost by it', async () => {
  await using inbox = await openInbox({
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(smtpAnswer(535, '5.7.8 wrong')),
  });
  await expect(senderTo(`smtp://netz:falsch@127.0.0.1:${inbox.port}`).send(offer)).rejects.toMatchObject({
    kind: 'temporary',
    message: 'mail not sent: EAUTH AUTH PLAIN 535 5.7.8',
  });
});

test('a server that is not there may come back', async () => {
  const inbox = await openInbox();
  await inbox[Symbol.asyncDispose]();
  await expect(senderTo(inbox.url).send(offer)).rejects.toMatchObject({ kind: 'temporary' });
});

test('a server that hangs up in the middle may have taken it: it is not sent again behind our back', async () => {
  let begun = 0;
  await using inbox = await openInbox({
    onData(stream) {
      begun += 1;
      stream.resume();
      stream.once('end', () => inbox.hangUp());
    },
  });
  await expect(senderTo(inbox.url).send(offer)).rejects.toMatchObject({ kind: 'temporary' });
  expect(begun).toBe(1);
});

test('a server that says nothing is waited for only so long', async () => {
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void silent.close());
  const address = silent.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  await expect(senderTo(`smtp://127.0.0.1:${port}`, 50).send(offer)).rejects.toMatchObject({
    kind: 'temporary',
    message: 'mail not sent: EABORT',
  });
});

test('after closing nothing goes out', async () => {
  await using inbox = await openInbox();
  const sender = senderTo(inbox.url);
  sender.close();
  await expect(sender.send(offer)).rejects.toMatchObject({ kind: 'temporary' });
});

function refusingData(code: number, message: string): NonNullable<SMTPServerOptions['onData']> {
  return (stream, _session, done) => {
    stream.resume();
    stream.once('end', () => done(smtpAnswer(code, message)));
  };
}
