import { expectGoodPage } from './look.ts';
import type { Visit } from './visit.ts';

/** Fills the dialog “Name berichtigen”, which is open, and waits until the desk has the new number. */
export async function correctFamilyName(desk: Visit, familyName: string): Promise<void> {
  const { page } = desk;
  await page.getByLabel('Nachname').fill(familyName);
  await page.getByLabel('Grund').fill('Geheiratet');
  await expectGoodPage(desk);
  await page.getByRole('button', { name: 'Berichtigen', exact: true }).click();
  await page
    .getByText(/^Berichtigt\. Die neue Nummer ist/)
    .first()
    .waitFor();
}
