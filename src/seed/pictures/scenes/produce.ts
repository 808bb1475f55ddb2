import { tufts } from '../farmland'
import { tiledHouse } from '../houses'
import { ground, hills, ranges } from '../land'
import {
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
import { person } from '../people'
import { areca, bamboo, orangeTree, tree } from '../plants'
import { randomOf } from '../random'
import { clouds, sky, sun } from '../sky'
import { dryer, sack } from '../works'

export function grainDryer(): string {
  const random = randomOf('may-say')
  const posts = [90, 560, 1050, 1510].map((x) =>
    rect(x - 13, 150, 26, 620, fade('right', '#9b6b45', '#5e3d28')),
  )
  return picture(
    sky('#f3c88a', '#fae3b8', '#fdf3d9'),
    ranges(random, { from: 400, to: 450, near: '#93a683', far: '#e8d5ae', count: 3 }),
    ground(480, '#d7b277', '#c39457', '#a97743'),
    bamboo(random, { x: 1330, y: 520, s: 0.9 }, '#76934f'),
    areca(random, { x: 1200, y: 520, s: 0.72 }),
    tiledHouse({ x: 1010, y: 530, s: 0.62 }),
    tree(random, { x: 820, y: 520, s: 0.7 }, '#6d8d4a'),
    polygon(
      [
        [0, 640],
        [1600, 600],
        [1600, 900],
        [0, 900],
      ],
      fade('down', '#cdb592', '#a98b69'),
    ),
    path(
      'M860 800Q1080 690 1480 720Q1640 760 1600 900L900 900Q780 860 860 800Z',
      fade('down', '#f4ce68', '#d99b2c'),
    ),
    repeat(20, (index) =>
      path(
        `M${900 + index * 34} ${742 + (index % 5) * 6}Q${930 + index * 34} ${800 + (index % 3) * 10} ${900 + index * 36} 900`,
        'none',
        { stroke: '#b97d1e', width: 3, opacity: 0.3 },
      ),
    ),
    polygon(
      [
        [0, 0],
        [1600, 0],
        [1600, 96],
        [830, 200],
        [0, 120],
      ],
      fade('down', '#6c4530', '#8f5b3c'),
    ),
    repeat(17, (index) =>
      line(
        [
          [index * 100, 0],
          [
            830 + (index * 100 - 830) * 0.92,
            118 + 70 * Math.max(0, 1 - Math.abs(index * 100 - 830) / 830),
          ],
        ],
        '#4f3122',
        6,
        0.6,
      ),
    ),
    rect(0, 128, WIDTH, 22, '#5e3d28'),
    posts.join(''),
    dryer({ x: 450, y: 770, s: 1.72 }),
    repeat(4, (index) =>
      ellipse(666 + index * 22, 372 - index * 62, 24 + index * 13, 16 + index * 9, '#ffffff38'),
    ),
    repeat(4, (index) => sack({ x: 760 + index * 66, y: 832, s: 1.25 })),
    repeat(3, (index) => sack({ x: 795 + index * 66, y: 764, s: 1.2 })),
    person({ x: 1120, y: 828, s: 1.2, hat: 'cone', shirt: '#bb5540', pose: 'bend' }),
    person({
      x: 1380,
      y: 850,
      s: 1.25,
      hat: 'none',
      hair: 'bun',
      shirt: '#47808a',
      pose: 'hold',
      flip: true,
    }),
    rect(0, 0, WIDTH, HEIGHT, fade('right', '#2a170a50', '#2a170a00', '#2a170a00')),
  )
}

export function orangeGarden(): string {
  const random = randomOf('vuon-cam')
  const rows = [
    { y: 520, s: 0.5, gap: 96 },
    { y: 590, s: 0.72, gap: 140 },
    { y: 690, s: 1.05, gap: 212 },
  ]
  return picture(
    sky('#7db9cf', '#c4e2dc', '#f6f1d6', '#f6f1d6'),
    sun({ x: 270, y: 160, r: 46, halo: '#fff0b8' }),
    clouds(random, 5, '#ffffff', [110, 250]),
    ranges(random, { from: 330, to: 400, near: '#5f8f83', far: '#b9d6cf', count: 4 }),
    polygon(
      [
        [520, 424],
        [1600, 404],
        [1600, 470],
        [600, 470],
      ],
      fade('down', '#9fd0d6', '#6fb0bd'),
    ),
    hills(random, { y: 470, height: 30, wave: 900, fill: fade('down', '#a7c06a', '#6f9a4a') }),
    ...rows.map(({ y, s, gap }, row) =>
      repeat(Math.ceil(WIDTH / gap) + 1, (index) =>
        orangeTree(random, {
          x: index * gap + (row % 2) * gap * 0.5 - 20,
          y: y + random.between(-9, 9),
          s,
        }),
      ),
    ),
    path(
      'M760 900Q800 760 840 690Q860 640 850 600L880 600Q910 660 930 720Q1010 820 1100 900Z',
      fade('down', '#d9b983', '#c49558'),
    ),
    tufts(random, {
      top: 720,
      bottom: 900,
      count: 260,
      colours: ['#5f8f45', '#88ad57', '#3f6f3b'],
    }),
    orangeTree(random, { x: 250, y: 850, s: 2.3 }),
    orangeTree(random, { x: 1440, y: 870, s: 2.5 }),
    person({
      x: 500,
      y: 836,
      s: 1.28,
      hat: 'cone',
      shirt: '#d36a4a',
      hair: 'long',
      pose: 'reach',
      flip: true,
    }),
    person({ x: 1150, y: 846, s: 1.3, hat: 'cone', shirt: '#3f6f8c', pose: 'reach' }),
    basket(640, 862),
    basket(1040, 872),
  )
}

function basket(x: number, y: number): string {
  const fruit = [-26, -9, 9, 26, -17, 0, 17].map((dx, index) =>
    ellipse(dx, index < 4 ? -52 : -64, 13, 13, index % 2 === 0 ? '#f08a2c' : '#f7a348'),
  )
  const weave = repeat(4, (row) =>
    line(
      [
        [-38 + row * 2.4, -40 + row * 11],
        [38 - row * 2.4, -40 + row * 11],
      ],
      '#8a6234',
      3,
      0.6,
    ),
  )
  return place(
    ellipse(0, 2, 42, 7, '#1d3a2550') +
      fruit.join('') +
      path(
        'M-44 -50L-30 0L30 0L44 -50Z',
        fade('right', '#d9b06a', mix('#a87b40', '#3b2a10', 0.1)),
      ) +
      weave,
    { x, y },
  )
}
