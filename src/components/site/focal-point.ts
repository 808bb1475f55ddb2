/**
 * Where a cropped picture keeps its sight, in steps of ten per cent. Classes, not a style
 * attribute: the Content-Security-Policy of public pages allows none (styles/focal-point.css).
 *
 * @returns class names; an empty text for the middle, which is every browser's own choice
 */
export function focalPointClass({
  focalX,
  focalY,
}: {
  focalX?: number | null | undefined
  focalY?: number | null | undefined
}): string {
  const [x, y] = [step(focalX), step(focalY)]
  return x === MIDDLE && y === MIDDLE ? '' : `focal focal-x-${x} focal-y-${y}`
}

const MIDDLE = 50

function step(value: number | null | undefined): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return MIDDLE
  return Math.min(100, Math.max(0, Math.round(value / 10) * 10))
}
