// The pane in Word: words inserted at the cursor, the open template checked, its faults reached, all by keyboard.
import { inOffice } from './office-host.mjs';
import { play } from './chromium.mjs';

await play(async ({ open, rest: [template, tag] }) => {
  const page = await open({
    path: 'taskpane.html',
    viewport: { width: 270, height: 500 },
    before: (page) => inOffice(page, { host: 'Word', file: template, url: 'C:\\Modeles\\lettre.docx', sets: ['WordApi 1.3', 'WordApi 1.4'], tracking: 'TrackAll', texts: [tag] }),
  });
  await page.locator('#mot-cherche').fill('raison sociale organisme');
  await page.locator('#mot-cherche').press('ArrowDown');
  while (!(await page.evaluate(() => document.activeElement?.classList.contains('word')))) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.toast').waitFor();
  const tracked = await page.locator('.toast').innerText();
  await page.locator('#mot-cherche').fill('liste de toutes les actions');
  await page.locator('#mot-cherche').fill('toutes les actions');
  await page.locator('button.word').first().click();
  const focused = await page.evaluate(() => document.activeElement?.className);
  await page.locator('#controler-modele').click();
  await page.locator('.template-findings').waitFor();
  const findings = await page.locator('.template-findings .finding').count();
  await page.locator('.template-findings button').first().click();
  await page.waitForFunction(() => globalThis.standIn.seen.selected.length > 0);
  return { tracked, focused, findings, stand: await page.evaluate(() => globalThis.standIn.seen), faults: page.faults };
});
