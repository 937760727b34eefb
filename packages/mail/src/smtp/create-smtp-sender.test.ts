import type { EmailAddress } from '@netzwerkstatt/domain';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { renderMail } from '../render-mail.ts';
import type { RenderedMail } from '../rendered-mail.ts';
import { aBrief, aNotice } from '../testing/sample-events.ts';
import { sampleMessages } from '../testing/sample-mails.ts';
import { openInbox, type ReceivedMail, type SmtpInbox, senderTo } from '../testing/smtp-inbox.ts';
import { aRecord, surroundings } from '../testing/surroundings.ts';

const messages = sampleMessages('de');
const offer = renderMail(aRecord(messages.seat_offered), surroundings);
const confirmation = renderMail(aRecord(messages.registration_confirmed), surroundings);

describe('a mail arrives', () => {
  test('with its words, names and files as they were', async () => {
    await using inbox = await openInbox();
    const mail: RenderedMail = {
      ...offer,
      subject: 'Wartelistenplatz für Hańža: „Frühe Hilfen“ 🎉',
      attachments: [
        {
          name: 'Bescheinigung für Hańža.pdf',
          type: 'application/pdf',
          content: new Uint8Array([37, 80, 68, 70, 0, 255]),
        },
      ],
    };
    const parsed = await PostalMime.parse(await sent(inbox, mail), { attachmentEncoding: 'base64' });
    const { headers: _, headerLines: __, date: ___, text, html, ...rest } = parsed;
    // The parser counts the line end before the next part.
    expect([text?.trimEnd(), html?.trimEnd()]).toEqual([offer.text.trimEnd(), offer.html.trimEnd()]);
    expect(rest).toEqual({
      from: { name: 'Netzwerkstatt Sachsen', address: 'netzwerkstatt@amt.example' },
      to: [{ name: '', address: 'hanza.krawc@example.org' }],
      replyTo: [{ name: 'Koordinationsstelle Nord', address: 'kontakt@nord.example' }],
      subject: 'Wartelistenplatz für Hańža: „Frühe Hilfen“ 🎉',
      messageId: '<00000078-0000-4000-8000-000000000007@netzwerkstatt.example>',
      attachments: [
        {
          filename: 'Bescheinigung für Hańža.pdf',
          mimeType: 'application/pdf',
          disposition: 'attachment',
          content: 'JVBERgD/',
          encoding: 'base64',
        },
      ],
    });
  });

  test('with exactly these headers, and nothing about the program behind it', async () => {
    await using inbox = await openInbox();
    const again = renderMail(aRecord(messages.seat_offered, { attempts: 2 }), surroundings);
    const { headers } = await PostalMime.parse(await sent(inbox, again));
    expect(headers.map(({ originalKey }) => originalKey).toSorted()).toEqual([
      'Auto-Submitted',
      'Content-Type',
      'Date',
      'From',
      'MIME-Version',
      'Message-ID',
      'Reply-To',
      'Subject',
      'To',
      'X-Auto-Response-Suppress',
      'X-Netzwerkstatt-Repeat',
    ]);
  });

  test('H06, H12: text and HTML side by side, each calendar file behind them, names in RFC 2231', async () => {
    await using inbox = await openInbox();
    const files = confirmation.attachments.map((file, index) => ({ ...file, name: `Tag ${index + 1} für dich.ics` }));
    const raw = await sent(inbox, { ...confirmation, attachments: files });
    expect(raw.match(/^Content-Type: [^;\r]+/gm)?.map((line) => line.slice(14))).toEqual([
      'multipart/mixed',
      'multipart/alternative',
      'text/plain',
      'text/html',
      'text/calendar',
      'text/calendar',
      'text/calendar',
    ]);
    expect(raw.match(/filename\*0\*=utf-8''\S+/g)).toEqual([
      "filename*0*=utf-8''Tag%201%20f%C3%BCr%20dich.ics",
      "filename*0*=utf-8''Tag%202%20f%C3%BCr%20dich.ics",
      "filename*0*=utf-8''Tag%203%20f%C3%BCr%20dich.ics",
    ]);
    expect(raw.match(/^(METHOD|.*;\s*method=)/gim)).toBeNull();
  });

  test('H13: with the bytes of its calendar files', async () => {
    await using inbox = await openInbox();
    const raw = await sent(inbox, confirmation);
    const encoded = [...raw.matchAll(/filename=\S+\r\n\r\n([A-Za-z0-9+/=\r\n]+?)\r\n--/g)];
    expect(encoded.map(([, base64 = '']) => Buffer.from(base64, 'base64').toString())).toEqual(
      confirmation.attachments.map(({ content }) => content),
    );
  });

  test('H06, H07, H11, H12: as an invitation that programs act on, with the same bytes as a file', async () => {
    await using inbox = await openInbox();
    const event = aBrief();
    const message = { ...messages.registration_confirmed, event, notices: [aNotice(event)] };
    const mail = renderMail(aRecord(message), surroundings);
    const raw = await sent(inbox, mail);
    expect(
      raw.match(/^Content-Type: .*(\r\n\s.*)*/gm)?.map((it) =>
        it
          .replace(/\s+/g, ' ')
          .replace(/"--.*"/, '…')
          .trim(),
      ),
    ).toEqual([
      'Content-Type: multipart/mixed; boundary=…',
      'Content-Type: multipart/alternative; boundary=…',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Type: text/html; charset=utf-8',
      'Content-Type: text/calendar; method=REQUEST; charset=UTF-8',
      'Content-Type: application/ics; name=termin-2027-01-20.ics',
    ]);
    const { attachments, from } = await PostalMime.parse(raw);
    expect(attachments.map(({ mimeType, filename }) => [mimeType, filename])).toEqual([
      ['text/calendar', null],
      ['application/ics', 'termin-2027-01-20.ics'],
    ]);
    const encoded = [...raw.matchAll(/^Content-Transfer-Encoding: base64\r\n(?:\S.*\r\n)*\r\n([\w+/=\r\n]+)/gm)];
    const files = encoded.map(([, base64 = '']) => Buffer.from(base64, 'base64').toString());
    expect(files.slice(-2)).toEqual([mail.calendar?.content, mail.calendar?.content]);
    expect(from?.address).toBe(surroundings.from);
  });

  test('under one Message-ID, however often it is sent', async () => {
    await using inbox = await openInbox();
    const sender = senderTo(inbox.url);
    for (const attempts of [1, 2, 3]) {
      await sender.send(renderMail(aRecord(messages.offer_expired, { attempts }), surroundings));
    }
    const emails = await Promise.all(inbox.mails.map(({ raw }) => PostalMime.parse(raw)));
    const repeats = emails.map(({ headers }) => headers.find(({ key }) => key === 'x-netzwerkstatt-repeat')?.value);
    expect([emails.map(({ messageId }) => messageId), repeats]).toEqual([
      Array.from({ length: 3 }, () => '<00000078-0000-4000-8000-000000000007@netzwerkstatt.example>'),
      [undefined, '2', '3'],
    ]);
  });
});

describe('nothing in a mail adds a recipient', () => {
  const forged = 'Anna\r\nBcc: eve@example.org\r\n\r\nHallo';

  test.for<{ rule: string; wanted: Partial<RenderedMail> }>([
    { rule: 'not the subject', wanted: { subject: forged } },
    { rule: 'not the name of the sender', wanted: { senderName: `${forged}" <eve@example.org>, "` } },
    {
      rule: 'not the name of who reads the answers',
      wanted: { replyTo: { name: forged, address: 'kontakt@nord.example' as EmailAddress } },
    },
    { rule: 'not a further header', wanted: { headers: { ...offer.headers, 'X-Note': forged } } },
    { rule: 'not the name of a file', wanted: { attachments: [{ name: forged, type: 'text/plain', content: 'x' }] } },
  ])('$rule', async ({ wanted }) => {
    await using inbox = await openInbox();
    const raw = await sent(inbox, { ...offer, ...wanted });
    const { headers, from, to, bcc, text } = await PostalMime.parse(raw);
    expect(inbox.mails.map(envelopeOf)).toEqual([
      { from: 'netzwerkstatt@amt.example', to: ['hanza.krawc@example.org'] },
    ]);
    expect([from?.address, to, bcc, text?.trimEnd()]).toEqual([
      'netzwerkstatt@amt.example',
      [{ name: '', address: 'hanza.krawc@example.org' }],
      undefined,
      offer.text.trimEnd(),
    ]);
    expect(headers.filter(({ key }) => ['from', 'to', 'cc', 'bcc'].includes(key)).length).toBe(2);
  });

  test.for([
    'hanza.krawc@example.org, eve@example.org',
    'hanza.krawc@example.org>\r\nRCPT TO:<eve@example.org',
    'Eve <eve@example.org>',
    '',
  ])('not the address %j, which is none', async (to) => {
    await using inbox = await openInbox();
    await expect(senderTo(inbox.url).send({ ...offer, to: to as EmailAddress })).rejects.toMatchObject({
      kind: 'permanent',
      message: 'mail not sent: the address is malformed',
    });
    expect(inbox.mails).toEqual([]);
  });
});

test('a connection the server has closed meanwhile does no harm', async () => {
  await using inbox = await openInbox();
  const sender = senderTo(inbox.url);
  await sender.send(offer);
  inbox.hangUp();
  await sender.send(offer);
  expect(inbox.mails.length).toBe(2);
});

test('many mails share a few connections', async () => {
  const connections = new Set<string>();
  await using inbox = await openInbox({
    onConnect(session, done) {
      connections.add(session.id);
      done();
    },
  });
  const sender = senderTo(inbox.url);
  await Promise.all(Array.from({ length: 20 }, () => sender.send(offer)));
  expect([inbox.mails.length, connections.size]).toEqual([20, 3]);
});

async function sent(inbox: SmtpInbox, mail: RenderedMail): Promise<string> {
  await senderTo(inbox.url).send(mail);
  return inbox.mails.map(({ raw }) => raw).join();
}

function envelopeOf({ from, to }: ReceivedMail) {
  return { from, to };
}
