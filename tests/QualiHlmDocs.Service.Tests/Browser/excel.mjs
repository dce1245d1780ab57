// The pane in Excel: reads the open workbook, leads to its cells, looks again when it changes, hands the dossier over.
import { inOffice } from './office-host.mjs';
import { play } from './chromium.mjs';

const FAULTS = {
  none: {},
  broken: { sliceError: 0, cells: true },
  unsupported: { fileError: 11001, cells: true },
  web: { platform: 'OfficeOnline', url: '', sets: ['ExcelApi 1.9'] },
  protected: { ole: true },
};

await play(async ({ open, rest: [fault, workbook, ole] }) => {
  const options = FAULTS[fault];
  const sheets = options.cells ? [{ name: 'PAA', values: [['Réf.', 'Action', 'Pilote', 'Échéance'], ['A-01', 'Afficher les délais', 'M. Test', '30/06/2026']] }] : [];
  const page = await open({
    path: 'taskpane.html?vue=controle',
    viewport: { width: 270, height: 500 },
    before: (page) =>
      inOffice(page, {
        host: 'Excel',
        file: options.ole ? ole : workbook,
        url: 'https://exemple.sharepoint.com/sites/qualite/Plan%20d%27actions.xlsx',
        theme: '#262626',
        sets: ['ExcelApi 1.9', 'OpenBrowserWindowApi 1.1'],
        hidden: ['Points'],
        sheets,
        ...options,
      }),
  });
  const stand = () => page.evaluate(() => globalThis.standIn.seen);
  await page.locator('#read-open').click();
  await page.locator('#produce, .failure').first().waitFor();
  if (options.ole) return { refused: await page.locator('.failure p').first().innerText(), stand: await stand(), faults: page.faults };

  const seen = { route: await page.locator('.freshness span').innerText(), theme: await page.evaluate(() => document.documentElement.dataset.theme ?? '') };
  if (options.cells) {
    seen.name = await page.locator('.workbook-name strong').innerText();
    return { ...seen, actions: await page.locator('[data-count=actions] dd').innerText(), stand: await stand(), faults: page.faults };
  }

  const cell = page.locator('button.cell', { hasText: 'Points!' }).first();
  seen.asked = await cell.innerText();
  await cell.click();
  await page.getByRole('button', { name: 'L’afficher' }).click();
  await page.waitForFunction(() => globalThis.standIn.seen.selected.length > 0);
  // A co-author types: the findings grey, nothing moves, and they are looked at again.
  await page.locator('summary').first().focus();
  await page.evaluate(() => globalThis.standIn.change({ address: 'D9', source: 'Remote' }));
  seen.stale = await page.locator('.freshness.stale').count();
  await page.locator('.freshness.fresh').waitFor();
  seen.focusKept = await page.evaluate(() => document.activeElement?.tagName);
  await page.locator('#produce').click();
  await page.locator('#download').waitFor({ timeout: 60_000 });
  const popup = options.platform && new Promise((told) => page.context().on('page', (window) => window.on('download', (file) => told(file.suggestedFilename()))));
  await page.locator('#download').click();
  if (popup) {
    seen.popup = await popup;
  } else {
    await page.waitForFunction(() => globalThis.standIn.seen.opened.length > 0);
    const [address] = (await stand()).opened;
    const ask = () => page.request.get(address).then(async (answer) => [answer.status(), (await answer.body()).length]);
    seen.ticket = [await ask(), await ask()];
  }
  // The pane was agreed to once: the next time it reads at once.
  await page.reload();
  await page.locator('#produce').waitFor();
  return { ...seen, stand: await stand(), faults: page.faults };
});
