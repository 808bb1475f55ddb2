import {
  circle,
  ellipse,
  fade,
  line,
  mix,
  path,
  place,
  type Placement,
  repeat,
  WIDTH,
} from './paint'
import type { Random } from './random'

/** A broad tree about 220 high, its crown built of leaf clusters lit from the upper left. */
export function tree(random: Random, at: Placement, leaf = '#4f7d4a', trunk = '#6b4a34'): string {
  const drawing =
    path('M-10 0Q-6 -60 -12 -100L12 -100Q6 -50 12 0Z', trunk) +
    line(
      [
        [0, -66],
        [34, -110],
      ],
      trunk,
      8,
    ) +
    line(
      [
        [-2, -80],
        [-30, -116],
      ],
      trunk,
      7,
    ) +
    crown(random, { x: 0, y: -146, rx: 80, ry: 66, count: 84, size: 20, leaf })
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

/** A fruit bush about 150 high with oranges spread evenly over its crown. */
export function orangeTree(random: Random, at: Placement): string {
  const fruit = repeat(19, (index) => {
    const turn = index * 2.4 + random.between(-0.3, 0.3)
    const reach = Math.sqrt((index + 0.6) / 19) * 0.92
    const x = Math.cos(turn) * reach * 70
    const y = -80 + Math.sin(turn) * reach * 58
    return (
      circle(x + 1, y + 1.6, 7.6, '#b8561f') +
      circle(x, y, 7.2, '#f08a2c') +
      circle(x - 2.2, y - 2.4, 2.2, '#ffc983')
    )
  })
  return place(
    ellipse(0, 2, 74, 10, '#1d3a2540') +
      line(
        [
          [0, 0],
          [0, -44],
        ],
        '#6b4a34',
        11,
      ) +
      line(
        [
          [0, -20],
          [-22, -48],
        ],
        '#6b4a34',
        6,
      ) +
      crown(random, { x: 0, y: -80, rx: 70, ry: 58, count: 84, size: 17, leaf: '#417a48' }) +
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

/** Clusters laid from the shaded back to the lit front, so that the crown reads as a round mass. */
function crown(
  random: Random,
  {
    x,
    y,
    rx,
    ry,
    count,
    size,
    leaf,
  }: { x: number; y: number; rx: number; ry: number; count: number; size: number; leaf: string },
): string {
  const shade = mix(leaf, '#132c2c', 0.42)
  const light = mix(leaf, '#ffe58c', 0.38)
  const clusters = repeat(count, (index) => {
    const share = index / count
    const turn = random.between(0, Math.PI * 2)
    const reach = Math.sqrt(random.between(0, 1)) * (1 - share * 0.36)
    const drift = share * 0.24
    return circle(
      x + Math.cos(turn) * reach * rx - drift * rx,
      y + Math.sin(turn) * reach * ry - drift * ry * 1.2,
      size * random.between(0.75, 1.15) * (1 - share * 0.5),
      share < 0.5 ? mix(shade, leaf, share * 2) : mix(leaf, light, (share - 0.5) * 2),
    )
  })
  return ellipse(x, y, rx * 0.94, ry * 0.94, shade) + clusters
}
