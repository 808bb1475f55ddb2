import { curve, fade, HEIGHT, line, mix, path, type Point, polygon, repeat, WIDTH } from './paint'
import type { Random } from './random'

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
    slope = 0,
  }: {
    top: number
    bottom: number
    count: number
    colours: readonly string[]
    lip: string
    sway: number
    /** How much lower the right end lies than the left one at the top. */
    slope?: number
  },
): string {
  const phase = random.between(0, 6)
  return repeat(count, (index) => {
    const share = index / count
    const y = top + (bottom - top) * share ** 1.35
    const points: Point[] = []
    for (let x = -40; x <= WIDTH + 40; x += 32) {
      // Spurs push the steps out, hollows pull them in; both grow towards the viewer.
      const spur = Math.cos(x / 205 + phase + share * 0.9) ** 3 * sway * (0.3 + share)
      const quick = Math.sin(x / 92 + phase * 2 + share * 4) * sway * 0.13
      points.push([x, y + spur + quick + slope * (x / WIDTH - 0.5) * (1 - share)])
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
