import { tufts } from '../farmland'
import { ground, ranges } from '../land'
import { circle, ellipse, fade, line, path, picture, place, polygon, rect, repeat } from '../paint'
import { person } from '../people'
import { areca, bush, tree } from '../plants'
import { hall } from '../public-buildings'
import { type Random, randomOf } from '../random'
import { birds, clouds, sky, sun } from '../sky'

export function pupils(): string {
  const random = randomOf('hoc-sinh')
  return picture(
    sky('#8cc7d8', '#cfe8e2', '#f9f1d8'),
    sun({ x: 1300, y: 170, r: 46, halo: '#fff0b8' }),
    clouds(random, 5, '#ffffff', [90, 210]),
    birds(random, 420, 190, 5),
    ranges(random, { from: 400, to: 440, near: '#86ab94', far: '#cfe0d2', count: 2 }),
    ground(520, '#a9c074', '#86a85c', '#6f934c'),
    hall({ x: 860, y: 580, s: 1.42, floors: 2, wall: '#f3d79c', roof: '#b5533a' }),
    areca(random, { x: 420, y: 590, s: 1.05 }),
    tree(random, { x: 240, y: 640, s: 1.55 }, '#5f8f4a'),
    flameTree(random, 1440, 640, 1.75),
    polygon(
      [
        [640, 584],
        [960, 584],
        [1360, 900],
        [240, 900],
      ],
      fade('down', '#ecd6ae', '#d8b98a'),
    ),
    repeat(7, (index) =>
      line(
        [
          [640 - index * 62, 584 + index * 50],
          [960 + index * 62, 584 + index * 50],
        ],
        '#c19e6c',
        3,
        0.4,
      ),
    ),
    rect(430, 520, 42, 250, fade('right', '#d98a5a', '#a85a3c')) +
      rect(420, 504, 62, 20, '#8f4a32', 4),
    rect(1150, 520, 42, 250, fade('right', '#d98a5a', '#a85a3c')) +
      rect(1140, 504, 62, 20, '#8f4a32', 4),
    path('M440 512Q811 400 1180 512L1180 486Q811 372 440 486Z', fade('down', '#c06a44', '#94482f')),
    child(560, 810, 1.02, '#b9513c', 'short'),
    child(720, 836, 1.1, '#3f7f8c', 'long'),
    child(900, 812, 1.0, '#e0a23c', 'short'),
    child(1050, 842, 1.08, '#6f5a8c', 'long'),
    tufts(random, {
      top: 800,
      bottom: 900,
      right: 300,
      count: 120,
      colours: ['#7fae57', '#557f3f'],
    }),
    repeat(60, () =>
      ellipse(random.between(1180, 1600), random.between(700, 890), 6, 3, '#d8452f90'),
    ),
    bush(random, { x: 330, y: 780, s: 1.1 }),
  )
}

function child(x: number, y: number, s: number, bag: string, hair: 'short' | 'long'): string {
  return person({ x, y, s, pose: 'walk', shirt: '#fdf6e6', trousers: '#2f4668', hair, bag })
}

function flameTree(random: Random, x: number, y: number, s: number): string {
  const blossom = repeat(70, () => {
    const turn = random.between(0, Math.PI * 2)
    const reach = Math.sqrt(random.between(0, 1))
    return circle(
      Math.cos(turn) * reach * 92,
      -150 + Math.sin(turn) * reach * 62,
      random.between(4, 11),
      random.pick(['#d8452f', '#ee6a3c', '#b9332a']),
    )
  })
  return tree(random, { x, y, s }, '#5f8a4a') + place(blossom, { x, y, s })
}
