import type { Colour, Drawing, Point, Shape } from './svg.ts';

/** Samples along each side of a pixel: 36 shades of an edge. */
const SAMPLES = 6;

/** Most pixels are of one colour. Nothing as wide as half a pixel passes between these unseen. */
const PROBES: readonly Point[] = [[0.5, 0.5], [0, 0], [1, 0], [0, 1], [1, 1]];

/** The drawing as `pixels` × `pixels` RGBA values, row by row, alpha not multiplied in. */
export function rasterise(drawing: Drawing, pixels: number): Uint8Array {
  const rgba = new Uint8Array(pixels * pixels * 4);
  const scale = drawing.size / pixels;
  for (let y = 0; y < pixels; y++) {
    for (let x = 0; x < pixels; x++) rgba.set(pixel(drawing, x, y, scale), (y * pixels + x) * 4);
  }
  return rgba;
}

function pixel({ shapes }: Drawing, x: number, y: number, scale: number): number[] {
  const [whole, ...others] = PROBES.map(([right, down]) => colourAt(shapes, [(x + right) * scale, (y + down) * scale]));
  if (others.every((seen) => seen === whole)) return whole ? [...whole, 255] : [0, 0, 0, 0];
  const sum = [0, 0, 0];
  let hits = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const at: Point = [(x + ((i % SAMPLES) + 0.5) / SAMPLES) * scale, (y + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * scale];
    const seen = colourAt(shapes, at);
    if (!seen) continue;
    hits++;
    seen.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
  }
  return hits === 0 ? [0, 0, 0, 0] : [...sum.map((value) => Math.round(value / hits)), Math.round((255 * hits) / (SAMPLES * SAMPLES))];
}

/** What lies on top there; null where nothing was drawn. */
function colourAt(shapes: readonly Shape[], at: Point): Colour | null {
  let seen: Colour | null = null;
  for (const { outline, fill, stroke } of shapes) {
    if (fill && inside(outline, at)) seen = fill;
    if (stroke && near(outline, at, stroke.width / 2)) seen = stroke.colour;
  }
  return seen;
}

function inside(outline: Shape['outline'], [x, y]: Point): boolean {
  let winding = 0;
  for (const line of outline) {
    let before = line.at(-1) ?? [0, 0];
    for (const point of line) {
      const [x1, y1] = before;
      const [x2, y2] = (before = point);
      if (y1 <= y === y2 <= y) continue;
      if (x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) winding += y2 > y1 ? 1 : -1;
    }
  }
  return winding !== 0;
}

function near(outline: Shape['outline'], [x, y]: Point, distance: number): boolean {
  return outline.some((line) =>
    line.some(([x1, y1], i) => {
      const [x2, y2] = line[i + 1] ?? [x1, y1];
      const [dx, dy] = [x2 - x1, y2 - y1];
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
      const [right, down] = [x - x1 - along * dx, y - y1 - along * dy];
      return right * right + down * down <= distance * distance;
    }),
  );
}
