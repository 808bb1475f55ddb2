import { hills } from './land'
import {
  ellipse,
  fade,
  HEIGHT,
  line,
  mix,
  path,
  place,
  polygon,
  rect,
  repeat,
  WIDTH,
} from './paint'
import { bush, tree } from './plants'
import type { Random } from './random'

export function floor(y: number, far: string, near: string): string {
  return (
    rect(0, y, WIDTH, HEIGHT - y, fade('down', far, near)) +
    repeat(13, (index) =>
      line(
        [
          [index * 133, y],
          [-700 + index * 250, HEIGHT],
        ],
        mix(near, '#3b2a1a', 0.3),
        2.5,
        0.3,
      ),
    ) +
    repeat(4, (index) =>
      line(
        [
          [0, y + 14 + index * index * 18],
          [WIDTH, y + 14 + index * index * 18],
        ],
        mix(near, '#3b2a1a', 0.3),
        2,
        0.25,
      ),
    )
  )
}

export function sunnyWindow(random: Random, x: number, y: number, w: number, h: number): string {
  const id = `win${Math.round(x)}-${Math.round(y)}-${Math.round(w)}`
  const view =
    rect(x, y, w, h, fade('down', '#9fd2dc', '#e9f3dc')) +
    hills(random, { y: y + h * 0.66, height: 16, wave: 260, fill: '#9cc0a0' }) +
    bush(random, { x: x + w * 0.25, y: y + h, s: 1.1 }, '#6f9a58') +
    tree(random, { x: x + w * 0.72, y: y + h + 20, s: h / 330 }, '#5f8f4a')
  return (
    `<clipPath id="${id}"><rect x="${x}" y="${y}" width="${w}" height="${h}"/></clipPath>` +
    rect(x - 12, y - 12, w + 24, h + 24, '#fbf6e6', 4) +
    `<g clip-path="url(#${id})">${view}</g>` +
    polygon(
      [
        [x, y],
        [x + w * 0.4, y],
        [x + w * 0.1, y + h],
        [x, y + h],
      ],
      '#ffffff30',
    ) +
    rect(x + w / 2 - 5, y, 10, h, '#fbf6e6') +
    rect(x, y + h * 0.4, w, 9, '#fbf6e6') +
    rect(x - 20, y + h + 10, w + 40, 14, '#e6dcc0', 3)
  )
}

export function plant(random: Random, x: number, y: number): string {
  const leaves = repeat(11, (index) => {
    const turn = -2.7 + index * 0.24
    const reach = random.between(90, 140)
    return path(
      `M0 -70Q${Math.cos(turn) * reach * 0.3 - 14} ${-70 + Math.sin(turn) * reach * 0.7} ${Math.cos(turn) * reach} ${-70 + Math.sin(turn) * reach}Q${Math.cos(turn) * reach * 0.6 + 12} ${-70 + Math.sin(turn) * reach * 0.4} 0 -70Z`,
      index % 2 === 0 ? '#4f8a55' : '#74a864',
    )
  })
  return place(
    ellipse(0, 2, 50, 8, '#3b2a1a38') +
      leaves +
      path('M-42 -74L-30 0L30 0L42 -74Z', fade('right', '#cf7a4f', '#98502f')),
    { x, y },
  )
}
