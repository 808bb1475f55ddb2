import { floor, sunnyWindow } from '../interior'
import {
  circle,
  ellipse,
  fade,
  HEIGHT,
  line,
  picture,
  polygon,
  rect,
  repeat,
  WIDTH,
} from '../paint'
import { person } from '../people'
import { randomOf } from '../random'

export function workshop(): string {
  const random = randomOf('truong-nghe')
  const sparks = repeat(46, () => {
    const turn = random.between(-2.6, 0.4)
    const reach = random.between(20, 150)
    return line(
      [
        [1090 + Math.cos(turn) * reach * 0.6, 560 + Math.sin(turn) * reach * 0.6],
        [1090 + Math.cos(turn) * reach, 560 + Math.sin(turn) * reach],
      ],
      random.pick(['#ffd98a', '#fff3c8', '#ff9d4a']),
      3,
      0.9,
    )
  })
  return picture(
    rect(0, 0, WIDTH, HEIGHT, fade('down', '#5d7480', '#8aa0a4')),
    repeat(6, (index) => sunnyWindow(random, 40 + index * 262, 90, 210, 210)),
    repeat(6, (index) =>
      polygon(
        [
          [60 + index * 262, 300],
          [230 + index * 262, 300],
          [400 + index * 262, 900],
          [140 + index * 262, 900],
        ],
        '#fff3cc14',
      ),
    ),
    repeat(4, (index) =>
      polygon(
        [
          [index * 420, 0],
          [index * 420 + 26, 0],
          [index * 420 + 210, 74],
          [index * 420 + 400, 0],
          [index * 420 + 426, 0],
          [index * 420 + 222, 90],
          [index * 420 + 198, 90],
        ],
        '#3d4f5a',
      ),
    ),
    rect(0, 70, WIDTH, 14, '#3d4f5a'),
    floor(600, '#b0a796', '#857b6c'),
    polygon(
      [
        [0, 640],
        [1600, 640],
        [1600, 652],
        [0, 652],
      ],
      '#e3b23c',
    ),
    lathe(60, 640),
    tractor(760, 680),
    person({ x: 330, y: 720, s: 1.6, hat: 'helmet', shirt: '#35618c', pose: 'hold', flip: true }),
    circle(1090, 560, 150, fade('glow', '#fff3c8e0', '#ffb35a60', '#ffb35a00')),
    sparks,
    person({
      x: 1230,
      y: 760,
      s: 1.75,
      hat: 'helmet',
      shirt: '#c86a3a',
      trousers: '#3d3a48',
      pose: 'bend',
      flip: true,
    }),
    bench(1340, 720),
    person({
      x: 1480,
      y: 780,
      s: 1.65,
      hat: 'helmet',
      shirt: '#35618c',
      hair: 'long',
      pose: 'hold',
      flip: true,
    }),
    person({ x: 620, y: 850, s: 1.9, hat: 'helmet', shirt: '#35618c', pose: 'point' }),
    person({ x: 500, y: 866, s: 1.9, hat: 'helmet', shirt: '#7d8a4f', hair: 'bun', pose: 'stand' }),
    rect(0, 0, WIDTH, HEIGHT, fade('glow', '#1a202800', '#1a202800', '#1a20285c')),
  )
}

function lathe(x: number, y: number): string {
  return (
    ellipse(x + 190, y + 4, 240, 16, '#1a202840') +
    rect(x, y - 150, 380, 150, fade('down', '#4f8a7f', '#2f5f58'), 10) +
    rect(x - 10, y - 168, 400, 24, '#cfd6d2', 5) +
    rect(x + 10, y - 262, 110, 98, fade('down', '#6aa597', '#417a6e'), 8) +
    circle(x + 134, y - 214, 36, '#b9c0bc') +
    circle(x + 134, y - 214, 15, '#5a6468') +
    rect(x + 150, y - 222, 130, 15, '#e3e8e4') +
    rect(x + 280, y - 246, 62, 80, fade('down', '#6aa597', '#417a6e'), 6) +
    circle(x + 40, y - 232, 9, '#e0a23c') +
    circle(x + 68, y - 232, 9, '#c8553d') +
    rect(x + 30, y - 110, 130, 84, '#2a544e', 6)
  )
}

function tractor(x: number, y: number): string {
  return (
    ellipse(x + 60, y + 4, 240, 16, '#1a202840') +
    rect(x + 20, y - 190, 210, 90, fade('down', '#dd6a3c', '#a8442a'), 12) +
    rect(x + 40, y - 206, 120, 20, '#b9513c', 6) +
    rect(x - 90, y - 270, 20, 150, '#39444f', 5) +
    rect(x - 90, y - 284, 150, 18, '#b9513c', 8) +
    rect(x + 34, y - 270, 14, 80, '#39444f') +
    rect(x - 60, y - 150, 70, 36, '#39444f', 8) +
    circle(x - 50, y - 88, 92, '#2b2b30') +
    circle(x - 50, y - 88, 46, '#e0b04a') +
    circle(x - 50, y - 88, 15, '#7a5a20') +
    circle(x + 180, y - 54, 56, '#2b2b30') +
    circle(x + 180, y - 54, 27, '#e0b04a') +
    repeat(4, (index) => rect(x + 90 + index * 30, y - 176, 14, 50, '#8f3a24', 3))
  )
}

function bench(x: number, y: number): string {
  return (
    ellipse(x + 110, y + 44, 170, 14, '#1a202840') +
    rect(x - 20, y - 120, 260, 22, '#c99c5e', 4) +
    rect(x, y - 98, 18, 140, '#7d5336') +
    rect(x + 206, y - 98, 18, 140, '#7d5336') +
    rect(x + 30, y - 158, 60, 38, '#4f8a7f', 5) +
    rect(x + 120, y - 136, 80, 16, '#8a9498', 4)
  )
}
