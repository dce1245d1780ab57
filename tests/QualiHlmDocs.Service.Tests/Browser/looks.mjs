// Every state of the page at every width and theme: nothing sticks out, and axe finds nothing to say.
import { AxeBuilder } from '@axe-core/playwright';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { play } from './chromium.mjs';

const WIDTHS = [270, 350, 1200];
const THEMES = [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'light', forcedColors: 'active' },
];
// English says the same at the narrowest and the widest.
const LANGUAGES = (width, theme) => (width !== 350 && theme === THEMES[0] ? ['fr', 'en'] : ['fr']);

await play(async ({ open, rest: [faulty, refused, pictures] }) => {
  if (pictures) mkdirSync(pictures, { recursive: true });
  const complaints = [];
  let looked = 0;
  for (const width of WIDTHS) {
    for (const theme of THEMES) {
      for (const language of LANGUAGES(width, theme)) {
        const page = await open({ viewport: { width, height: 640 }, reducedMotion: 'reduce', ...theme });
        if (language === 'en') {
          await page.locator('#vue-reglages').click();
          await page.locator('#langue-en').check();
          await page.locator('#vue-controle').click();
        }
        const look = async (state) => {
          looked++;
          const name = `${state}-${width}-${theme.forcedColors ? 'forced' : theme.colorScheme}-${language}`;
          if (pictures) await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: state === 'read' });
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          if (overflow > 0) complaints.push(`${name}: ${overflow} px stick out`);
          // What scrolls under the bar at the bottom is not small: it is judged where nothing lies over it.
          await page.setViewportSize({ width, height: 6000 });
          const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
          await page.setViewportSize({ width, height: 640 });
          for (const { id, nodes } of violations) complaints.push(`${name}: ${id} at ${nodes[0].target.join(' ')}`);
          complaints.push(...page.faults.splice(0).map((fault) => `${name}: ${fault}`));
        };
        await look('empty');
        await page.locator('#picker').setInputFiles(refused);
        await page.locator('.failure').waitFor();
        await look('refused');
        await page.locator('#picker').setInputFiles(faulty);
        await page.locator('#produce').waitFor();
        await look('read');
        await page.locator('button.cell').first().click();
        await page.locator('.toast').waitFor();
        await look('revealed');
        await page.locator('#produce').click();
        await page.locator('#download').waitFor({ timeout: 60_000 });
        await look('produced');
        await page.locator('#vue-versions').click();
        await page.locator('.version-line').first().waitFor();
        await look('versions');
        await page.locator('[data-key^="reprendre"]').first().click();
        await page.locator('#restore-confirm').waitFor();
        await look('restoring');
        for (const view of ['reglages', 'aide']) {
          await page.locator(`#vue-${view}`).click();
          await look(view);
        }
        await page.locator('#vue-documents').click();
        await page.locator('#produce-all').waitFor();
        await look('documents');
        await page.locator('[data-key="produire-bordereau-pieces"], [data-key="produire-paa"]').first().click();
        await page.locator('#travail-fermer').waitFor({ timeout: 60_000 });
        await look('made');
        await page.locator('#vue-concertation').click();
        await page.locator('#envoi-apercu').click();
        await page.locator('#apercu-titre').waitFor({ timeout: 60_000 });
        await look('apercu');
        await page.locator('#vue-modeles').click();
        await page.locator('.words').waitFor();
        await page.locator('#mot-cherche').fill('échéance');
        await look('modeles');
        await page.context().close();
      }
    }
  }
  return { looked, complaints };
});
