import { circle, ellipse, fade, HEIGHT, line, path, rect, repeat, veil, WIDTH } from './paint'
import type { Random } from './random'

export function sky(...colours: readonly string[]): string {
  return rect(0, 0, WIDTH, HEIGHT, fade('down', ...colours))
}

/** A sun or a full moon with the light around it. */
export function sun({
  x,
  y,
  r,
  colour = '#fff3d0',
  halo = '#ffd98a',
}: {
  x: number
  y: number
  r: number
  colour?: string
  halo?: string
}): string {
  return (
    circle(x, y, r * 6, fade('glow', `${halo}b0`, `${halo}40`, `${halo}00`)) +
    circle(x, y, r * 1.7, `${halo}55`) +
    circle(x, y, r, colour)
  )
}

/** A flat-bottomed cloud of overlapping puffs. */
export function cloud(random: Random, x: number, y: number, w: number, fill: string): string {
  const puffs = repeat(6, (index) => {
    const share = (index + 0.5) / 6
    const swell = Math.sin(share * Math.PI)
    const r = w * (0.06 + 0.1 * swell) * random.between(0.85, 1.15)
    return circle(x - w / 2 + share * w, y - r * 0.55, r, fill)
  })
  return puffs + rect(x - w / 2, y - w * 0.055, w, w * 0.07, fill, w * 0.035)
}

export function clouds(random: Random, count: number, fill: string, [top, low]: [number, number]) {
  return repeat(count, (index) => {
    const x = ((index + random.between(0.2, 0.8)) / count) * WIDTH
    const y = random.between(top, low)
    return veil(cloud(random, x, y, random.between(150, 330), fill), random.between(0.45, 0.9))
  })
}

/** Long thin bands of evening cloud. */
export function streaks(random: Random, count: number, fill: string, [top, low]: [number, number]) {
  return repeat(count, () => {
    const w = random.between(160, 620)
    return veil(
      ellipse(random.between(0, WIDTH), random.between(top, low), w, random.between(5, 13), fill),
      random.between(0.25, 0.7),
    )
  })
}

export function stars(random: Random, count: number, low: number): string {
  return repeat(count, () =>
    circle(random.between(0, WIDTH), random.between(0, low), random.between(0.8, 2.4), '#fff6dcb0'),
  )
}

/** A layer of mist: opaque in the middle, gone at both edges. */
export function mist(y: number, height: number, colour = '#ffffff', strength = 'a0'): string {
  return rect(
    0,
    y,
    WIDTH,
    height,
    fade('down', `${colour}00`, `${colour}${strength}`, `${colour}00`),
  )
}

export function birds(random: Random, x: number, y: number, count: number, colour = '#3b3a44') {
  return repeat(count, () => {
    const bx = x + random.between(-150, 150)
    const by = y + random.between(-55, 55)
    const w = random.between(9, 19)
    return path(
      `M${bx - w} ${by}Q${bx - w / 2} ${by - w * 0.7} ${bx} ${by}Q${bx + w / 2} ${by - w * 0.7} ${bx + w} ${by}`,
      'none',
      { stroke: colour, width: 2.6, opacity: 0.75 },
    )
  })
}

/** Slanting rain in two depths. */
export function rain(random: Random, count: number, colour = '#e4edf5'): string {
  return repeat(count, () => {
    const x = random.between(-60, WIDTH + 160)
    const y = random.between(-60, HEIGHT)
    const length = random.between(26, 92)
    return line(
      [
        [x, y],
        [x - length * 0.26, y + length],
      ],
      colour,
      random.between(1, 2.8),
      random.between(0.12, 0.45),
    )
  })
}
