/** The part of SVG that the pane's mark is drawn with: rectangles, and paths of lines and circular arcs. The rest is refused. */

export type Point = readonly [x: number, y: number];
export interface Shape {
  readonly outline: readonly (readonly Point[])[];
  readonly fill: Colour | null;
  readonly stroke: { readonly colour: Colour; readonly width: number } | null;
}
export type Colour = readonly [red: number, green: number, blue: number];
export interface Drawing {
  readonly size: number;
  readonly shapes: readonly Shape[];
}

const ARC_STEPS = 12;

export function parseSvg(text: string): Drawing {
  const box = /viewBox="0 0 (\d+) (\d+)"/.exec(text);
  if (!box || box[1] !== box[2]) throw new Error('A square viewBox from 0 0 is expected.');
  const shapes = [...text.matchAll(/<(\w+)([^>]*?)\/?>/g)].flatMap(([, name = '', attributes = '']) => {
    if (name === 'svg') return [];
    const read = (key: string) => new RegExp(`(?:^|\\s)${key}="([^"]*)"`).exec(attributes)?.[1];
    return [shape(name, read)];
  });
  return { size: Number(box[1]), shapes };
}

type Read = (attribute: string) => string | undefined;

function shape(name: string, read: Read): Shape {
  const stroke = colour(read('stroke') ?? 'none');
  // Joins and ends are drawn as discs: another form would silently look different from what a browser shows.
  if (stroke && (read('stroke-linecap') !== 'round' || read('stroke-linejoin') !== 'round')) throw new Error('Only round strokes are drawn.');
  return {
    outline: name === 'rect' ? [rectangle(read)] : name === 'path' ? path(read('d') ?? '') : refuse(`<${name}>`),
    fill: colour(read('fill') ?? '#000'),
    stroke: stroke && { colour: stroke, width: Number(read('stroke-width') ?? 1) },
  };
}

function refuse(what: string): never {
  throw new Error(`${what} is not drawn.`);
}

function colour(text: string): Colour | null {
  if (text === 'none') return null;
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1] ?? refuse(`The colour ${text}`);
  const wide = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
  return [0, 2, 4].map((at) => parseInt(wide.slice(at, at + 2), 16)) as unknown as Colour;
}

function rectangle(read: Read): Point[] {
  const [x, y, w, h, r] = ['x', 'y', 'width', 'height', 'rx'].map((key) => Number(read(key) ?? 0)) as [number, number, number, number, number];
  const d = `M${x + r} ${y}H${x + w - r}A${r} ${r} 0 0 1 ${x + w} ${y + r}V${y + h - r}A${r} ${r} 0 0 1 ${x + w - r} ${y + h}H${x + r}A${r} ${r} 0 0 1 ${x} ${y + h - r}V${y + r}A${r} ${r} 0 0 1 ${x + r} ${y}Z`;
  return path(d).flat();
}

const OPERANDS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, A: 7, Z: 0 };

function path(d: string): Point[][] {
  const lines: Point[][] = [];
  let at: Point = [0, 0];
  let line: Point[] = [];
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const command = letter.toUpperCase();
    const count = OPERANDS[command] ?? refuse(`The path command ${letter}`);
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const origin = (): Point => (letter === command ? [0, 0] : at);
    if (command === 'Z') line.push((at = line[0] ?? at));
    for (let i = 0; count > 0 && i < numbers.length; i += count) {
      const operands = numbers.slice(i, i + count);
      const to = target(command, operands, origin(), at);
      if (command === 'M' && i === 0) lines.push((line = [to]));
      else line.push(...(command === 'A' ? arc(at, operands, to) : [to]));
      at = to;
    }
  }
  return lines;
}

function target(command: string, operands: readonly number[], [ox, oy]: Point, [x, y]: Point): Point {
  const [a = 0, b = 0] = operands.slice(-2);
  if (command === 'H') return [ox + a, y];
  if (command === 'V') return [x, oy + a];
  return [ox + a, oy + b];
}

/** The points of a circular arc after its start. */
function arc([x1, y1]: Point, operands: readonly number[], [x2, y2]: Point): Point[] {
  const [rx = 0, ry = 0, , large, sweep] = operands;
  if (rx !== ry) refuse('An elliptic arc');
  const [dx, dy] = [x2 - x1, y2 - y1];
  const half = Math.hypot(dx, dy) / 2;
  if (half === 0) return [];
  const radius = Math.max(rx, half);
  const side = (large === sweep ? -1 : 1) * (Math.sqrt(radius * radius - half * half) / (2 * half));
  const [cx, cy] = [(x1 + x2) / 2 - side * dy, (y1 + y2) / 2 + side * dx];
  const from = Math.atan2(y1 - cy, x1 - cx);
  let turn = Math.atan2(y2 - cy, x2 - cx) - from;
  if (sweep && turn < 0) turn += 2 * Math.PI;
  if (!sweep && turn > 0) turn -= 2 * Math.PI;
  return Array.from({ length: ARC_STEPS }, (_, i) => {
    const angle = from + (turn * (i + 1)) / ARC_STEPS;
    return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)] as const;
  });
}
