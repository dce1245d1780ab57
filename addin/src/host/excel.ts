import { readCells } from './cells';
import type { Change, Host, RevealOutcome } from './host';
import { memory } from './memory';
import { documentName, officeInfo, partition, supports } from './office';
import { openFromOffice } from './open';
import { within } from './patience';
import { cellPlace } from './place';
import { readBy } from './read';
import { readSlices } from './slices';

/** Excel, on any platform. Needs ExcelApi 1.1; watching for changes 1.9. */
export function excelHost(): Host {
  const info = officeInfo();
  return {
    kind: 'excel',
    ...memory(partition()),
    info: officeInfo,
    can: (capability) => capability === 'read' || capability === 'reveal' || (capability === 'watch' && supports('ExcelApi', '1.9')),
    name: documentName,
    read: (options) =>
      readBy(
        [
          ['slices', () => readSlices(Office.context.document, info.platform === 'ipad', options)],
          ['cells', () => readCells(Excel, options)],
        ],
        documentName() || 'classeur.xlsx',
        options,
      ),
    reveal: (place, options) => revealCell(place, options?.unhide ?? false),
    watch: watchWorkbook,
    insert: () => Promise.resolve('failed'),
    open: (produced) => openFromOffice(produced, info.platform),
  };
}

async function revealCell(place: string, unhide: boolean): Promise<RevealOutcome> {
  const cell = cellPlace(place);
  if (!cell) return 'gone';
  try {
    return await within(
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet).load('isNullObject,visibility');
        await context.sync();
        if (sheet.isNullObject) return 'gone';
        if (String(sheet.visibility) !== 'Visible') {
          if (!unhide) return 'hidden';
          sheet.visibility = 'Visible';
        }
        sheet.activate();
        sheet.getRange(cell.address).select();
        await context.sync();
        return 'shown';
      }),
      'reveal',
    );
  } catch {
    return 'failed';
  }
}

/** One handler for the whole workbook; what this add-in writes itself is no news. */
async function watchWorkbook(changed: (change: Change) => void): Promise<() => Promise<void>> {
  const handler = await within(
    Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(async (event) => {
        if (String(event.triggerSource) === 'ThisLocalAddin') return;
        changed({ place: event.address, remote: String(event.source) === 'Remote' });
      });
      await context.sync();
      return added;
    }),
    'onChanged',
  );
  return () =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
}
