import { fc, test as property } from '@fast-check/vitest';
import type { MailMessage } from '@netzwerkstatt/application';
import type { EmailAddress } from '@netzwerkstatt/domain';
import { describe, expect, test } from 'vitest';
import { renderMail } from './render-mail.ts';
import { aBrief } from './testing/sample-events.ts';
import { sampleMessages } from './testing/sample-mails.ts';
import { aRecord, surroundings } from './testing/surroundings.ts';

const messages = sampleMessages('de');
const all = (['de', 'en'] as const).flatMap((locale): MailMessage[] => Object.values(sampleMessages(locale)));

describe('headers', () => {
  const headers = {
    'Message-ID': '<00000078-0000-4000-8000-000000000007@netzwerkstatt.example>',
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'All',
  };

  test('the first attempt has an id of its own and asks machines not to answer', () => {
    expect(renderMail(aRecord(messages.offer_expired), surroundings).headers).toEqual(headers);
  });

  test.for([2, 5])('attempt %i is the same mail and says that it is a repeat', (attempts) => {
    const first = renderMail(aRecord(messages.registration_confirmed), surroundings);
    const again = renderMail(aRecord(messages.registration_confirmed, { attempts }), surroundings);
    expect(again).toEqual({ ...first, headers: { ...headers, 'X-Netzwerkstatt-Repeat': `${attempts}` } });
  });
});

describe('answers', () => {
  test('go to the mailbox of the coordination office', () => {
    expect(renderMail(aRecord(messages.seat_offered), surroundings).replyTo).toEqual({
      name: 'Koordinationsstelle Nord',
      address: 'kontakt@nord.example',
    });
  });

  test.for([
    { rule: 'go nowhere else when there is none', message: messages.registration_applied },
    { rule: 'go nowhere else when the mail is about no event', message: messages.sign_in },
    {
      rule: 'go nowhere else when nobody could write to it',
      message: {
        ...messages.seat_offered,
        event: aBrief({
          organiser: { name: 'Nord', mailbox: 'kontakt@nord.example\r\nBcc: x@y.example' as EmailAddress },
        }),
      },
    },
  ])('$rule', ({ message }) => {
    expect(renderMail(aRecord(message), surroundings).replyTo).toBeUndefined();
  });
});

test('a certificate comes with its file under a name every system can store', () => {
  const certificateFile = new Uint8Array([37, 80, 68, 70]);
  const message = { ...messages.certificate_issued, number: 'TB-4K7P/../"ü' };
  expect(renderMail(aRecord(message), { ...surroundings, certificateFile }).attachments).toEqual([
    { name: 'Teilnahmebescheinigung-TB-4K7P.pdf', type: 'application/pdf', content: certificateFile },
  ]);
});

test('the file of a certificate comes with no other mail', () => {
  const certificateFile = new Uint8Array([37, 80, 68, 70]);
  expect(renderMail(aRecord(messages.seat_offered), { ...surroundings, certificateFile }).attachments).toEqual([]);
});

test.for(all)('in $kind ($locale) tokens stay behind the # of an address', (message) => {
  const { text } = renderMail(aRecord(message), surroundings);
  const addresses = text.match(/https:\S+/g) ?? [];
  expect(addresses.filter((address) => address.split('#')[0]?.includes('bTq7Lw9zRkX2'))).toEqual([]);
});

describe('whatever somebody calls themselves', () => {
  const markup = fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '</title><script>',
    '"><a href=x>',
    "' style='",
    '&lt;b>',
  );
  const names = fc.array(fc.oneof(markup, fc.string({ unit: 'binary' })), { minLength: 1, maxLength: 3 });

  property.prop([names.map((parts) => parts.join(''))])('no mark-up of a name survives', (name) => {
    const harmless = renderMail(aRecord(hostile('Anna')), surroundings).html;
    expect(tagsOf(renderMail(aRecord(hostile(name)), surroundings).html)).toEqual(tagsOf(harmless));
  });

  property.prop([names.map((parts) => parts.join('\r\nBcc: eve@example.org\r\n\r\n'))])(
    'a name stays in its line',
    (name) => {
      const harmless = renderMail(aRecord(hostile('Anna')), surroundings);
      const mail = renderMail(aRecord(hostile(name)), surroundings);
      expect([mail.subject, mail.senderName, mail.replyTo?.name].filter((line) => /[\r\n\0]/.test(line ?? ''))).toEqual(
        [],
      );
      expect(paragraphs(mail.text)).toBe(paragraphs(harmless.text));
    },
  );

  property.prop([fc.lorem({ maxCount: 40 })])(
    'no line but a single word or an address is longer than 78 columns',
    (name) => {
      const { text } = renderMail(aRecord(hostile(name)), surroundings);
      expect(text.split('\n').filter((line) => [...line].length > 78 && line.trim().includes(' '))).toEqual([]);
    },
  );

  function hostile(name: string): MailMessage {
    const event = aBrief({
      title: `Titel ${name}`,
      venue: { name, place: `Ort ${name}`, accessibility: { note: `Hinweis ${name}` }, travel: `Weg ${name}` },
      organiser: { name: `Büro ${name}`, mailbox: 'kontakt@nord.example' as EmailAddress },
    });
    return { ...messages.registration_confirmed, recipientName: `Anna ${name}`, event };
  }

  /** Everything that opens or closes an element, attributes included. */
  function tagsOf(html: string): string[] {
    return html.match(/<[^>]*>/g) ?? [];
  }

  function paragraphs(text: string): number {
    return text.split('\n\n').length;
  }
});
