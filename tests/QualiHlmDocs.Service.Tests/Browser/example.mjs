// The first minute of a newcomer: one press reads the example, another makes its dossier, a third downloads it.
import { play } from './chromium.mjs';

await play(async ({ open, rest: [destination] }) => {
  const page = await open();
  await page.getByRole('button', { name: 'Essayer avec l’exemple' }).click();
  await page.locator('#produce').waitFor();
  const counts = await page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[data-count]')].map((element) => [
        element.dataset.count,
        Number.parseInt((element.querySelector('dd') ?? element).textContent, 10),
      ]),
    ),
  );
  await page.getByRole('button', { name: 'Produire le dossier' }).click();
  await page.locator('#download').waitFor({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
  await download.saveAs(destination);
  return {
    counts,
    name: download.suggestedFilename(),
    fingerprint: await page.locator('.fingerprint code').innerText(),
    announced: await page.locator('#announcer').innerText(),
    faults: page.faults,
  };
});
