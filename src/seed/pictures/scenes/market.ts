import { ground } from '../land'
import {
  circle,
  ellipse,
  fade,
  HEIGHT,
  line,
  mix,
  path,
  picture,
  place,
  polygon,
  rect,
  repeat,
  veil,
  WIDTH,
} from '../paint'
import { person } from '../people'
import { tree } from '../plants'
import { type Random, randomOf } from '../random'
import { clouds, sky, sun } from '../sky'
import { terrace } from './town'

export function market(): string {
  const random = randomOf('cho-que')
  return picture(
    sky('#f4bd80', '#fbe0b0', '#fdf1d4'),
    sun({ x: 1240, y: 150, r: 44 }),
    clouds(random, 4, '#fff5e0', [70, 150]),
    veil(terrace(random, 470, 0.78, '#8fa6a8'), 0.6),
    ground(460, '#dcbf94', '#c9a577', '#a8835c'),
    tree(random, { x: 90, y: 500, s: 1.5 }, '#5f8a4a'),
    tree(random, { x: 1530, y: 490, s: 1.4 }, '#5f8a4a'),
    repeat(4, (index) =>
      stall(
        random,
        210 + index * 395,
        560,
        0.72,
        ['#d9604a', '#e3a83c', '#4f8f8a', '#a85a78'][index] ?? '#d9604a',
      ),
    ),
    ...[
      { x: 420, shirt: '#4f7f8c', hair: 'long' as const },
      { x: 800, shirt: '#b9513c', hair: 'short' as const },
      { x: 1180, shirt: '#6f8f5a', hair: 'bun' as const },
    ].map(({ x, shirt, hair }) =>
      person({ x, y: 620, s: 0.72, shirt, hair, hat: 'cone', pose: 'walk' }),
    ),
    stall(random, 320, 800, 1.25, '#3f8a84'),
    stall(random, 1270, 810, 1.3, '#d8663f'),
    person({ x: 740, y: 812, s: 1.25, hat: 'cone', shirt: '#c94f5a', hair: 'long', pose: 'hold' }),
    person({ x: 930, y: 826, s: 1.3, shirt: '#3d6a8c', hair: 'bun', pose: 'walk', flip: true }),
    shoulderPole(560, 850, 1.2),
    basketOf(random, 800, 866, '#e2572f'),
    basketOf(random, 1010, 876, '#8fb84a'),
    basketOf(random, 100, 880, '#f0b63c'),
    rect(0, 0, WIDTH, HEIGHT, fade('down', '#ffe2a030', '#ffe2a000', '#6b3a1a30')),
  )
}

function stall(random: Random, x: number, y: number, s: number, cloth: string): string {
  const stripes = repeat(6, (index) =>
    polygon(
      [
        [-150 + index * 50, -250],
        [-100 + index * 50, -250],
        [-112 + index * 60 - 20, -178],
        [-172 + index * 60 - 20 + 20, -178],
      ],
      index % 2 === 0 ? cloth : '#f7ead0',
    ),
  )
  const scallops = repeat(6, (index) =>
    ellipse(
      -146 + index * 58.5,
      -178,
      29,
      15,
      index % 2 === 0 ? mix(cloth, '#2a1512', 0.12) : '#e8d8b8',
    ),
  )
  const goods = repeat(3, (tray) =>
    repeat(11, (index) =>
      circle(
        -118 + tray * 96 + (index % 4) * 17,
        -92 - Math.floor(index / 4) * 12,
        10,
        mix(
          ['#e2572f', '#8fb84a', '#f0b63c'][tray] ?? '#e2572f',
          '#fff3c0',
          random.between(0, 0.25),
        ),
      ),
    ),
  )
  const seller = person({
    x: 30,
    y: -2,
    s: 0.98,
    shirt: mix(cloth, '#2f4a66', 0.5),
    hair: 'bun',
    pose: 'hold',
  })
  const drawing =
    ellipse(0, 2, 180, 12, '#3b2a1040') +
    rect(-150, -230, 9, 230, '#7a5236') +
    rect(141, -230, 9, 230, '#7a5236') +
    seller +
    rect(-146, -84, 292, 84, fade('down', '#b98752', '#83593a')) +
    goods +
    rect(-152, -86, 304, 12, '#d9a86a', 4) +
    stripes +
    scallops
  return place(drawing, { x, y, s })
}

function shoulderPole(x: number, y: number, s: number): string {
  const pan = (px: number) =>
    line(
      [
        [px, -146],
        [px - 26, -64],
      ],
      '#5a4030',
      2,
    ) +
    line(
      [
        [px, -146],
        [px + 26, -64],
      ],
      '#5a4030',
      2,
    ) +
    ellipse(px, -66, 30, 9, '#7fae4a') +
    ellipse(px - 8, -72, 15, 9, '#a3c85f') +
    path(`M${px - 32} -64Q${px} -34 ${px + 32} -64Z`, '#b98a4e')
  return place(
    pan(-92) +
      person({ x: 0, y: 0, hat: 'cone', shirt: '#7d5a86', pose: 'walk', hair: 'long' }) +
      path('M-96 -146Q0 -166 96 -146', 'none', { stroke: '#8a5f38', width: 7 }) +
      pan(92),
    { x, y, s },
  )
}

function basketOf(random: Random, x: number, y: number, colour: string): string {
  const goods = repeat(14, (index) =>
    circle(
      -34 + (index % 7) * 11.4,
      -36 - Math.floor(index / 7) * 10 - random.between(0, 5),
      9,
      mix(colour, '#fff3c0', random.between(0, 0.3)),
    ),
  )
  return place(
    ellipse(0, 2, 56, 9, '#3b2a1040') +
      goods +
      path('M-52 -34L-38 0L38 0L52 -34Z', fade('right', '#d9b06a', '#a17a44')),
    { x, y },
  )
}
