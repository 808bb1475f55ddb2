import { townHouse } from '../houses'
import { streetLamp } from '../lamps'
import { ground, ranges, ripples } from '../land'
import {
  ellipse,
  fade,
  line,
  mirror,
  mix,
  picture,
  polygon,
  rect,
  repeat,
  veil,
  WIDTH,
} from '../paint'
import { cyclist, person } from '../people'
import { type Random, randomOf } from '../random'
import { sky, stars, streaks, sun } from '../sky'
import { boat } from '../works'

const WALLS = ['#e8c48f', '#d99a77', '#c9b7a0', '#e3d2a8', '#b98a86', '#d8b06a', '#a9b3a0'] as const

const ROOFS = ['#9c4a38', '#84464a', '#a8563a', '#6f4a52'] as const

export function riverTown(): string {
  const random = randomOf('ben-thuong')
  const row = terrace(random, 560, 1, '#ffd27a')
  return picture(
    sky('#2f3b66', '#6f5a86', '#d9857a', '#f6bf84'),
    stars(random, 50, 220),
    streaks(random, 12, '#f7c79a', [180, 380]),
    sun({ x: 340, y: 150, r: 34, colour: '#fdf3d6', halo: '#cfc4e6' }),
    ranges(random, { from: 430, to: 500, near: '#5f5478', far: '#c58a8a', count: 3 }),
    row,
    rect(0, 556, WIDTH, 34, fade('down', '#8d7a78', '#54495c')),
    repeat(40, (index) => rect(index * 41, 532, 5, 28, '#3b3448')),
    rect(0, 530, WIDTH, 5, '#3b3448'),
    repeat(6, (index) => streetLamp({ x: 120 + index * 270, y: 560, s: 0.5 })),
    ground(590, '#c98a86', '#6f5a80', '#34375c', '#232a4a'),
    veil(
      `<clipPath id="quay"><rect x="0" y="590" width="1600" height="310"/></clipPath><g clip-path="url(#quay)">${mirror(row, 590, 1, 0.72)}</g>`,
      0.3,
    ),
    ripples(random, { top: 600, bottom: 890, count: 170, colour: '#ffdca05c' }),
    ripples(random, { top: 600, bottom: 890, count: 90, colour: '#232a4a60' }),
    person({ x: 300, y: 558, s: 0.36, shirt: '#e3b36a', pose: 'walk' }),
    person({ x: 352, y: 558, s: 0.36, shirt: '#c8697a', hair: 'long', pose: 'walk' }),
    cyclist({ x: 980, y: 558, s: 0.36 }),
    boat({ x: 1180, y: 730, s: 0.9, flip: true }, '#3f2c3a'),
    person({ x: 1270, y: 714, s: 0.78, hat: 'cone', shirt: '#35506c', pose: 'row', flip: true }),
    line(
      [
        [1226, 640],
        [1214, 770],
      ],
      '#241a26',
      6,
    ),
    boat({ x: 420, y: 660, s: 0.5 }, '#3f2c3a'),
  )
}

export function lampStreet(): string {
  const random = randomOf('den-duong')
  const side = (from: number, step: number, flip: boolean) =>
    [5, 4, 3, 2, 1, 0].map((index) => {
      const s = 1.42 * 0.72 ** index
      return streetLamp({
        x: from + step * (1 - 0.72 ** index) * 3.4,
        y: 492 + 330 * 0.72 ** index * 1.05,
        s,
        flip,
      })
    })
  return picture(
    sky('#141d3c', '#27355e', '#4a5580', '#7a7396'),
    stars(random, 130, 400),
    sun({ x: 1180, y: 170, r: 56, colour: '#fdf6dc', halo: '#b9c4e6' }),
    ranges(random, { from: 430, to: 470, near: '#2b3458', far: '#56608a', count: 2 }),
    ground(500, '#333a5c', '#23294a', '#1a1f3c'),
    ...[0, 1, 2, 3]
      .map((index) => {
        const s = 1.75 - index * 0.42
        const x = 60 + index * 190
        const home = { y: 640 - index * 42, s, glass: index % 2 === 0 ? '#ffcf74' : '#f7b45c' }
        const floors = [3, 2, 3, 2][index] ?? 2
        return [index, home, x, floors] as const
      })
      .reverse()
      .map(
        ([index, home, x, floors]) =>
          townHouse({
            ...home,
            x,
            floors,
            wall: mix(WALLS[index] ?? '#c9b7a0', '#2a3158', 0.55),
            roof: '#3a2c48',
          }) +
          townHouse({
            ...home,
            x: WIDTH - x,
            floors: floors === 3 ? 2 : 3,
            wall: mix(WALLS[index + 2] ?? '#c9b7a0', '#2a3158', 0.55),
            roof: '#43304a',
            flip: true,
          }),
      ),
    polygon(
      [
        [760, 505],
        [840, 505],
        [1480, 900],
        [120, 900],
      ],
      fade('down', '#4a4d6c', '#3a3d5e', '#2c2f50'),
    ),
    polygon(
      [
        [797, 515],
        [803, 515],
        [826, 900],
        [774, 900],
      ],
      '#e9d9a850',
    ),
    repeat(5, (index) =>
      ellipse(800, 560 + index * 78, 90 + index * 105, 16 + index * 9, '#ffd98a1c'),
    ),
    ...side(150, 196, false),
    ...side(1450, -196, true),
    cyclist({ x: 640, y: 800, s: 0.98, shirt: '#c86a4a', hat: 'none' }),
    person({ x: 1010, y: 770, s: 0.9, shirt: '#4f8f8a', hair: 'long', pose: 'walk', flip: true }),
    person({
      x: 1075,
      y: 776,
      s: 0.66,
      shirt: '#e0a84a',
      pose: 'walk',
      flip: true,
      bag: '#b9513c',
    }),
  )
}

export function terrace(random: Random, y: number, s: number, glass: string): string {
  return repeat(Math.ceil(15 / s), (index) =>
    townHouse({
      x: 40 + index * 112 * s,
      y,
      s,
      floors: random.pick([2, 2, 3, 3, 4]),
      wall: mix(random.pick(WALLS), '#6a4a5c', 0.18),
      roof: random.pick(ROOFS),
      glass,
    }),
  )
}
