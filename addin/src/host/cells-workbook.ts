import { zipStored } from './zip';

/** A sheet as its cells say it: values as Excel hands them over, and the format each is shown in. */
export interface SheetCells {
  readonly name: string;
  readonly hidden: boolean;
  /** Zero-based place of the first cell. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A workbook made from cells, where Office will not hand over the file: values, dates and addresses are kept, looks are not. */
export function workbookOf(sheets: readonly SheetCells[]): Uint8Array<ArrayBuffer> {
  const formats = ['General'];
  const formatIndex = (format: string): number => {
    const known = formats.indexOf(format);
    return known >= 0 ? known : formats.push(format) - 1;
  };
  const bodies = sheets.map((sheet) => sheetXml(sheet, formatIndex));
  const each = (write: (number: number, sheet: SheetCells) => string): string => sheets.map((sheet, i) => write(i + 1, sheet)).join('');
  return zipStored([
    [
      '[Content_Types].xml',
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
        '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>' +
        each((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`) +
        '</Types>',
    ],
    ['_rels/.rels', relationships([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...sheets.map((_, i) => [`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
        ['styles', 'styles', 'styles.xml'],
      ]),
    ],
    [
      'xl/workbook.xml',
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
        each((n, sheet) => `<sheet name="${escape(sheet.name)}" sheetId="${n}"${sheet.hidden ? ' state="hidden"' : ''} r:id="rId${n}"/>`) +
        '</sheets></workbook>',
    ],
    ['xl/styles.xml', stylesXml(formats)],
    ...bodies.map((body, i) => [`xl/worksheets/sheet${i + 1}.xml`, body] as const),
  ]);
}

function relationships(items: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = items.map(([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`);
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

/** Ids below this belong to Excel's built-in formats. */
const FIRST_CUSTOM_FORMAT = 164;

function stylesXml(formats: readonly string[]): string {
  const id = (index: number): number => (index === 0 ? 0 : FIRST_CUSTOM_FORMAT + index);
  const named = formats.map((format, i) => (i === 0 ? '' : `<numFmt numFmtId="${id(i)}" formatCode="${escape(format)}"/>`)).join('');
  return (
    `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
    (formats.length > 1 ? `<numFmts count="${formats.length - 1}">${named}</numFmts>` : '') +
    '<fonts count="1"><font/></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    `<cellXfs count="${formats.length}">${formats.map((_, i) => `<xf numFmtId="${id(i)}" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`
  );
}

function sheetXml(sheet: SheetCells, formatIndex: (format: string) => number): string {
  const rows = sheet.values.map((row, r) => {
    const cells = row.map((value, c) => cellXml(value, columnName(sheet.column + c) + (sheet.row + r + 1), formatIndex(sheet.formats[r]?.[c] ?? 'General')));
    return `<row r="${sheet.row + r + 1}">${cells.join('')}</row>`;
  });
  return `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
}

const ERRORS: readonly string[] = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!'];

function cellXml(value: unknown, at: string, style: number): string {
  if (value === '' || value === null || value === undefined) return '';
  if (typeof value === 'number') return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`;
  const text = String(value);
  if (ERRORS.includes(text)) return `<c r="${at}" t="e"><v>${text}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

// What XML 1.0 cannot hold at all is left out.
const escape = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
