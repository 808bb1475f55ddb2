import { tufts } from '../farmland'
import { lantern } from '../lamps'
import { ground, hills, peaks, ranges } from '../land'
import {
  circle,
  ellipse,
  fade,
  line,
  mix,
  path,
  picture,
  place,
  polygon,
  repeat,
  WIDTH,
} from '../paint'
import { person } from '../people'
import { tree } from '../plants'
import { communalHouse } from '../public-buildings'
import { randomOf } from '../random'
import { clouds, mist, sky, stars, sun } from '../sky'
import { drum } from '../works'

export function festival(): string {
  const random = randomOf('le-hoi')
  const colours = ['#d8452f', '#e8942f', '#c8365a', '#e0b23c', '#b9332a']
  const string = (y: number, sag: number, count: number, s: number) =>
    path(`M-20 ${y}Q800 ${y + sag * 2} 1620 ${y}`, 'none', { stroke: '#5a3a24', width: 3 }) +
    repeat(count, (index) => {
      const share = (index + 0.5) / count
      return lantern(
        { x: share * WIDTH, y: y + 4 * sag * share * (1 - share), s },
        colours[index % 5] ?? '#d8452f',
      )
    })
  const crowd = (y: number, s: number, count: number, shade: number) =>
    repeat(count, (index) =>
      person({
        x: (index + random.between(0.1, 0.9)) * (WIDTH / count),
        y: y + random.between(-14, 14),
        s: s * random.between(0.9, 1.08),
        shirt: mix(
          random.pick(['#c8553d', '#d9a441', '#4f7f8c', '#8c5a7a', '#6f8f5a']),
          '#1c1430',
          shade,
        ),
        trousers: mix('#3b4152', '#1c1430', shade),
        skin: mix('#d9a27c', '#1c1430', shade * 0.8),
        hair: random.pick(['short', 'long', 'bun'] as const),
        flip: index % 2 === 0,
      }),
    )
  return picture(
    sky('#1f1b40', '#4a2f5c', '#8f4a5a', '#d98a5a'),
    stars(random, 90, 330),
    sun({ x: 1330, y: 150, r: 50, colour: '#fff3cf', halo: '#f2c58a' }),
    ranges(random, { from: 440, to: 480, near: '#3f2c50', far: '#7a4a60', count: 2 }),
    ground(540, '#8a5548', '#6f4040', '#4a2c3a'),
    tree(random, { x: 150, y: 610, s: 1.9 }, '#3f4f4a', '#3a2830'),
    tree(random, { x: 1470, y: 610, s: 1.8 }, '#3f4f4a', '#3a2830'),
    communalHouse({ x: 800, y: 620, s: 1.45, wall: '#c98a4a', roof: '#7d3a34', glass: '#ffcf74' }),
    circle(800, 560, 420, fade('glow', '#ffcf7470', '#ffb35a28', '#ffb35a00')),
    string(90, 60, 11, 0.8),
    string(210, 74, 8, 1.15),
    crowd(668, 0.6, 17, 0.35),
    ellipse(800, 770, 420, 70, '#ffcf7440'),
    drum({ x: 800, y: 790, s: 1.2 }),
    person({ x: 660, y: 800, s: 1.1, shirt: '#d8452f', trousers: '#e8b23c', pose: 'reach' }),
    person({
      x: 940,
      y: 800,
      s: 1.1,
      shirt: '#e8b23c',
      trousers: '#b9332a',
      pose: 'reach',
      flip: true,
    }),
    person({
      x: 480,
      y: 806,
      s: 1.02,
      shirt: '#4f8f8a',
      trousers: '#f3e3c0',
      hair: 'long',
      pose: 'point',
    }),
    person({
      x: 1110,
      y: 806,
      s: 1.02,
      shirt: '#c8365a',
      trousers: '#f3e3c0',
      hair: 'long',
      pose: 'point',
      flip: true,
    }),
    crowd(960, 1.2, 11, 0.68),
  )
}

export function planting(): string {
  const random = randomOf('cay-xanh')
  return picture(
    sky('#8fcad6', '#cfe9dc', '#f7f3d4'),
    clouds(random, 6, '#ffffff', [70, 200]),
    peaks(random, { y: 390, height: 160, wave: 400, fill: '#8fb8a8', bottom: 480 }, '#6a9a8c'),
    mist(350, 110, '#f6fbef', '90'),
    hills(random, { y: 430, height: 44, wave: 520, fill: '#6f9f78' }),
    repeat(34, (index) =>
      tree(
        random,
        { x: index * 50 - 10, y: 520 + random.between(-34, 16), s: random.between(0.5, 0.8) },
        random.pick(['#3f7a4c', '#568f52', '#73a254', '#2f6a4c']),
      ),
    ),
    path(
      'M-20 560Q420 480 860 560Q1240 630 1620 550L1620 920L-20 920Z',
      fade('down', '#b9b868', '#8f9a4c', '#6f7f3f'),
    ),
    tufts(random, {
      top: 590,
      bottom: 890,
      count: 420,
      colours: ['#cfcb7c', '#7d9a4a', '#a3ad5a'],
    }),
    ...[0, 1, 2].map((row) =>
      repeat(9 - row, (index) =>
        sapling(90 + row * 50 + index * (178 + row * 34), 620 + row * 74, 0.55 + row * 0.25),
      ),
    ),
    mound(430, 850) + sapling(430, 838, 1.5),
    mound(1010, 862) + sapling(1010, 850, 1.55),
    person({ x: 300, y: 856, s: 1.35, hat: 'cone', shirt: '#c8553d', pose: 'bend' }),
    person({
      x: 580,
      y: 850,
      s: 1.35,
      hat: 'none',
      hair: 'long',
      shirt: '#3f7f8c',
      pose: 'bend',
      flip: true,
    }),
    person({ x: 1190, y: 862, s: 1.38, hat: 'cone', shirt: '#e0a23c', pose: 'bend', flip: true }),
    line(
      [
        [880, 716],
        [836, 880],
      ],
      '#7d5336',
      10,
    ) +
      polygon(
        [
          [820, 862],
          [850, 870],
          [838, 906],
          [812, 898],
        ],
        '#7a8288',
      ),
    person({ x: 880, y: 866, s: 1.38, shirt: '#5f7a9a', hair: 'short', pose: 'hold', flip: true }),
    person({ x: 1420, y: 800, s: 1.0, shirt: '#8c5a7a', hat: 'cone', pose: 'walk', flip: true }),
  )
}

function sapling(x: number, y: number, s: number): string {
  return place(
    line(
      [
        [0, 0],
        [0, -50],
      ],
      '#7a5a3c',
      4,
    ) +
      [
        [-1, -24],
        [1, -32],
        [-1, -42],
        [1, -50],
      ]
        .map(([side = 1, h = -30]) =>
          path(
            `M0 ${h}Q${side * 16} ${h - 18} ${side * 26} ${h - 8}Q${side * 14} ${h + 4} 0 ${h}Z`,
            side < 0 ? '#4f9a4f' : '#7fbf5f',
          ),
        )
        .join('') +
      path('M0 -50Q-8 -66 0 -74Q8 -66 0 -50Z', '#a3d06a'),
    { x, y, s },
  )
}

function mound(x: number, y: number): string {
  return ellipse(x, y, 74, 20, '#6b4a30') + ellipse(x, y - 5, 58, 13, '#83603f')
}
