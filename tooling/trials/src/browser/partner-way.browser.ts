import { describe, expect, test } from 'vitest';
import { aGuest, eventCalled, followLink, openMail, register, requestPlace } from './partner.ts';
import { goTo, useBrowser, visit } from './visit.ts';

useBrowser();

describe('a partner', () => {
  test('registers, confirms by mail, has a place at once, and gives it back by one click from the mail', async () => {
    const here = await visit();
    const guest = aGuest('Hanna');
    const event = await eventCalled(here, 'Netzwerkkonferenz Leipzig');
    expect(await register(here, event, guest)).toBe('Sie haben einen Platz');

    await openMail(here, guest.email, 'Sie haben einen Platz');
    await here.page.getByText(/\.ics/).first().waitFor();
    await followLink(here, /abmelden/i);
    await here.page.getByRole('button', { name: 'Abmelden' }).click();
    await here.page.getByText('Sie sind abgemeldet').first().waitFor();
    await openMail(here, guest.email, 'Sie sind abgemeldet');
    expect(here.complaints).toEqual([]);
  });

  test('waits in line where everything is full, and sees at which position', async () => {
    const here = await visit();
    const event = await eventCalled(here, 'Medizinischer Kinderschutz');
    expect(await register(here, event, aGuest('Wanda'))).toBe('Sie stehen auf der Warteliste');
    await here.page
      .getByText(/Sie stehen auf Position \d+; vor Ihnen warten \d+ Personen/)
      .first()
      .waitFor();
    expect(here.complaints).toEqual([]);
  });

  test('gets an offer with an end when somebody gives back a place, and takes it', async () => {
    const here = await visit('Partnerin (Familienhebamme)');
    await goTo(here, '/meine');
    await here.page.getByRole('heading', { name: 'Wartet auf Ihre Antwort' }).waitFor();
    await here.page
      .getByText(/reserviert bis/)
      .first()
      .waitFor();
    await here.page.getByRole('button', { name: 'Platz annehmen' }).first().click();
    await here.page.getByRole('heading', { name: 'Wartet auf Ihre Antwort' }).waitFor({ state: 'detached' });
    expect(await here.page.getByRole('button', { name: 'Platz annehmen' }).count()).toBe(0);
    expect(here.complaints).toEqual([]);
  });

  test('whoever is next in line is asked at once', async () => {
    const here = await visit();
    const event = await eventCalled(here, 'Medizinischer Kinderschutz');
    const title = (await here.page.locator(`a[href="${event}"]`).first().innerText()).trim();
    await openMail(here, title, 'Sie haben einen Platz');
    await followLink(here, /abmelden/i);
    await here.page.getByRole('button', { name: 'Abmelden' }).click();
    await here.page.getByText('Sie sind abgemeldet').first().waitFor();
    await openMail(here, title, 'Ein Platz für Sie');
    await followLink(here, /Platz annehmen|antworten/i);
    await here.page.getByRole('button', { name: 'Platz annehmen' }).click();
    await here.page.getByText('Sie haben einen Platz').first().waitFor();
    expect(here.complaints).toEqual([]);
  });

  test('asks again by mistake, and learns that the registration is there already', async () => {
    const here = await visit();
    const guest = aGuest('Doppel');
    const event = await eventCalled(here, 'Netzwerkkonferenz Leipzig');
    await register(here, event, guest);
    await requestPlace(await visit(), event, guest);
    await openMail(here, guest.email, 'Ihre Anmeldung besteht schon');
    expect(await here.page.locator('article').getByRole('link', { name: 'Anmeldung bestätigen' }).count()).toBe(0);
  });

  test('signs in by the code of the mail, finds everything, and signs out everywhere', async () => {
    const here = await visit();
    const guest = aGuest('Konrad');
    await register(here, await eventCalled(here, 'Netzwerkkonferenz Leipzig'), guest);

    await goTo(here, '/mein-konto');
    await here.page.getByLabel('E-Mail-Adresse').fill(guest.email);
    await here.page.getByRole('button', { name: 'Link anfordern' }).click();
    await here.page.getByLabel('Code aus der Nachricht').waitFor();
    const mailbox = await here.context.newPage();
    const there = { ...here, page: mailbox };
    await openMail(there, guest.email, 'Ihr Link zu');
    const code = /\b\d{4}[ \u00a0]?\d{4}\b/.exec(await mailbox.locator('article').innerText())?.[0] ?? '';
    await here.page.getByLabel('Code aus der Nachricht').fill(code);
    await here.page.getByRole('button', { name: 'Konto öffnen' }).click();
    await here.page.getByRole('heading', { level: 1, name: 'Meine Veranstaltungen' }).waitFor();
    await here.page.getByText('Netzwerkkonferenz Leipzig').first().waitFor();

    await here.page.getByRole('button', { name: 'Überall ausloggen' }).click();
    await here.page.getByRole('button', { name: 'Ja, überall' }).click();
    await here.page.waitForURL((it) => it.pathname !== '/meine');
    await here.page.goto('/meine');
    expect(new URL(here.page.url()).pathname).toBe('/mein-konto');
  });
});
