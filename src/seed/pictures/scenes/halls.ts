import { floor, plant, sunnyWindow } from '../interior'
import {
  circle,
  ellipse,
  fade,
  HEIGHT,
  line,
  path,
  picture,
  place,
  polygon,
  rect,
  repeat,
  WIDTH,
} from '../paint'
import { person, seatedFromBehind } from '../people'
import { type Random, randomOf } from '../random'

export function meeting(): string {
  const random = randomOf('hop-dan')
  const shirts = [
    '#b9513c',
    '#4f7f8c',
    '#d9a441',
    '#6f8f5a',
    '#8c5a7a',
    '#c98a5a',
    '#3f5a7c',
    '#a8705a',
  ]
  const rows = [
    { y: 690, s: 1.02, gap: 152, from: 96 },
    { y: 800, s: 1.36, gap: 200, from: 20 },
    { y: 940, s: 1.85, gap: 268, from: 120 },
  ]
  return picture(
    rect(0, 0, WIDTH, HEIGHT, fade('down', '#f2dcb0', '#e3c48e')),
    rect(0, 0, WIDTH, 60, fade('down', '#8a5a3c', '#a5714b')),
    repeat(5, (index) => rect(140 + index * 330, 0, 30, 520, fade('right', '#a5714b', '#7a4d33'))),
    sunnyWindow(random, 30, 150, 96, 240),
    sunnyWindow(random, 1474, 150, 96, 240),
    floor(520, '#c99a68', '#8f6544'),
    polygon(
      [
        [210, 520],
        [1390, 520],
        [1440, 570],
        [160, 570],
      ],
      '#b98552',
    ),
    rect(160, 570, 1280, 26, '#7d5336'),
    planBoard(random, 560, 130),
    person({ x: 470, y: 560, s: 1.62, pose: 'point', shirt: '#f6f0e0', trousers: '#36405a' }),
    rect(1140, 420, 220, 16, '#7d5336', 4) +
      rect(1156, 436, 188, 124, fade('down', '#a8452f', '#7c2f24')),
    repeat(3, (index) =>
      circle(
        1210 + index * 34,
        404 - (index % 2) * 10,
        17,
        ['#e0a23c', '#d8604a', '#f0c55a'][index] ?? '#e0a23c',
      ),
    ) + rect(1204, 408, 78, 14, '#4f7a48', 6),
    ...rows.map(({ y, s, gap, from }, row) =>
      repeat(Math.ceil((WIDTH + 80) / gap), (index) =>
        seatedFromBehind({
          x: from + index * gap,
          y,
          s,
          shirt: shirts[(index * 3 + row * 2) % 8] ?? '#4f7f8c',
          hair:
            (['short', 'long', 'bun', 'short', 'white'] as const)[(index + row * 2) % 5] ?? 'short',
        }),
      ),
    ),
    raisedHand(948, 690, 1.5),
    rect(0, 0, WIDTH, HEIGHT, fade('glow', '#2a170a00', '#2a170a00', '#2a170a52')),
  )
}

export function counter(): string {
  const random = randomOf('mot-cua')
  const booth = (x: number, shirt: string, hair: 'short' | 'long' | 'bun') =>
    rect(x, 190, 400, 330, fade('down', '#e9f2ea', '#c5dcd6')) +
    rect(x + 40, 226, 150, 100, '#a8c9c2', 6) +
    repeat(3, (index) =>
      rect(
        x + 240,
        236 + index * 34,
        120,
        22,
        ['#d9a441', '#b9513c', '#5f8f8a'][index] ?? '#d9a441',
        3,
      ),
    ) +
    person({ x: x + 200, y: 650, s: 1.75, shirt, hair, pose: 'hold' }) +
    rect(x + 250, 410, 120, 84, '#39444f', 6) +
    rect(x + 258, 417, 104, 66, fade('down', '#8fc3cc', '#5f94a2')) +
    rect(x + 300, 494, 20, 26, '#39444f') +
    polygon(
      [
        [x, 190],
        [x + 150, 190],
        [x + 40, 520],
        [x, 520],
      ],
      '#ffffff2e',
    )
  return picture(
    rect(0, 0, WIDTH, HEIGHT, fade('down', '#f6e8c9', '#ecd3a2')),
    rect(0, 110, WIDTH, 60, fade('down', '#3f7f86', '#2f666e')),
    repeat(
      3,
      (index) =>
        circle(300 + index * 500, 140, 20, '#f6e8c9') +
        circle(300 + index * 500, 140, 13, ['#e0a23c', '#d8604a', '#7fae57'][index] ?? '#e0a23c'),
    ),
    repeat(
      6,
      (index) =>
        rect(120 + index * 260, 24, 130, 14, '#fffbe6', 7) +
        ellipse(185 + index * 260, 52, 150, 42, '#fff6cc38'),
    ),
    booth(100, '#4f7f8c', 'short'),
    booth(600, '#a8556a', 'long'),
    booth(1100, '#5f7a4f', 'bun'),
    [92, 512, 592, 1012, 1092, 1512]
      .map((x) => rect(x - 8, 170, 16, 360, fade('right', '#9b6b45', '#6b452c')))
      .join(''),
    floor(700, '#d8bd92', '#b3936a'),
    rect(60, 516, 1480, 26, fade('down', '#e8c48a', '#c99c5e'), 6),
    rect(80, 542, 1440, 178, fade('down', '#b07a4a', '#7f5433')),
    repeat(12, (index) => rect(104 + index * 118, 562, 96, 138, '#6f472c40', 6)),
    repeat(3, (index) =>
      polygon(
        [
          [250 + index * 500, 516],
          [330 + index * 500, 516],
          [345 + index * 500, 506],
          [262 + index * 500, 506],
        ],
        '#fdf8ea',
      ),
    ),
    stool(320, 868),
    seatedFromBehind({
      x: 320,
      y: 872,
      s: 1.85,
      shirt: '#c8694a',
      hair: 'short',
      chair: '#4f7f78',
    }),
    seatedFromBehind({
      x: 800,
      y: 872,
      s: 1.85,
      shirt: '#d9b25a',
      hair: 'white',
      chair: '#4f7f78',
    }),
    person({ x: 1290, y: 876, s: 1.95, shirt: '#6a5a8c', hair: 'long', pose: 'hold', flip: true }),
    person({ x: 1410, y: 872, s: 1.25, shirt: '#e0a23c', pose: 'stand', flip: true }),
    plant(random, 560, 880),
    plant(random, 1060, 880),
    rect(0, 0, WIDTH, HEIGHT, fade('down', '#ffe2a000', '#6b3a1a2a')),
  )
}

function planBoard(random: Random, x: number, y: number): string {
  const lanes = repeat(5, (index) =>
    path(
      `M${x + 30} ${y + 60 + index * 46}Q${x + 240} ${y + 30 + index * 46 + random.between(-16, 30)} ${x + 450} ${y + 60 + index * 44}`,
      'none',
      { stroke: index === 2 ? '#4f93a8' : '#c9b58c', width: index === 2 ? 17 : 7 },
    ),
  )
  const blocks = repeat(17, () =>
    rect(
      x + random.between(36, 420),
      y + random.between(30, 250),
      random.between(18, 40),
      random.between(14, 26),
      random.pick(['#d98a5a', '#8fae6a', '#e0c070']),
      3,
    ),
  )
  return (
    rect(x - 14, y - 14, 508, 328, '#7d5336', 6) +
    rect(x, y, 480, 300, '#fbf5e2') +
    blocks +
    lanes +
    circle(x + 300, y + 156, 22, '#d8452f66') +
    circle(x + 300, y + 156, 9, '#d8452f')
  )
}

function raisedHand(x: number, y: number, s: number): string {
  return place(
    line(
      [
        [0, -60],
        [16, -150],
      ],
      '#6f8f5a',
      17,
    ) +
      line(
        [
          [16, -150],
          [18, -176],
        ],
        '#d9a27c',
        12,
      ) +
      circle(18, -186, 11, '#d9a27c'),
    { x, y, s: s * 0.8 },
  )
}

function stool(x: number, y: number): string {
  return ellipse(x, y + 6, 120, 16, '#3b2a1a38')
}
