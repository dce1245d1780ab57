// Letters from the pane: shown, asked about, confirmed by one who read what would leave, followed in the register.
import { play } from './chromium.mjs';

await play(async ({ open, rest: [workbook] }) => {
  const page = await open({ viewport: { width: 270, height: 640 } });
  await page.locator('#picker').setInputFiles(workbook);
  await page.locator('#produce').waitFor();
  await page.locator('#vue-concertation').click();
  await page.locator('#envoi-apercu').click();
  await page.locator('#apercu-titre').waitFor({ timeout: 60_000 });
  const shown = await page.locator('.letters > li').count();
  const before = await page.locator('.sent .version-line').count();
  await page.locator('#envoi-demander').click();
  const question = await page.locator('[role=alertdialog]').innerText();
  await page.getByRole('button', { name: 'Annuler' }).click();
  const cancelled = await page.locator('.sent .version-line').count();
  await page.locator('#envoi-demander').click();
  await page.locator('#envoi-confirmer').click();
  await page.waitForFunction((n) => document.querySelectorAll('.sent .version-line').length > n, before, { timeout: 60_000 });
  const sent = (await page.locator('.sent .version-line').count()) - before;
  const [register] = await Promise.all([page.waitForEvent('download'), page.locator('#registre-xlsx').click()]);
  return { shown, question, leftByCancelling: cancelled - before, sent, register: register.suggestedFilename(), faults: page.faults };
});
