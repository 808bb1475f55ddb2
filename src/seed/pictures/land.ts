import {
  curve,
  ellipse,
  fade,
  HEIGHT,
  mix,
  path,
  type Point,
  polygon,
  repeat,
  WIDTH,
} from './paint'
import type { Random } from './random'

interface Ridge {
  readonly y: number
  readonly height: number
  /** Distance between two tops, in pixels. */
  readonly wave: number
  readonly fill: string
  readonly bottom?: number
}

export interface Bend {
  readonly y: number
  readonly x: number
  readonly width: number
}

/** Points of a soft hill line from edge to edge. */
export function ridgeLine(random: Random, { y, height, wave }: Omit<Ridge, 'fill'>): Point[] {
  const phases = [random.between(0, 7), random.between(0, 7), random.between(0, 7)] as const
  const points: Point[] = []
  for (let x = -40; x <= WIDTH + 40; x += 20) {
    const turn = (x / wave) * Math.PI * 2
    const rise =
      0.55 * Math.sin(turn + phases[0]) +
      0.3 * Math.sin(turn * 1.9 + phases[1]) +
      0.15 * Math.sin(turn * 3.7 + phases[2])
    points.push([x, y - rise * height])
  }
  return points
}

export function hills(random: Random, { bottom = HEIGHT, ...ridge }: Ridge): string {
  return path(
    `${curve(ridgeLine(random, ridge))}L${WIDTH + 40} ${bottom}L-40 ${bottom}Z`,
    ridge.fill,
  )
}

/** Steep rounded mountains, each with its right side in the shade. */
export function peaks(
  random: Random,
  { y, height, wave, fill, bottom = HEIGHT }: Ridge,
  shade: string,
): string {
  const count = Math.ceil(WIDTH / wave) + 1
  return repeat(count, (index) => {
    const x = (index - 0.2 + random.between(-0.22, 0.3)) * wave
    const top = y - height * random.between(0.4, 1)
    const left = wave * random.between(0.6, 1)
    const right = wave * random.between(0.55, 1)
    const dent = random.between(0.1, 0.35)
    const flank = `Q${x + right * 0.34} ${top + 6} ${x + right * 0.5} ${top + (y - top) * (0.3 + dent)}Q${x + right * 0.62} ${y - 8} ${x + right} ${y + 26}`
    return (
      path(
        `M${x - left} ${bottom}L${x - left} ${y + 30}Q${x - left * 0.66} ${y - 4} ${x - left * 0.5} ${top + (y - top) * (0.28 + dent)}Q${x - left * 0.3} ${top} ${x} ${top}${flank}L${x + right} ${bottom}Z`,
        fade('down', fill, mix(fill, '#eaf2e6', 0.35)),
      ) +
      path(
        `M${x} ${top}${flank}L${x + right * 0.4} ${y + 30}Q${x + right * 0.3} ${y - height * 0.1} ${x + right * 0.12} ${top + (y - top) * 0.5}Q${x + right * 0.16} ${top + (y - top) * 0.2} ${x} ${top}Z`,
        shade,
        { opacity: 0.42 },
      )
    )
  })
}

/** Blue ranges one behind the other, paler with distance. */
export function ranges(
  random: Random,
  {
    from,
    to,
    near,
    far,
    count,
  }: { from: number; to: number; near: string; far: string; count: number },
): string {
  return repeat(count, (index) => {
    const share = count === 1 ? 1 : index / (count - 1)
    const fill = mix(far, near, share)
    return hills(random, {
      y: from + (to - from) * share,
      height: 46 - share * 8,
      wave: 620 - share * 160,
      fill: fade('down', fill, mix(fill, far, 0.45)),
    })
  })
}

export function ground(y: number, ...colours: readonly string[]): string {
  return polygon(
    [
      [0, y],
      [WIDTH, y],
      [WIDTH, HEIGHT],
      [0, HEIGHT],
    ],
    fade('down', ...colours),
  )
}

/** A river or road seen from above the bank: bends from far to near. */
export function ribbon(bends: readonly Bend[], fill: string): string {
  const left = bends.map(({ x, y, width }): Point => [x - width / 2, y])
  const right = [...bends].reverse().map(({ x, y, width }): Point => [x + width / 2, y])
  return path(`${curve(left)}${curve(right).replace('M', 'L')}Z`, fill)
}

/** Light on water: flat lenses, larger and farther apart towards the viewer. */
export function ripples(
  random: Random,
  {
    top,
    bottom,
    left = 0,
    right = WIDTH,
    count,
    colour,
  }: {
    top: number
    bottom: number
    left?: number
    right?: number
    count: number
    colour: string
  },
): string {
  return repeat(count, () => {
    const depth = random.between(0, 1) ** 1.4
    const y = top + (bottom - top) * depth
    const w = 12 + depth * 95 * random.between(0.4, 1)
    return ellipse(random.between(left, right), y, w, 1.1 + depth * 2.6, colour)
  })
}
