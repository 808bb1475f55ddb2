import { ground, hills, ranges, ripples } from '../land'
import { circle, ellipse, fade, line, path, picture, rect, repeat, WIDTH } from '../paint'
import { person } from '../people'
import { bamboo } from '../plants'
import { randomOf } from '../random'
import { birds, sky, streaks, sun } from '../sky'
import { awning, boat } from '../works'

export function bridge(): string {
  const random = randomOf('cau-da-bac')
  const far = ranges(random, { from: 400, to: 470, near: '#8a7f94', far: '#f0b98c', count: 4 })
  const spans = repeat(4, (index) => arch(-90 + index * 430, 430))
  const piers = repeat(
    5,
    (index) =>
      rect(-112 + index * 430, 560, 44, 250, fade('right', '#d8c4ae', '#8a7a74')) +
      ellipse(-90 + index * 430, 812, 62, 10, '#ffffff40'),
  )
  const deck =
    rect(0, 540, WIDTH, 26, fade('down', '#f1dfc4', '#a08c80')) +
    repeat(54, (index) => rect(index * 30, 514, 4, 26, '#7a6a6c')) +
    rect(0, 510, WIDTH, 6, '#7a6a6c')
  return picture(
    sky('#e8805a', '#f5ac72', '#fbd9a0', '#fdeccb'),
    sun({ x: 980, y: 400, r: 64 }),
    streaks(random, 16, '#fff0cf', [120, 330]),
    birds(random, 520, 230, 8),
    far,
    ground(520, '#f3bd86', '#c98a74', '#7a6478', '#4c4a63'),
    ripples(random, { top: 570, bottom: 890, count: 130, colour: '#ffe6b845' }),
    ripples(random, {
      top: 580,
      bottom: 890,
      left: 880,
      right: 1080,
      count: 70,
      colour: '#fff2cc90',
    }),
    piers,
    spans,
    deck,
    scooter(420, 540, '#c8553d'),
    scooter(1180, 540, '#3f7f8c'),
    bus(760, 540),
    hills(random, { y: 905, height: 30, wave: 1300, fill: fade('down', '#4e5a48', '#2d3a35') }),
    bamboo(random, { x: 110, y: 900, s: 1.35 }, '#56703f'),
    boat({ x: 1240, y: 770, s: 0.66, flip: true }, '#5b3527'),
    person({ x: 1310, y: 756, s: 0.56, hat: 'cone', shirt: '#3d5a6c', pose: 'row', flip: true }),
  )
}

export function boats(): string {
  const random = randomOf('thuyen-song-lac')
  return picture(
    sky('#5a4a78', '#b8607a', '#f0925e', '#fccb82'),
    sun({ x: 800, y: 470, r: 84, colour: '#ffe9b0', halo: '#ffb866' }),
    streaks(random, 20, '#ffd9a8', [90, 400]),
    ranges(random, { from: 470, to: 505, near: '#5b4766', far: '#c97a70', count: 3 }),
    ground(512, '#f9b873', '#d77d66', '#7a4f74', '#3f3560'),
    ripples(random, { top: 520, bottom: 890, count: 150, colour: '#ffd9a03c' }),
    ripples(random, {
      top: 516,
      bottom: 890,
      left: 690,
      right: 910,
      count: 110,
      colour: '#fff0c4a0',
    }),
    birds(random, 1130, 240, 9, '#3f2c48'),
    oarBoat(1180, 600, 0.62, '#4f3348', '#7a4560'),
    oarBoat(330, 650, 0.9, '#4a2f40', '#2f4a66'),
    oarBoat(830, 790, 1.45, '#3d2733', '#7d3442'),
    repeat(7, (index) =>
      path(
        `M${-10 + index * 26} 900Q${-30 + index * 30} 800 ${random.between(-10, 30) + index * 34} ${random.between(690, 780)}`,
        'none',
        { stroke: '#2a2038', width: 6 },
      ),
    ),
    repeat(8, (index) =>
      path(
        `M${1400 + index * 30} 900Q${1400 + index * 28} 800 ${random.between(1370, 1400) + index * 30} ${random.between(680, 790)}`,
        'none',
        { stroke: '#2a2038', width: 6 },
      ),
    ),
  )
}

function oarBoat(x: number, y: number, s: number, hull: string, shirt: string): string {
  return (
    boat({ x, y, s }, hull) +
    awning({ x: x + 22 * s, y: y - 6 * s, s: s * 0.9 }) +
    person({
      x: x - 106 * s,
      y: y - 16 * s,
      s: s * 0.9,
      hat: 'cone',
      shirt,
      trousers: '#2c2638',
      pose: 'row',
    }) +
    line(
      [
        [x - 52 * s, y - 112 * s],
        [x - 40 * s, y + 34 * s],
      ],
      '#2a1a20',
      6 * s,
    ) +
    ripplesBehind(x, y, s)
  )
}

function ripplesBehind(x: number, y: number, s: number): string {
  return [0, 1, 2]
    .map((index) =>
      ellipse(
        x - 40 * index * s,
        y + (40 + index * 12) * s,
        (130 - index * 20) * s,
        3 * s,
        '#ffe2b044',
      ),
    )
    .join('')
}

function arch(x: number, w: number): string {
  const hangers = repeat(9, (index) => {
    const share = (index + 1) / 10
    const rise = 4 * share * (1 - share) * 190
    return line(
      [
        [x + w * share, 540],
        [x + w * share, 540 - rise],
      ],
      '#a34a38',
      4,
    )
  })
  return (
    hangers +
    path(`M${x + 6} 546Q${x + w / 2} 162 ${x + w - 6} 546`, 'none', {
      stroke: '#b5503c',
      width: 17,
    }) +
    path(`M${x + 6} 542Q${x + w / 2} 158 ${x + w - 6} 542`, 'none', { stroke: '#e08a62', width: 5 })
  )
}

function scooter(x: number, y: number, shirt: string): string {
  return (
    circle(x - 20, y - 9, 9, '#2c2a30') +
    circle(x + 20, y - 9, 9, '#2c2a30') +
    path(
      `M${x - 26} ${y - 14}L${x - 20} ${y - 24}L${x + 4} ${y - 22}L${x + 14} ${y - 34}L${x + 24} ${y - 12}Z`,
      shirt,
    ) +
    person({ x: x - 4, y: y - 2, s: 0.3, shirt: '#efe3cc', hat: 'helmet', pose: 'hold' })
  )
}

function bus(x: number, y: number): string {
  return (
    rect(x, y - 62, 150, 52, '#f3e9d6', 9) +
    rect(x, y - 32, 150, 9, '#3f7f8c') +
    repeat(5, (index) => rect(x + 9 + index * 27, y - 54, 20, 18, '#56707c', 3)) +
    circle(x + 30, y - 9, 11, '#2c2a30') +
    circle(x + 118, y - 9, 11, '#2c2a30')
  )
}
