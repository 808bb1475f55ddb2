import { floor, plant, sunnyWindow } from '../interior'
import { fade, HEIGHT, line, picture, place, polygon, rect, repeat, WIDTH } from '../paint'
import { person } from '../people'
import { randomOf } from '../random'

export function vaccination(): string {
  const random = randomOf('tiem-chung')
  return picture(
    rect(0, 0, WIDTH, HEIGHT, fade('down', '#dcebe4', '#c9dfd8')),
    rect(0, 420, WIDTH, 290, fade('down', '#a9cfc8', '#98c1ba')),
    rect(0, 414, WIDTH, 8, '#f4faf4'),
    floor(700, '#d9c3a0', '#b99d78'),
    sunnyWindow(random, 120, 90, 430, 330),
    sunnyWindow(random, 1120, 90, 360, 330),
    polygon(
      [
        [120, 700],
        [560, 700],
        [900, 900],
        [240, 900],
      ],
      '#fff6d64d',
    ),
    cabinet(860, 700),
    rect(1290, 560, 260, 16, '#e8d6b4', 5) +
      rect(1310, 576, 14, 190, '#8a6a48') +
      rect(1516, 576, 14, 190, '#8a6a48'),
    rect(1330, 486, 92, 74, '#f7fbf8', 8) +
      rect(1330, 486, 92, 18, '#4f8fa0', 8) +
      rect(1366, 516, 20, 32, '#c8553d') +
      rect(1360, 522, 32, 20, '#c8553d'),
    rect(1450, 520, 16, 40, '#7fb3bf', 4) +
      rect(1474, 512, 16, 48, '#e0a84a', 4) +
      rect(1498, 524, 16, 36, '#c86a5a', 4),
    chair(560, 812, 1.75),
    person({
      x: 540,
      y: 806,
      s: 2.05,
      pose: 'sit',
      shirt: '#8c5a7a',
      trousers: '#4a4258',
      hair: 'white',
    }),
    person({
      x: 800,
      y: 822,
      s: 2.2,
      pose: 'tend',
      shirt: '#fdfdf8',
      trousers: '#e6efec',
      hat: 'nurse',
      hair: 'bun',
      flip: true,
    }),
    syringe(620, 566),
    person({ x: 1180, y: 800, s: 1.95, pose: 'hold', shirt: '#5f8f6a', hair: 'short', flip: true }),
    plant(random, 60, 812),
    plant(random, 1560, 830),
  )
}

export function chair(x: number, y: number, s: number): string {
  return place(
    rect(-64, -170, 12, 170, '#7d5336') +
      rect(-64, -86, 116, 13, '#a5714b', 4) +
      rect(40, -80, 11, 80, '#7d5336') +
      rect(-64, -164, 16, 78, '#a5714b', 5),
    { x, y, s },
  )
}

function cabinet(x: number, y: number): string {
  return (
    rect(x, y - 400, 300, 400, '#f4f6ef', 8) +
    repeat(
      3,
      (row) =>
        rect(x + 18, y - 382 + row * 126, 264, 108, '#cfe0dc', 4) +
        repeat(8, (index) =>
          rect(
            x + 30 + index * 31,
            y - 330 + row * 126 - (index % 3) * 8,
            20,
            56 + (index % 3) * 8,
            ['#7fb3bf', '#e0a84a', '#c86a5a', '#8fae6a'][(index + row) % 4] ?? '#7fb3bf',
            4,
          ),
        ),
    )
  )
}

function syringe(x: number, y: number): string {
  return place(
    rect(0, -7, 62, 14, '#e9f6f8', 4) +
      rect(20, -5, 40, 10, '#9fd2dc', 3) +
      rect(62, -3, 22, 6, '#5a6670') +
      rect(80, -10, 6, 20, '#5a6670') +
      line(
        [
          [0, 0],
          [-30, 0],
        ],
        '#5a6670',
        2.5,
      ),
    { x, y, turn: 12 },
  )
}
