import { furrows, terraces, tufts } from '../farmland'
import { stiltHouse, tiledHouse } from '../houses'
import { ground, ranges } from '../land'
import { ellipse, fade, HEIGHT, line, picture, place, polygon, rect, repeat, WIDTH } from '../paint'
import { person } from '../people'
import { areca, bamboo, bush, pine, riceStalks, tree } from '../plants'
import { randomOf } from '../random'
import { birds, clouds, mist, sky, sun } from '../sky'
import { harvester, sack } from '../works'

export function goldenRice(): string {
  const random = randomOf('lua-vang')
  return picture(
    sky('#f6b26b', '#fbd79b', '#fdf0cf', '#fdf0cf'),
    sun({ x: 1130, y: 290, r: 58 }),
    clouds(random, 5, '#fff1d6', [90, 230]),
    birds(random, 640, 210, 7),
    ranges(random, { from: 395, to: 455, near: '#8d9a86', far: '#e9c79c', count: 4 }),
    mist(400, 120, '#fff1d0'),
    ground(470, '#eec25c', '#d99a2b', '#b8741c'),
    furrows({ x: 900, y: 470, count: 22 }, ['#f7d57c40', '#b8741c26']),
    bamboo(random, { x: 210, y: 500, s: 0.62 }, '#6d8d4a'),
    bamboo(random, { x: 270, y: 505, s: 0.5 }, '#7a9850'),
    tiledHouse({ x: 370, y: 506, s: 0.52 }),
    tiledHouse({ x: 490, y: 500, s: 0.38, wall: '#ecd0a2', roof: '#a24a35' }),
    tree(random, { x: 560, y: 504, s: 0.42 }, '#6a8a48'),
    areca(random, { x: 300, y: 508, s: 0.42 }, '#5d8450'),
    tree(random, { x: 1380, y: 500, s: 0.5 }, '#728f4a'),
    bush(random, { x: 1440, y: 503, s: 0.6 }, '#6a8a48'),
    tufts(random, {
      top: 500,
      bottom: 690,
      count: 520,
      colours: ['#f6d67e', '#d8a136', '#c58a26'],
    }),
    place(person({ x: 0, y: 0, hat: 'cone', shirt: '#5b8a94', pose: 'bend' }), {
      x: 1010,
      y: 668,
      s: 0.62,
    }),
    place(person({ x: 0, y: 0, hat: 'cone', shirt: '#c0604a', hair: 'long', pose: 'hold' }), {
      x: 1120,
      y: 652,
      s: 0.58,
    }),
    veilOfGold(560),
    tufts(random, {
      top: 700,
      bottom: 900,
      count: 360,
      colours: ['#c9902c', '#e3b04a', '#b57c20', '#a9852c'],
    }),
    riceStalks(random, { y: 850, height: 200, count: 96, tone: '#d9992a' }),
    riceStalks(random, { y: 960, height: 280, count: 92, tone: '#eab23c' }),
  )
}

export function harvest(): string {
  const random = randomOf('may-gat')
  return picture(
    sky('#8fc3d4', '#cfe5dc', '#fbf0cf', '#fbf0cf'),
    clouds(random, 6, '#ffffff', [80, 260]),
    ranges(random, { from: 350, to: 410, near: '#7c9a86', far: '#cfdccb', count: 3 }),
    ground(420, '#ecc765', '#e0ab3c', '#c4852a'),
    repeat(7, (index) =>
      tree(random, { x: 60 + index * 92, y: 432, s: 0.2 + random.between(0, 0.12) }, '#66874c'),
    ),
    polygon(
      [
        [0, 470],
        [900, 430],
        [1600, 520],
        [1600, 900],
        [0, 900],
      ],
      fade('down', '#e3c27a', '#c79a4e'),
    ),
    repeat(26, (index) =>
      line(
        [
          [-120 + index * 74, 900],
          [620 + index * 26, 452 + index * 2],
        ],
        '#a97a35',
        4,
        0.35,
      ),
    ),
    polygon(
      [
        [700, 470],
        [1600, 430],
        [1600, 640],
        [1130, 640],
      ],
      fade('down', '#f0c552', '#d89a2a'),
    ),
    riceStalks(random, {
      y: 646,
      height: 110,
      count: 60,
      left: 1060,
      right: 1620,
      tone: '#e6b03a',
    }),
    tufts(random, {
      top: 560,
      bottom: 900,
      count: 420,
      colours: ['#f0d694', '#b98a44', '#d6ad64'],
    }),
    repeat(16, () =>
      ellipse(
        random.between(300, 560),
        random.between(380, 560),
        random.between(20, 70),
        random.between(14, 34),
        '#f5dfae30',
      ),
    ),
    harvester({ x: 780, y: 690, s: 1.32 }),
    repeat(5, (index) => sack({ x: 1150 + index * 58, y: 805 + (index % 2) * 22, s: 1.05 })),
    person({ x: 1090, y: 822, s: 1.02, hat: 'cone', shirt: '#3f7f78', pose: 'hold', flip: true }),
    person({ x: 330, y: 780, s: 0.92, hat: 'cone', shirt: '#b9513c', pose: 'walk', hair: 'long' }),
    riceStalks(random, { y: 985, height: 190, count: 22, left: -40, right: 420, tone: '#eab23c' }),
  )
}

export function terracedHills(): string {
  const random = randomOf('ruong-bac-thang')
  return picture(
    sky('#f4a86c', '#f9cf93', '#fcedc9', '#fcedc9'),
    sun({ x: 420, y: 215, r: 52 }),
    ranges(random, { from: 270, to: 370, near: '#6f8a8c', far: '#ecc9a0', count: 5 }),
    mist(290, 130, '#fff0d2'),
    terraces(random, {
      top: 372,
      bottom: 700,
      count: 15,
      colours: ['#c9a94a', '#b9a64c', '#d6b65a', '#a3a356'],
      lip: '#6f6a3a',
      sway: 46,
      slope: -120,
    }),
    mist(430, 130, '#fff0d2', '50'),
    terraces(random, {
      top: 520,
      bottom: 960,
      count: 15,
      colours: ['#e9be4b', '#dca538', '#b9b24a', '#efcd68', '#9da646'],
      lip: '#6f5a22',
      sway: 80,
      slope: 190,
    }),
    repeat(6, (index) =>
      pine({ x: 40 + index * 34, y: 452 + (index % 2) * 16, s: 0.46 }, '#3f6a52'),
    ),
    repeat(5, (index) =>
      pine({ x: 1380 + index * 40, y: 432 + (index % 2) * 14, s: 0.5 }, '#3f6a52'),
    ),
    stiltHouse({ x: 1130, y: 560, s: 0.62 }),
    stiltHouse({ x: 1290, y: 590, s: 0.5, roof: '#8a6842' }),
    bush(random, { x: 1040, y: 565, s: 0.7 }),
    tree(random, { x: 1390, y: 598, s: 0.62 }, '#5d8450'),
    person({ x: 620, y: 640, s: 0.42, hat: 'cone', shirt: '#3d5a8c', pose: 'bend' }),
    person({ x: 690, y: 646, s: 0.42, hat: 'cone', shirt: '#b9513c', pose: 'walk' }),
    riceStalks(random, { y: 975, height: 200, count: 44, left: -30, right: 760, tone: '#e6ac36' }),
    tree(random, { x: 1500, y: 930, s: 1.7 }, '#4d7444'),
  )
}

function veilOfGold(y: number): string {
  return rect(0, y, WIDTH, HEIGHT - y, fade('down', '#ffd98a00', '#c47a1c50'))
}
