import { workbookOf, type SheetCells } from './cells-workbook';
import type { ReadOptions } from './host';
import { within } from './patience';

/** Excel on the web answers at most 5 MB at a time. */
const CELLS_AT_ONCE = 20_000;

/** The open workbook's cells as a workbook, where Office will not hand over the file itself. */
export async function readCells(excel: typeof Excel, options: ReadOptions): Promise<Uint8Array<ArrayBuffer>> {
  const reading = excel.run({ delayForCellEdit: true }, async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    const read: SheetCells[] = [];
    for (const sheet of sheets.items) {
      options.signal.throwIfAborted();
      read.push(await readSheet(sheet, context, options.signal));
      options.progress(read.length / sheets.items.length);
    }
    return workbookOf(read);
  });
  return within(reading, 'Excel.run', 60_000, options.signal);
}

async function readSheet(sheet: Excel.Worksheet, context: Excel.RequestContext, signal: AbortSignal): Promise<SheetCells> {
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const cells = { name: sheet.name, hidden: String(sheet.visibility) !== 'Visible' };
  if (used.isNullObject) return { ...cells, row: 0, column: 0, values: [], formats: [] };
  const [values, formats]: [unknown[][], string[][]] = [[], []];
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / used.columnCount));
  for (let row = 0; row < used.rowCount; row += step) {
    signal.throwIfAborted();
    const block = sheet
      .getRangeByIndexes(used.rowIndex + row, used.columnIndex, Math.min(step, used.rowCount - row), used.columnCount)
      .load('values,numberFormat');
    await context.sync();
    values.push(...(block.values as unknown[][]));
    formats.push(...(block.numberFormat as string[][]));
  }
  return { ...cells, row: used.rowIndex, column: used.columnIndex, values, formats };
}
