import {
  circle,
  ellipse,
  fade,
  line,
  mix,
  path,
  place,
  repeat,
  type Placement,
  WIDTH,
} from './paint'
import type { Random } from './random'

/** A broad tree about 200 high: shaded crown below, lit crown above. */
export function tree(random: Random, at: Placement, leaf = '#4f7d4a', trunk = '#6b4a34'): string {
  const shade = mix(leaf, '#16302c', 0.35)
  const light = mix(leaf, '#ffe9a0', 0.3)
  const puffs = (count: number, spread: number, lift: number, size: number, fill: string) =>
    repeat(count, (index) => {
      const turn = (index / count) * Math.PI * 2
      return circle(
        Math.cos(turn) * spread * random.between(0.7, 1.05),
        -138 - lift + Math.sin(turn) * spread * 0.62,
        size * random.between(0.85, 1.15),
        fill,
      )
    })
  const drawing =
    path('M-9 0Q-6 -60 -12 -100L12 -100Q6 -50 11 0Z', trunk) +
    line(
      [
        [0, -70],
        [30, -112],
      ],
      trunk,
      8,
    ) +
    puffs(9, 54, -4, 32, shade) +
    puffs(8, 40, 12, 30, leaf) +
    puffs(5, 24, 32, 19, light)
  return place(drawing, at)
}

/** A slender areca palm about 300 high. */
export function areca(random: Random, at: Placement, leaf = '#4c7a52'): string {
  const lean = random.between(-10, 10)
  const fronds = repeat(9, (index) => {
    const turn = -Math.PI + (index / 8) * Math.PI
    const reach = random.between(58, 80)
    const x = lean + Math.cos(turn) * reach
    const y = -282 + Math.sin(turn) * reach * 0.62
    return path(
      `M${lean} -282Q${lean + Math.cos(turn) * reach * 0.55} ${-302 + Math.sin(turn) * reach * 0.9} ${x} ${y + 30}Q${lean + Math.cos(turn) * reach * 0.4} ${-280 + Math.sin(turn) * reach * 0.5} ${lean} -282Z`,
      index % 2 === 0 ? leaf : mix(leaf, '#16302c', 0.3),
    )
  })
  const rings = repeat(7, (index) =>
    line(
      [
        [-5, -35 * (index + 1)],
        [5, -35 * (index + 1)],
      ],
      '#8d7a60',
      2,
      0.7,
    ),
  )
  return place(
    path(`M-7 0Q-5 -150 ${lean - 5} -282L${lean + 5} -282Q6 -150 7 0Z`, '#a8977a') + rings + fronds,
    at,
  )
}

/** A clump of bamboo about 260 high. */
export function bamboo(random: Random, at: Placement, leaf = '#5d8a4e'): string {
  const drawing = repeat(9, (index) => {
    const x = (index - 4) * 11
    const tip = x * 3.1 + random.between(-14, 14)
    const top = -random.between(190, 270)
    const stem = path(`M${x} 0Q${x * 1.2} ${top * 0.7} ${tip} ${top}`, 'none', {
      stroke: mix(leaf, '#2d4a2c', 0.35),
      width: 6,
    })
    const leaves = repeat(9, (step) => {
      const share = 0.45 + step * 0.065
      const lx = x + (tip - x) * share ** 1.8 + random.between(-16, 16)
      return place(ellipse(0, 0, 19, 5, mix(leaf, '#f2e6a0', random.between(0, 0.35))), {
        x: lx,
        y: top * share,
        turn: random.between(-60, 60),
      })
    })
    return stem + leaves
  })
  return place(drawing, at)
}

/** A round fruit bush about 150 high with oranges. */
export function orangeTree(random: Random, at: Placement): string {
  const crown =
    ellipse(0, -78, 78, 68, '#2f5f3d') +
    ellipse(-8, -86, 66, 56, '#3f7a49') +
    ellipse(-20, -100, 40, 32, '#5c9655')
  const fruit = repeat(17, () => {
    const turn = random.between(0, Math.PI * 2)
    const reach = Math.sqrt(random.between(0.05, 1))
    const x = Math.cos(turn) * reach * 64
    const y = -80 + Math.sin(turn) * reach * 54
    return (
      circle(x + 1.5, y + 2, 9, '#b8561f') +
      circle(x, y, 8.6, '#f08a2c') +
      circle(x - 2.6, y - 2.8, 2.6, '#ffc983')
    )
  })
  return place(
    ellipse(0, 2, 70, 10, '#1d3a2540') +
      line(
        [
          [0, 0],
          [0, -40],
        ],
        '#6b4a34',
        12,
      ) +
      crown +
      fruit,
    at,
  )
}

/** A mountain pine about 220 high. */
export function pine(at: Placement, leaf = '#2f5a4a'): string {
  const drawing = [0, 1, 2, 3]
    .map((tier) => {
      const w = 62 - tier * 13
      const y = -40 - tier * 44
      return (
        path(`M${-w} ${y}Q0 ${y + 14} ${w} ${y}L0 ${y - 74}Z`, mix(leaf, '#d9e6a8', tier * 0.07)) +
        path(`M0 ${y + 7}Q${w * 0.6} ${y + 6} ${w} ${y}L0 ${y - 74}Z`, mix(leaf, '#10251f', 0.3))
      )
    })
    .join('')
  return place(
    line(
      [
        [0, 0],
        [0, -50],
      ],
      '#5b4030',
      12,
    ) + drawing,
    at,
  )
}

export function bush(random: Random, at: Placement, leaf = '#5a8a50'): string {
  const puffs = repeat(5, (index) =>
    circle(
      (index - 2) * 22,
      -random.between(14, 34),
      random.between(20, 30),
      mix(leaf, '#1d3a25', index % 2 === 0 ? 0.25 : 0),
    ),
  )
  return place(puffs + ellipse(-14, -38, 20, 13, mix(leaf, '#ffe9a0', 0.28)), at)
}

/** Ripe rice bending over in the foreground, stalk by stalk. */
export function riceStalks(
  random: Random,
  {
    y,
    height,
    count,
    left = -20,
    right = WIDTH + 20,
    tone = '#e0a52f',
  }: {
    y: number
    height: number
    count: number
    left?: number
    right?: number
    tone?: string
  },
): string {
  return repeat(count, (index) => {
    const x = left + ((right - left) * (index + random.between(0, 1))) / count
    const tall = height * random.between(0.72, 1.1)
    const lean = random.between(-0.3, 0.5) * tall
    const hang = lean >= 0 ? 1 : -1
    const tipX = x + lean + hang * tall * 0.2
    const tipY = y - tall * 0.86
    const green = mix('#7f9a3c', tone, random.between(0.1, 0.6))
    const stalk = path(
      `M${x} ${y}Q${x + lean * 0.25} ${y - tall * 0.75} ${x + lean} ${y - tall}`,
      'none',
      { stroke: green, width: 3 },
    )
    const blade = path(
      `M${x} ${y}Q${x - hang * 18} ${y - tall * 0.5} ${x - hang * random.between(24, 62)} ${y - tall * random.between(0.4, 0.75)}Q${x - hang * 8} ${y - tall * 0.4} ${x + 4} ${y}Z`,
      fade('down', mix(green, '#fff0a8', 0.25), green),
    )
    const grains = repeat(11, (step) => {
      const share = step / 10
      const gx = x + lean + (tipX - x - lean) * share
      const gy = y - tall + (tipY - y + tall) * share ** 2
      const side = step % 2 === 0 ? 4 : -4
      return place(ellipse(0, 0, 7.4, 3.5, mix(tone, '#fff0b0', random.between(0, 0.4))), {
        x: gx + side * 0.6,
        y: gy + side,
        turn: hang * (25 + share * 50),
      })
    })
    return blade + stalk + grains
  })
}
