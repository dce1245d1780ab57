import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { rasterise } from './raster.ts';
import { parseSvg } from './svg.ts';

/** What Office asks for: 16, 32 and 80 at least, the others at the scales between; 32 and 64 are the add-in's own. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

/** Draws `icones/icone-N.png` from the one vector mark, under names that never change: the manifest carries them. */
export function icons(source: URL): Plugin {
  return {
    name: 'qualihlm-icons',
    apply: 'build',
    generateBundle() {
      const drawing = parseSvg(readFileSync(source, 'utf8'));
      for (const size of SIZES) {
        this.emitFile({ type: 'asset', fileName: `icones/icone-${size}.png`, source: png(rasterise(drawing, size), size) });
      }
    },
  };
}

function png(rgba: Uint8Array, size: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits, RGBA, no interlace
  const rows = Array.from({ length: size }, (_, y) => Buffer.concat([Buffer.from([0]), rgba.subarray(y * size * 4, (y + 1) * size * 4)]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
