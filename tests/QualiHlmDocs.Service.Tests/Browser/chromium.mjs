import { chromium } from 'playwright-core';

/** As root in a container there is no sandbox; nothing but the service under test is ever asked for. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-zygote',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

/** Runs a scenario in a fresh browser; a script error or a broken rule of the page's own policy fails it. */
export async function play(scenario) {
  const [executablePath, address, ...rest] = process.argv.slice(2);
  const browser = await chromium.launch({ executablePath, args: ARGS });
  try {
    const result = await scenario({
      address,
      rest,
      async open({ path = '', before = async () => {}, ...options } = {}) {
        const context = await browser.newContext({ acceptDownloads: true, ...options });
        // The printed address opens the session; the pages are then reached by their own.
        await context.request.get(address);
        const page = await context.newPage();
        page.faults = [];
        page.on('pageerror', (error) => page.faults.push(String(error)));
        page.on('console', (message) => {
          // A refusal by the service is an answer, which the browser reports in its console all the same.
          if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) page.faults.push(message.text());
        });
        await before(page);
        await page.goto(new URL(path, address).href);
        return page;
      },
    });
    process.stdout.write(JSON.stringify(result));
  } finally {
    await browser.close();
  }
}
