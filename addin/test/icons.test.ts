import { describe, expect, it } from 'vitest';
import { rasterise } from '../icons/raster';
import { parseSvg } from '../icons/svg';

const svg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${content}</svg>`;
const drawn = (content: string, pixels = 16) => {
  const rgba = rasterise(parseSvg(svg(content)), pixels);
  return (x: number, y: number) => [...rgba.slice((y * pixels + x) * 4, (y * pixels + x) * 4 + 4)];
};

describe('icons', () => {
  it('round the corners of a rectangle and leave them transparent', () => {
    const at = drawn('<rect width="32" height="32" rx="8" fill="#0f5e5a"/>');
    expect(at(8, 8)).toEqual([15, 94, 90, 255]);
    expect(at(0, 0)[3]).toBeLessThan(40);
    expect(at(15, 15)[3]).toBeLessThan(40);
  });

  it('paint in order, with relative lines and holes outside', () => {
    const at = drawn('<rect width="32" height="32" fill="#000"/><path d="M8 8h16v16H8Z" fill="#fff"/>');
    expect(at(8, 8)).toEqual([255, 255, 255, 255]);
    expect(at(2, 2)).toEqual([0, 0, 0, 255]);
  });

  it('draw a stroke as wide as it says', () => {
    const at = drawn('<path d="m4 16 24 0" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>');
    expect([at(8, 6)[3], at(8, 7)[3], at(8, 8)[3], at(8, 9)[3]]).toEqual([0, 255, 255, 0]);
  });

  it('turn an arc the way that its flag says', () => {
    const at = drawn('<path d="M16 4A12 12 0 0 1 16 28Z" fill="#fff"/>');
    expect([at(12, 8)[3], at(4, 8)[3]]).toEqual([255, 0]);
  });

  it.each(['<circle r="3"/>', '<path d="M0 0C1 1 2 2 3 3"/>', '<path d="M0 0h9" stroke="#fff"/>', '<rect fill="red"/>'])('refuse %s, which they would draw wrongly', (content) => {
    expect(() => parseSvg(svg(content))).toThrow();
  });
});
