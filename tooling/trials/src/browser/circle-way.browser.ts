import { describe, expect, test } from 'vitest';
import { goTo, useBrowser, visit } from './visit.ts';

useBrowser();

/** The circle of the demonstration that is at work, at the desk of whoever looks. */
async function circleOf(here: Awaited<ReturnType<typeof visit>>): Promise<string> {
  await goTo(here, '/arbeit/zirkel');
  const link = here.page.getByRole('link', { name: /Frühe Hilfen/ });
  return ((await link.getAttribute('href')) ?? '').replace('/mitglieder', '');
}

describe('a quality circle', () => {
  test('meets too rarely, and says so at the desk and in the list', async () => {
    const here = await visit('Koordination Leipzig');
    await goTo(here, '/arbeit');
    await here.page.getByRole('link', { name: /^Treffen planen bis/ }).click();
    await here.page.getByText('Der Zirkel trifft sich zu selten').waitFor();
    expect(here.complaints).toEqual([]);
  });

  test('takes in a new member by keyboard, and lets them go with a reason', async () => {
    const here = await visit('Koordination Leipzig');
    const circle = await circleOf(here);
    await goTo(here, `${circle}/mitglieder`);
    await here.page.getByLabel('Person suchen').focus();
    await here.page.keyboard.type('berg');
    const found = here.page.getByRole('option').filter({ hasText: /Berg/ }).first();
    const name = (await found.innerText()).split('\n')[0] ?? '';
    await here.page.keyboard.press('ArrowDown');
    await here.page.keyboard.press('Enter');
    await here.page.getByRole('button', { name: 'Einladen', exact: true }).press('Enter');
    await here.page.getByText(`${name} ist eingeladen.`).waitFor();

    await here.page.getByRole('button', { name: new RegExp(`^Entlassen\\s*: ${name}`) }).click();
    const dialog = here.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Entlassen' }).click();
    await dialog.getByText('Bitte geben Sie eine Begründung an', { exact: false }).waitFor();
    await dialog.getByLabel('Begründung').fill('Wechselt die Stelle');
    await dialog.getByRole('button', { name: 'Entlassen' }).click();
    await here.page.getByText(`${name} gehört dem Zirkel nicht mehr an.`).waitFor();
    expect(here.complaints).toEqual([]);
  });

  test('is written down by who leads it, with a word about case data, and read by its members', async () => {
    const lead = await visit('Referentin');
    const circle = await circleOf(lead);
    await goTo(lead, `${circle}/protokolle`);
    const text = lead.page.getByLabel('Text').first();
    await text.fill('Familie Müller war dabei.');
    await lead.page.getByText('Hier könnte ein Mensch erkennbar sein:').first().waitFor();
    await text.fill('Ein Merkblatt für alle Stellen.');
    await lead.page.getByText('Hier könnte ein Mensch erkennbar sein:').first().waitFor({ state: 'detached' });
    await lead.page.getByRole('button', { name: 'Freigeben' }).click();
    await lead.page.getByRole('dialog').getByRole('button', { name: 'Freigeben' }).click();
    await lead.page.getByText('Das Protokoll ist freigegeben.').waitFor();
    expect(lead.complaints).toEqual([]);

    const member = await visit('Partnerin (Familienhebamme)');
    await goTo(member, '/meine');
    await member.page.locator('#zirkel summary').first().click();
    await member.page.getByText('Ein Merkblatt für alle Stellen.').waitFor();
    expect(member.complaints).toEqual([]);
  });

  test('has a result that everybody finds at its network', async () => {
    const here = await visit();
    await goTo(here, '/netzwerke/leipzig');
    await here.page.getByRole('link', { name: /^Ein Blatt, ein Anruf/ }).click();
    await here.page.getByRole('heading', { level: 1, name: /^Ein Blatt, ein Anruf/ }).waitFor();
    expect(here.complaints).toEqual([]);
  });
});
