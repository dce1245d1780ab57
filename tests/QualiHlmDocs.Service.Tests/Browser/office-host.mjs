// A stand-in for Office around the pane, with the faults met in the field. It is played inside the page.
import { readFileSync } from 'node:fs';

const SCRIPT = 'https://appsforoffice.microsoft.com/**';

/**
 * What `options` may hold: host (Excel, Word), platform (PC, Mac, OfficeOnline, iOS), language, theme (its background colour, or
 * undefined as on the web), sets (requirement sets known), file (path of the open document), url (its address), hidden
 * (hidden sheets), sheets (cells for when the file is refused), and faults: fileError, sliceError, silentSlice.
 */
export async function inOffice(page, options) {
  const { file, ...rest } = options;
  await page.addInitScript(standIn, { ...rest, bytes: file ? readFileSync(file).toString('base64') : '' });
  await page.route(SCRIPT, (route) => route.fulfill({ contentType: 'text/javascript', body: 'globalThis.Office = globalThis.standIn.Office;' }));
}

function standIn(options) {
  const seen = { selected: [], opened: [], closed: 0, read: 0, created: [], inserted: [], shown: [] };
  const bytes = Uint8Array.from(atob(options.bytes), (c) => c.charCodeAt(0));
  const done = (value) => ({ status: 'succeeded', value });
  const failed = (code) => ({ status: 'failed', error: { code, name: 'Fault' } });
  const soon = (act) => setTimeout(act, 1);
  const getFileAsync = (_type, { sliceSize }, told) => {
    seen.read++;
    if (options.fileError) return soon(() => told(failed(options.fileError)));
    const getSliceAsync = (index, answer) => {
      if (options.sliceError === index) return soon(() => answer(failed(5001)));
      if (options.silentSlice === index) return;
      soon(() => answer(done({ data: Array.from(bytes.subarray(index * sliceSize, (index + 1) * sliceSize)) })));
    };
    soon(() => told(done({ size: bytes.length, sliceCount: Math.ceil(bytes.length / sliceSize), getSliceAsync, closeAsync: (closed) => (seen.closed++, closed?.()) })));
  };
  let handler = null;
  let active = '';
  const hidden = new Set(options.hidden ?? []);
  const sheets = options.sheets ?? [];
  const range = (values) => ({ values, numberFormat: values.map((row) => row.map(() => 'General')), load() { return this; } });
  const worksheet = (name, cells) => ({
    name,
    isNullObject: false,
    get visibility() {
      return hidden.has(name) ? 'Hidden' : 'Visible';
    },
    set visibility(value) {
      if (value === 'Visible' && hidden.delete(name)) seen.shown.push(name);
    },
    load() {
      return this;
    },
    activate: () => (active = name),
    getRange: (address) => ({ select: () => seen.selected.push(`${active}!${address}`) }),
    getUsedRangeOrNullObject: () => ({ isNullObject: cells.length === 0, rowIndex: 0, columnIndex: 0, rowCount: cells.length, columnCount: cells[0]?.length ?? 0, load() { return this; } }),
    getRangeByIndexes: (row, _column, rows) => range(cells.slice(row, row + rows)),
  });
  const context = {
    sync: async () => {},
    workbook: {
      worksheets: {
        load: () => ({ items: sheets.map((sheet) => worksheet(sheet.name, sheet.values)) }),
        getItemOrNullObject: (name) => ((options.gone ?? []).includes(name) ? { isNullObject: true, load() { return this; } } : worksheet(name, [])),
        onChanged: { add: (added) => ((handler = added), { context, remove: () => (handler = null) }) },
      },
    },
    application: { createDocument: (base64) => ({ open: () => seen.created.push(atob(base64).length) }) },
    document: {
      changeTrackingMode: options.tracking ?? 'Off',
      load() {},
      body: { search: (text) => ({ load: () => ({ items: (options.texts ?? []).includes(text) ? [{ select: () => seen.selected.push(text) }] : [] }) }) },
      getSelection: () => ({ insertText: (text, where) => (seen.inserted.push([where, text]), { getRange: () => ({ select() {} }) }) }),
    },
  };
  const run = async (first, second) => (typeof first === 'function' ? first : second)(context);
  globalThis.Excel = options.host === 'Excel' ? { run } : undefined;
  globalThis.Word = options.host === 'Word' ? { run } : undefined;
  globalThis.standIn = {
    seen,
    change: (event) => handler?.(event),
    Office: {
      onReady: () => Promise.resolve({ host: options.host, platform: options.platform ?? 'PC' }),
      actions: { associate() {} },
      context: {
        platform: options.platform ?? 'PC',
        displayLanguage: options.language ?? 'fr-FR',
        officeTheme: options.theme ? { bodyBackgroundColor: options.theme } : undefined,
        document: { url: options.url ?? '', getFileAsync },
        requirements: { isSetSupported: (set, version) => (options.sets ?? []).includes(`${set} ${version}`) },
        ui: { openBrowserWindow: (address) => seen.opened.push(address) },
      },
    },
  };
}
