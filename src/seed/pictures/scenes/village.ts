import { tiledHouse } from '../houses'
import { ground, ranges } from '../land'
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
  WIDTH,
} from '../paint'
import { cyclist, person } from '../people'
import { areca, bamboo, bush, tree } from '../plants'
import { communalHouse } from '../public-buildings'
import { type Random, randomOf } from '../random'
import { clouds, sky, sun } from '../sky'

export function villageRoad(): string {
  const random = randomOf('duong-lang')
  const palms = [6, 5, 4, 3, 2, 1, 0].map((index) => {
    const scale = 0.72 ** index
    return (
      areca(random, { x: 760 - 660 * scale, y: 500 + 350 * scale, s: 1.9 * scale + 0.08 }) +
      areca(random, { x: 860 + 640 * scale, y: 500 + 350 * scale, s: 1.9 * scale + 0.08 })
    )
  })
  return picture(
    sky('#f3b878', '#fad9a4', '#fdf0d2'),
    sun({ x: 820, y: 330, r: 62 }),
    clouds(random, 4, '#fff3dc', [80, 200]),
    ranges(random, { from: 410, to: 460, near: '#93a07c', far: '#ecd0a2', count: 3 }),
    ground(500, '#c5bd62', '#9aa650', '#6f8a42'),
    tiledHouse({ x: 520, y: 550, s: 0.62 }),
    tiledHouse({ x: 1110, y: 560, s: 0.7, roof: '#a24a35' }),
    bamboo(random, { x: 380, y: 560, s: 0.72 }, '#7a9850'),
    tree(random, { x: 1260, y: 570, s: 0.8 }, '#6d8d4a'),
    tiledHouse({ x: 230, y: 640, s: 1.05, wall: '#ecd0a2' }),
    tiledHouse({ x: 1400, y: 650, s: 1.12, wall: '#f4e0b8', roof: '#ad4f3a', flip: true }),
    polygon(
      [
        [792, 505],
        [828, 505],
        [1290, 900],
        [330, 900],
      ],
      fade('down', '#f4dcae', '#dcbf90', '#c7a67a'),
    ),
    polygon(
      [
        [792, 505],
        [800, 505],
        [470, 900],
        [330, 900],
      ],
      '#a98a5c50',
    ),
    ...palms,
    hedge(random, -30, 560),
    hedge(random, 1050, 1640),
    cyclist({ x: 800, y: 772, s: 1.05, shirt: '#fdf6e6', hat: 'cone' }),
    person({ x: 985, y: 690, s: 0.66, hat: 'cone', shirt: '#5b8a94', pose: 'walk', flip: true }),
    hen(600, 826) + hen(652, 846) + hen(566, 858),
    rect(0, 0, WIDTH, HEIGHT, fade('down', '#ffcf8a00', '#a8601a2e')),
  )
}

export function cultureHouse(): string {
  const random = randomOf('nha-van-hoa')
  return picture(
    sky('#9ccbd0', '#d9e8d4', '#fbf0cf'),
    clouds(random, 6, '#ffffff', [80, 230]),
    ranges(random, { from: 390, to: 440, near: '#86a58a', far: '#d3dfc8', count: 3 }),
    ground(520, '#b9c274', '#93aa58', '#7a9348'),
    areca(random, { x: 230, y: 600, s: 1.2 }),
    areca(random, { x: 310, y: 596, s: 1.05 }),
    communalHouse({ x: 780, y: 640, s: 1.5, wall: '#e6c48c' }),
    banyan(random, 1370, 690),
    polygon(
      [
        [380, 662],
        [1180, 662],
        [1600, 900],
        [0, 900],
      ],
      fade('down', '#d98f66', '#b96d4a'),
    ),
    repeat(9, (index) =>
      line(
        [
          [380 - index * 46, 662 + index * 29],
          [1180 + index * 52, 662 + index * 29],
        ],
        '#8f4f36',
        2.5,
        0.35,
      ),
    ),
    repeat(15, (index) =>
      line(
        [
          [380 + index * 57, 662],
          [index * 114, 900],
        ],
        '#8f4f36',
        2.5,
        0.3,
      ),
    ),
    line(
      [
        [610, 830],
        [610, 690],
      ],
      '#4a4a52',
      5,
    ) +
      line(
        [
          [1010, 790],
          [1010, 668],
        ],
        '#4a4a52',
        5,
      ) +
      polygon(
        [
          [610, 696],
          [1010, 672],
          [1010, 706],
          [610, 734],
        ],
        '#fdf8ea70',
      ),
    person({ x: 460, y: 840, s: 1.15, shirt: '#c8553d', pose: 'reach' }),
    person({ x: 1160, y: 806, s: 1.08, shirt: '#3f7f8c', hair: 'long', pose: 'reach', flip: true }),
    circle(800, 560, 9, '#fdf8ea') +
      polygon(
        [
          [806, 556],
          [832, 540],
          [836, 562],
          [808, 566],
        ],
        '#fdf8ea',
      ),
    person({ x: 1310, y: 730, s: 0.8, shirt: '#8c7a5a', hair: 'white', pose: 'stand' }),
    person({ x: 1370, y: 736, s: 0.78, shirt: '#6a5a8c', hair: 'white', pose: 'hold', flip: true }),
    person({ x: 250, y: 740, s: 0.62, shirt: '#e0a23c', pose: 'walk' }),
    person({ x: 310, y: 746, s: 0.58, shirt: '#6f8f5a', hair: 'long', pose: 'walk' }),
    bush(random, { x: 90, y: 720, s: 1.4 }),
  )
}

function hedge(random: Random, from: number, to: number): string {
  return repeat(Math.ceil((to - from) / 66), (index) =>
    bush(
      random,
      { x: from + index * 66, y: 900, s: random.between(0.9, 1.3) },
      random.pick(['#5f8a48', '#6f9a50', '#517a42']),
    ),
  )
}

function hen(x: number, y: number): string {
  return place(
    path(
      'M-20 -14Q-26 -34 -12 -26Q0 -20 10 -30Q22 -34 18 -18Q12 0 -4 0Q-18 0 -20 -14Z',
      '#b5633c',
    ) +
      circle(16, -32, 7, '#b5633c') +
      path('M14 -38Q17 -46 20 -38Z', '#d8452f') +
      line(
        [
          [-4, 0],
          [-5, 9],
        ],
        '#d9a441',
        3,
      ) +
      line(
        [
          [4, 0],
          [5, 9],
        ],
        '#d9a441',
        3,
      ),
    { x, y },
  )
}

function banyan(random: Random, x: number, y: number): string {
  const roots = repeat(7, (index) =>
    path(`M${(index - 3) * 12} -150Q${(index - 3) * 16} -70 ${(index - 3) * 22} 0`, 'none', {
      stroke: mix('#7a5a40', '#3a281c', (index % 3) * 0.25),
      width: 13,
    }),
  )
  return (
    place(ellipse(0, 6, 150, 16, '#2b2a2440') + roots, { x, y }) +
    tree(random, { x: x - 70, y: y - 40, s: 1.75 }, '#4f7f48') +
    tree(random, { x: x + 80, y: y - 30, s: 1.7 }, '#568a4c') +
    tree(random, { x, y: y - 60, s: 2.1 }, '#5f9150')
  )
}
