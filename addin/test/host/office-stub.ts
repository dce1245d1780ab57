/** A stand-in for Office with the faults met in the field; only what the pane uses. */
export interface StubFile {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
  closed: number;
}

export interface StubFaults {
  /** Error of getFileAsync, as Office numbers it. */
  readonly fileError?: number;
  /** The slice whose callback never comes. */
  readonly silentSlice?: number;
  /** The slice that fails with 5001. */
  readonly brokenSlice?: number;
  readonly closeFails?: boolean;
}

export function stubDocument(bytes: Uint8Array, faults: StubFaults = {}): { document: Office.Document; files: StubFile[]; asked: number[] } {
  const [files, asked]: [StubFile[], number[]] = [[], []];
  const answer = (value: unknown): unknown => ({ status: 'succeeded', value });
  const refuse = (code: number): unknown => ({ status: 'failed', error: { code } });
  const document = {
    getFileAsync(_type: unknown, { sliceSize }: { sliceSize: number }, callback: (result: unknown) => void) {
      if (faults.fileError !== undefined) return callback(refuse(faults.fileError));
      const file: StubFile = { bytes, sliceSize, closed: 0 };
      files.push(file);
      callback(
        answer({
          size: bytes.length,
          sliceCount: Math.ceil(bytes.length / sliceSize),
          getSliceAsync(index: number, told: (result: unknown) => void) {
            asked.push(index);
            if (index === faults.silentSlice) return;
            if (index === faults.brokenSlice) return told(refuse(5001));
            queueMicrotask(() => told(answer({ data: Array.from(bytes.subarray(index * sliceSize, (index + 1) * sliceSize)) })));
          },
          closeAsync(told: () => void) {
            file.closed++;
            if (faults.closeFails) throw new Error('close');
            told();
          },
        }),
      );
    },
  };
  return { document: document as unknown as Office.Document, files, asked };
}

export interface StubSheet {
  readonly name: string;
  visibility: string;
  readonly row: number;
  readonly column: number;
  readonly values: unknown[][];
  readonly formats: string[][];
}

/** Excel's object model over plain sheets: what was not loaded and synced cannot be read, as in the real one. */
export function stubExcel(sheets: StubSheet[]): { excel: typeof Excel; selected: string[]; change(event: object): Promise<void>; handlers: unknown[] } {
  const selected: string[] = [];
  const handlers: ((event: object) => Promise<void>)[] = [];
  let active = '';
  const pending: (() => void)[] = [];
  const lazy = <T extends object>(values: T): T & { load(names: string): unknown } => {
    let [loaded, synced] = [false, false];
    return new Proxy(values as T & { load(names: string): unknown }, {
      get(target, name, self): unknown {
        if (name === 'load') {
          return () => {
            loaded = true;
            pending.push(() => (synced = true));
            return self as unknown;
          };
        }
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function' && !(loaded && synced)) throw new Error(`PropertyNotLoaded ${String(name)}`);
        return value;
      },
    });
  };
  const range = (sheet: StubSheet, row: number, column: number, rows: number, columns: number): object =>
    lazy({
      values: sheet.values.slice(row - sheet.row, row - sheet.row + rows).map((line) => line.slice(column - sheet.column, column - sheet.column + columns)),
      numberFormat: sheet.formats.slice(row - sheet.row, row - sheet.row + rows),
    });
  const worksheet = (sheet: StubSheet): object =>
    Object.defineProperty(
      lazy({
        isNullObject: false,
        name: sheet.name,
        visibility: sheet.visibility,
        activate: () => void pending.push(() => (active = sheet.name)),
        getRange: (address: string) => ({ select: () => void pending.push(() => selected.push(`${active}!${address}`)) }),
        getUsedRangeOrNullObject: () =>
          lazy({
            isNullObject: sheet.values.length === 0,
            rowIndex: sheet.row,
            columnIndex: sheet.column,
            rowCount: sheet.values.length,
            columnCount: sheet.values[0]?.length ?? 0,
          }),
        getRangeByIndexes: (row: number, column: number, rows: number, columns: number) => range(sheet, row, column, rows, columns),
      }),
      'visibility',
      { get: () => sheet.visibility, set: (value: string) => void (sheet.visibility = value) },
    );
  const context = {
    sync: () => Promise.resolve(pending.splice(0).forEach((act) => act())),
    workbook: {
      worksheets: {
        load: () => ({ items: sheets.map((sheet) => ({ ...sheet, ...bound(worksheet(sheet)) })) }),
        getItemOrNullObject(name: string) {
          const found = sheets.find((sheet) => sheet.name === name);
          return found ? worksheet(found) : lazy({ isNullObject: true });
        },
        onChanged: {
          add(handler: (event: object) => Promise<void>) {
            handlers.push(handler);
            return { context, remove: () => void pending.push(() => handlers.splice(handlers.indexOf(handler), 1)) };
          },
        },
      },
    },
  };
  const run = (first: unknown, second?: unknown): unknown => ((typeof second === 'function' ? second : first) as (c: unknown) => unknown)(context);
  const excel = { run: (first: unknown, second?: unknown) => Promise.resolve(run(first === context ? second : first, second)) };
  return {
    excel: excel as unknown as typeof Excel,
    selected,
    handlers,
    change: async (event) => {
      for (const handler of handlers) await handler(event);
    },
  };
}

const bound = (sheet: object): object => ({
  getUsedRangeOrNullObject: Reflect.get(sheet, 'getUsedRangeOrNullObject') as unknown,
  getRangeByIndexes: Reflect.get(sheet, 'getRangeByIndexes') as unknown,
});

/** Puts the stand-ins where Office's script would. */
export function stubOffice(parts: { document?: Office.Document; excel?: typeof Excel; platform?: string; sets?: readonly string[]; theme?: object; url?: string }): void {
  const { document = {} as Office.Document, excel, platform = 'PC', sets = [], theme, url = '' } = parts;
  Object.assign(document, { url });
  Object.assign(globalThis, {
    Excel: excel,
    Office: {
      onReady: () => Promise.resolve({ host: 'Excel', platform }),
      context: {
        document,
        platform,
        displayLanguage: 'fr-FR',
        officeTheme: theme,
        requirements: { isSetSupported: (set: string, version: string) => sets.includes(`${set} ${version}`) },
      },
    },
  });
}
