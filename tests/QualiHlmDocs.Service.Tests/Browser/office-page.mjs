// Office's page of the pane, while Microsoft's script answers, is blocked, hangs, or never hears from Office.
import { play } from './chromium.mjs';

const OFFICE = 'https://appsforoffice.microsoft.com/**';
const script = (onReady) => (route) => route.fulfill({ contentType: 'text/javascript', body: `window.Office = { onReady: () => ${onReady} };` });
const ANSWERS = {
  answers: script('Promise.resolve({ host: null, platform: null })'),
  silent: script('new Promise(() => {})'),
  blocked: (route) => route.abort(),
  hangs: () => new Promise(() => {}),
};

await play(async ({ open, rest: [answer] }) => {
  const page = await open({
    path: 'taskpane.html?vue=documents',
    viewport: { width: 270, height: 500 },
    before: async (page) => {
      await page.clock.install();
      await page.route(OFFICE, ANSWERS[answer]);
      // A script that hangs holds back the page's load event, not its text.
      const goto = page.goto.bind(page);
      page.goto = (url) => goto(url, { waitUntil: 'commit' });
    },
  });
  const trouble = page.locator('#panne');
  const pane = page.locator('#choose');
  if (answer === 'answers') await pane.waitFor();
  if (answer === 'silent' || answer === 'hangs') {
    await page.locator('#attente').waitFor();
    await page.clock.runFor(10_000);
  }
  if (answer !== 'answers') await trouble.waitFor();
  const seen = {
    pane: (await pane.count()) > 0,
    trouble: (await trouble.count()) > 0 && (await trouble.isVisible()),
    blocked: (await page.locator('#cause-bloque:visible').count()) > 0,
    silent: (await page.locator('#cause-silence:visible').count()) > 0,
    scrolls: await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth),
    faults: page.faults,
  };
  return seen;
});
