// The keyboard alone: from the way in to the downloaded document.
import { play } from './chromium.mjs';

await play(async ({ open, rest: [faulty] }) => {
  const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  const press = async (id) => {
    for (let i = 0; i < 60; i++) {
      if ((await page.evaluate(() => document.activeElement?.id)) === id) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
  };
  // The picker's own dialog belongs to the system.
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('choose')]);
  await chooser.setFiles(faulty);
  await page.locator('#produce').waitFor();
  const focusAfterReading = await page.evaluate(() => document.activeElement?.id);
  while (!(await page.evaluate(() => document.activeElement?.classList.contains('cell')))) await page.keyboard.press('Tab');
  const first = await page.evaluate(() => document.activeElement?.innerText);
  await page.keyboard.press('Enter');
  await page.locator('.toast').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press('ArrowDown');
  const second = await page.evaluate(() => document.activeElement?.innerText);
  await press('produce');
  await page.locator('#download').waitFor({ timeout: 60_000 });
  const focusAfterProducing = await page.evaluate(() => document.activeElement?.id);
  const [download] = await Promise.all([page.waitForEvent('download'), press('download')]);
  return { focusAfterReading, first, copied, second, focusAfterProducing, name: download.suggestedFilename(), faults: page.faults };
});
