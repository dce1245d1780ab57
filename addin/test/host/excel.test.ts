import { describe, expect, it, vi } from 'vitest';
import { excelHost } from '../../src/host/excel';
import { stubDocument, stubExcel, stubOffice, type StubSheet } from './office-stub';

const options = () => ({ signal: new AbortController().signal, progress: () => undefined });
const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]);
const paa = (): StubSheet => ({
  name: 'PAA',
  visibility: 'Visible',
  row: 1,
  column: 1,
  values: [
    ['Action', 'Échéance', 'Avancement', 'Fait'],
    ['Afficher <les> délais', 46203, 0.5, true],
    ['#N/A', '', null, false],
  ],
  formats: [
    ['General', 'General', 'General', 'General'],
    ['@', 'dd/mm/yyyy', '0 %', 'General'],
    ['General', 'General', 'General', 'General'],
  ],
});

describe('Excel', () => {
  it('hands over the file itself where it can', async () => {
    stubOffice({ ...stubDocument(zip), url: 'https://exemple.sharepoint.com/sites/q/Plan%20d%27actions.xlsx' });
    const { file, route } = await excelHost().read(options());
    expect([route, file.name, file.size]).toEqual(['slices', "Plan d'actions.xlsx", zip.length]);
  });

  it('hands over its cells where it refuses the file', async () => {
    const { excel } = stubExcel([paa(), { ...paa(), name: 'Listes', visibility: 'VeryHidden', values: [], formats: [] }]);
    stubOffice({ ...stubDocument(zip, { fileError: 11001 }), excel });
    const { file, route } = await excelHost().read(options());
    const text = new TextDecoder().decode(await file.arrayBuffer());
    expect([route, file.name]).toEqual(['cells', 'classeur.xlsx']);
    expect(text).toContain('<c r="B3" t="inlineStr"><is><t xml:space="preserve">Afficher &lt;les&gt; délais</t></is></c><c r="C3" s="2"><v>46203</v></c>');
    expect(text).toContain('formatCode="dd/mm/yyyy"');
    expect(text).toContain('<c r="B4" t="e"><v>#N/A</v></c>');
    expect(text).toContain('<sheet name="Listes" sheetId="2" state="hidden" r:id="rId2"/>');
  });

  it('says that a protected file is protected, and does not go round the protection', async () => {
    const { excel } = stubExcel([paa()]);
    stubOffice({ ...stubDocument(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])), excel });
    await expect(excelHost().read(options())).rejects.toMatchObject({ kind: 'protected' });
  });

  it.each([
    ['PAA!G12', 'PAA', 'PAA!G12'],
    ["'Plan d''actions'!B4", "Plan d'actions", "Plan d'actions!B4"],
  ])('leads to %s', async (place, name, selected) => {
    const stub = stubExcel([{ ...paa(), name }]);
    stubOffice({ excel: stub.excel });
    expect(await excelHost().reveal(place)).toBe('shown');
    expect(stub.selected).toEqual([selected]);
  });

  it('shows a hidden sheet only when it is told to', async () => {
    const sheet = { ...paa(), visibility: 'Hidden' };
    const stub = stubExcel([sheet]);
    stubOffice({ excel: stub.excel });
    expect(await excelHost().reveal('PAA!G12')).toBe('hidden');
    expect(sheet.visibility).toBe('Hidden');
    expect(await excelHost().reveal('PAA!G12', { unhide: true })).toBe('shown');
    expect(sheet.visibility).toBe('Visible');
  });

  it.each(['Autre!A1', 'Feuille « PAA »'])('says that %s is gone', async (place) => {
    stubOffice({ excel: stubExcel([paa()]).excel });
    expect(await excelHost().reveal(place)).toBe('gone');
  });

  it('tells of changes, a co-author’s apart, but not of its own', async () => {
    const stub = stubExcel([paa()]);
    stubOffice({ excel: stub.excel, sets: ['ExcelApi 1.9'] });
    const changed = vi.fn();
    const stop = await excelHost().watch(changed);
    await stub.change({ address: 'G12', source: 'Local' });
    await stub.change({ address: 'H3', source: 'Remote' });
    await stub.change({ address: 'A1', source: 'Local', triggerSource: 'ThisLocalAddin' });
    await stop();
    expect(stub.handlers).toHaveLength(0);
    expect(changed.mock.calls.map(([change]: unknown[]) => change)).toEqual([
      { place: 'G12', remote: false },
      { place: 'H3', remote: true },
    ]);
  });

  it.each([
    [undefined, null],
    [{ bodyBackgroundColor: '#262626' }, 'dark'],
    [{ bodyBackgroundColor: '#FFFFFF' }, 'light'],
  ])('reads its theme from %o', (theme, expected) => {
    stubOffice(theme ? { theme } : {});
    expect(excelHost().info().theme).toBe(expected);
  });

  it.each([
    ['', ''],
    ['C:\\Plans\\PAA 100 %.xlsx', 'PAA 100 %.xlsx'],
  ])('takes the name of %o from its address', (url, name) => {
    stubOffice({ url });
    expect(excelHost().name()).toBe(name);
  });
});
