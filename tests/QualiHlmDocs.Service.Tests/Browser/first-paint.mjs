// When something is first to be seen, and that it is there without any script.
import { play } from './chromium.mjs';

await play(async ({ open }) => {
  const page = await open();
  await page.locator('#choose').waitFor();
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  const still = await open({ javaScriptEnabled: false });
  const shell = await still.locator('.shell').innerText();
  return { firstContentfulPaint: paint, shellBeforeScript: shell.includes('QualiHlm Docs') };
});
