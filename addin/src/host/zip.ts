/** A zip of uncompressed entries: all that a small workbook made from cells needs. */
export function zipStored(entries: readonly (readonly [name: string, text: string])[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const files = entries.map(([name, text]) => {
    const bytes = encoder.encode(text);
    return { name: encoder.encode(name), bytes, crc: crc32(bytes), at: 0 };
  });
  const size = files.reduce((sum, file) => sum + 30 + 46 + 2 * file.name.length + file.bytes.length, 22);
  const out = new Uint8Array(size);
  const view = new DataView(out.buffer);
  let at = 0;
  const header = (signature: number, skip: number, file: (typeof files)[number], tail: number): void => {
    view.setUint32(at, signature, true);
    view.setUint16(at + skip, 20, true); // version needed
    view.setUint16(at + skip + 2, 0x0800, true); // names in UTF-8
    view.setUint16(at + skip + 8, 0x21, true); // 1 January 1980, the earliest day that zip knows
    view.setUint32(at + skip + 10, file.crc, true);
    view.setUint32(at + skip + 14, file.bytes.length, true);
    view.setUint32(at + skip + 18, file.bytes.length, true);
    view.setUint16(at + skip + 22, file.name.length, true);
    at += tail;
    out.set(file.name, at);
    at += file.name.length;
  };
  for (const file of files) {
    file.at = at;
    header(0x04034b50, 4, file, 30);
    out.set(file.bytes, at);
    at += file.bytes.length;
  }
  const directory = at;
  for (const file of files) {
    view.setUint16(at + 4, 20, true);
    view.setUint32(at + 42, file.at, true);
    header(0x02014b50, 6, file, 46);
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return out;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
