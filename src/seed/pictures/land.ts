import {
  curve,
  ellipse,
  fade,
  HEIGHT,
  line,
  mix,
  path,
  polygon,
  repeat,
  type Point,
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

/** Pointed mountains with a lit and a shaded side. */
export function peaks(
  random: Random,
  { y, height, wave, fill, bottom = HEIGHT }: Ridge,
  shade: string,
): string {
  const count = Math.ceil(WIDTH / wave) + 1
  return repeat(count, (index) => {
    const x = (index - 0.2 + random.between(0, 0.4)) * wave
    const top = y - height * random.between(0.55, 1)
    const half = wave * random.between(0.75, 1.05)
    const bend = random.between(-0.12, 0.12) * half
    return (
      path(
        `M${x - half} ${bottom}L${x - half} ${y + 40}Q${x - half * 0.4} ${(y + top) / 2} ${x} ${top}Q${x + half * 0.45} ${(y + top) / 2} ${x + half} ${y + 40}L${x + half} ${bottom}Z`,
        fill,
      ) +
      path(
        `M${x} ${top}Q${x + half * 0.45} ${(y + top) / 2} ${x + half} ${y + 40}L${x + half * 0.5} ${y + 60}Q${x + bend} ${y - height * 0.1} ${x} ${top}Z`,
        shade,
        { opacity: 0.5 },
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

/** Field strips that meet at one point of the horizon. */
export function furrows(
  { x, y, count }: { x: number; y: number; count: number },
  [light, dark]: readonly [string, string],
): string {
  const edge = (index: number): number => x + (index - count / 2) * ((WIDTH * 2.6) / count)
  const top = (index: number): number => x + (index - count / 2) * (WIDTH / count)
  return repeat(count, (index) =>
    polygon(
      [
        [top(index), y],
        [top(index + 1), y],
        [edge(index + 1), HEIGHT],
        [edge(index), HEIGHT],
      ],
      index % 2 === 0 ? light : dark,
    ),
  )
}

export interface Bend {
  readonly y: number
  readonly x: number
  readonly width: number
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

/** Terraces: wavy steps, each with its lip in the shade of the one above. */
export function terraces(
  random: Random,
  {
    top,
    bottom,
    count,
    colours,
    lip,
    sway,
  }: {
    top: number
    bottom: number
    count: number
    colours: readonly string[]
    lip: string
    sway: number
  },
): string {
  const phase = random.between(0, 6)
  return repeat(count, (index) => {
    const share = index / count
    const y = top + (bottom - top) * share ** 1.35
    const points: Point[] = []
    for (let x = -40; x <= WIDTH + 40; x += 40) {
      const slow = Math.sin(x / 330 + phase + share * 1.7) * sway * (0.35 + share)
      const quick = Math.sin(x / 120 + phase * 2 + share * 5) * sway * 0.16
      points.push([x, y + slow + quick])
    }
    const colour = colours[index % colours.length] ?? lip
    const edge = curve(points)
    const body = `${edge}L${WIDTH + 40} ${HEIGHT}L-40 ${HEIGHT}Z`
    return (
      path(body, fade('down', mix(colour, '#fff6c8', 0.16), colour)) +
      path(edge, 'none', { stroke: lip, width: 3 + share * 9, opacity: 0.55 }) +
      path(edge, 'none', { stroke: '#fff3b8', width: 1.5 + share * 2, opacity: 0.5 })
    )
  })
}

/** Short strokes of grass or stubble. */
export function tufts(
  random: Random,
  {
    top,
    bottom,
    left = 0,
    right = WIDTH,
    count,
    colours,
  }: {
    top: number
    bottom: number
    left?: number
    right?: number
    count: number
    colours: readonly string[]
  },
): string {
  return repeat(count, () => {
    const y = random.between(top, bottom)
    const size = 5 + ((y - top) / (bottom - top || 1)) * 17
    const x = random.between(left, right)
    const colour = random.pick(colours)
    return [-0.5, 0.05, 0.6]
      .map((lean) =>
        line(
          [
            [x, y],
            [x + lean * size, y - size * random.between(0.8, 1.3)],
          ],
          colour,
          Math.max(1.4, size / 8),
          0.85,
        ),
      )
      .join('')
  })
}
