import { stiltHouse, tiledHouse } from '../houses'
import { furrows, ground, hills, ranges, terraces, tufts } from '../land'
import { ellipse, fade, HEIGHT, line, mix, path, picture, place, polygon, rect, repeat, WIDTH } from '../paint'
import { person } from '../people'
import { areca, bamboo, bush, orangeTree, pine, riceStalks, tree } from '../plants'
import { randomOf } from '../random'
import { birds, clouds, mist, sky, sun } from '../sky'
import { dryer, harvester, sack } from '../works'

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
    tufts(random, { top: 500, bottom: 690, count: 520, colours: ['#f6d67e', '#d8a136', '#c58a26'] }),
    place(person({ x: 0, y: 0, hat: 'cone', shirt: '#5b8a94', pose: 'bend' }), { x: 1010, y: 668, s: 0.62 }),
    place(person({ x: 0, y: 0, hat: 'cone', shirt: '#c0604a', hair: 'long', pose: 'hold' }), { x: 1120, y: 652, s: 0.58 }),
    veilOfGold(560),
    riceStalks(random, { y: 850, height: 190, count: 70, tone: '#d9992a' }),
    riceStalks(random, { y: 960, height: 270, count: 62, tone: '#eab23c' }),
  )
}

export function harvest(): string {
  const random = randomOf('may-gat')
  return picture(
    sky('#8fc3d4', '#cfe5dc', '#fbf0cf', '#fbf0cf'),
    clouds(random, 6, '#ffffff', [80, 260]),
    ranges(random, { from: 350, to: 410, near: '#7c9a86', far: '#cfdccb', count: 3 }),
    ground(420, '#ecc765', '#e0ab3c', '#c4852a'),
    repeat(7, (index) => tree(random, { x: 60 + index * 92, y: 432, s: 0.2 + random.between(0, 0.12) }, '#66874c')),
    polygon([[0, 470], [900, 430], [1600, 520], [1600, 900], [0, 900]], fade('down', '#e3c27a', '#c79a4e')),
    repeat(26, (index) =>
      line([[-120 + index * 74, 900], [620 + index * 26, 452 + index * 2]], '#a97a35', 4, 0.35),
    ),
    polygon([[700, 470], [1600, 430], [1600, 640], [1130, 640]], fade('down', '#f0c552', '#d89a2a')),
    riceStalks(random, { y: 646, height: 110, count: 60, left: 1060, right: 1620, tone: '#e6b03a' }),
    tufts(random, { top: 560, bottom: 900, count: 420, colours: ['#f0d694', '#b98a44', '#d6ad64'] }),
    repeat(16, () => ellipse(random.between(300, 560), random.between(380, 560), random.between(20, 70), random.between(14, 34), '#f5dfae30')),
    harvester({ x: 780, y: 690, s: 1.32 }),
    repeat(5, (index) => sack({ x: 1150 + index * 58, y: 805 + (index % 2) * 22, s: 1.05 })),
    person({ x: 1090, y: 822, s: 1.02, hat: 'cone', shirt: '#3f7f78', pose: 'hold', flip: true }),
    person({ x: 330, y: 780, s: 0.92, hat: 'cone', shirt: '#b9513c', pose: 'walk', hair: 'long' }),
    riceStalks(random, { y: 985, height: 190, count: 22, left: -40, right: 420, tone: '#eab23c' }),
  )
}

export function grainDryer(): string {
  const random = randomOf('may-say')
  const posts = [90, 560, 1050, 1510].map((x) => rect(x - 13, 150, 26, 620, fade('right', '#9b6b45', '#5e3d28')))
  return picture(
    sky('#f3c88a', '#fae3b8', '#fdf3d9'),
    ranges(random, { from: 400, to: 450, near: '#93a683', far: '#e8d5ae', count: 3 }),
    ground(480, '#d7b277', '#c39457', '#a97743'),
    bamboo(random, { x: 1330, y: 520, s: 0.9 }, '#76934f'),
    areca(random, { x: 1200, y: 520, s: 0.72 }),
    tiledHouse({ x: 1010, y: 530, s: 0.62 }),
    tree(random, { x: 820, y: 520, s: 0.7 }, '#6d8d4a'),
    polygon([[0, 640], [1600, 600], [1600, 900], [0, 900]], fade('down', '#cdb592', '#a98b69')),
    path('M860 800Q1080 690 1480 720Q1640 760 1600 900L900 900Q780 860 860 800Z', fade('down', '#f4ce68', '#d99b2c')),
    repeat(20, (index) => path(`M${900 + index * 34} ${742 + (index % 5) * 6}Q${930 + index * 34} ${800 + (index % 3) * 10} ${900 + index * 36} 900`, 'none', { stroke: '#b97d1e', width: 3, opacity: 0.3 })),
    polygon([[0, 0], [1600, 0], [1600, 96], [830, 200], [0, 120]], fade('down', '#6c4530', '#8f5b3c')),
    repeat(17, (index) => line([[index * 100, 0], [830 + (index * 100 - 830) * 0.92, 118 + 70 * Math.max(0, 1 - Math.abs(index * 100 - 830) / 830)]], '#4f3122', 6, 0.6)),
    rect(0, 128, WIDTH, 22, '#5e3d28'),
    posts.join(''),
    dryer({ x: 450, y: 770, s: 1.72 }),
    repeat(4, (index) => ellipse(666 + index * 22, 372 - index * 62, 24 + index * 13, 16 + index * 9, '#ffffff38')),
    repeat(4, (index) => sack({ x: 760 + index * 66, y: 832, s: 1.25 })),
    repeat(3, (index) => sack({ x: 795 + index * 66, y: 764, s: 1.2 })),
    person({ x: 1120, y: 828, s: 1.2, hat: 'cone', shirt: '#bb5540', pose: 'bend' }),
    person({ x: 1380, y: 850, s: 1.25, hat: 'none', hair: 'bun', shirt: '#47808a', pose: 'hold', flip: true }),
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
    polygon([[520, 424], [1600, 404], [1600, 470], [600, 470]], fade('down', '#9fd0d6', '#6fb0bd')),
    hills(random, { y: 470, height: 30, wave: 900, fill: fade('down', '#a7c06a', '#6f9a4a') }),
    ...rows.map(({ y, s, gap }, row) =>
      repeat(Math.ceil(WIDTH / gap) + 1, (index) =>
        orangeTree(random, { x: index * gap + (row % 2) * gap * 0.5 - 20, y: y + random.between(-9, 9), s }),
      ),
    ),
    path('M760 900Q800 760 840 690Q860 640 850 600L880 600Q910 660 930 720Q1010 820 1100 900Z', fade('down', '#d9b983', '#c49558')),
    tufts(random, { top: 720, bottom: 900, count: 260, colours: ['#5f8f45', '#88ad57', '#3f6f3b'] }),
    orangeTree(random, { x: 250, y: 850, s: 2.3 }),
    orangeTree(random, { x: 1440, y: 870, s: 2.5 }),
    person({ x: 500, y: 836, s: 1.28, hat: 'cone', shirt: '#d36a4a', hair: 'long', pose: 'reach', flip: true }),
    person({ x: 1150, y: 846, s: 1.3, hat: 'cone', shirt: '#3f6f8c', pose: 'reach' }),
    basket(640, 862),
    basket(1040, 872),
  )
}

export function terracedHills(): string {
  const random = randomOf('ruong-bac-thang')
  return picture(
    sky('#f4a86c', '#f9cf93', '#fcedc9', '#fcedc9'),
    sun({ x: 420, y: 215, r: 52 }),
    ranges(random, { from: 270, to: 370, near: '#6f8a8c', far: '#ecc9a0', count: 5 }),
    mist(290, 130, '#fff0d2'),
    terraces(random, { top: 395, bottom: 930, count: 19, colours: ['#e9be4b', '#dca538', '#b9b24a', '#efcd68', '#9da646'], lip: '#6f5a22', sway: 62 }),
    repeat(6, (index) => pine({ x: 40 + index * 34, y: 452 + (index % 2) * 16, s: 0.46 }, '#3f6a52')),
    repeat(5, (index) => pine({ x: 1380 + index * 40, y: 432 + (index % 2) * 14, s: 0.5 }, '#3f6a52')),
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

function basket(x: number, y: number): string {
  const fruit = [-26, -9, 9, 26, -17, 0, 17].map((dx, index) => ellipse(dx, index < 4 ? -52 : -64, 13, 13, index % 2 === 0 ? '#f08a2c' : '#f7a348'))
  const weave = repeat(4, (row) => line([[-38 + row * 2.4, -40 + row * 11], [38 - row * 2.4, -40 + row * 11]], '#8a6234', 3, 0.6))
  return place(ellipse(0, 2, 42, 7, '#1d3a2550') + fruit.join('') + path('M-44 -50L-30 0L30 0L44 -50Z', fade('right', '#d9b06a', mix('#a87b40', '#3b2a10', 0.1))) + weave, { x, y })
}

function veilOfGold(y: number): string {
  return rect(0, y, WIDTH, HEIGHT - y, fade('down', '#ffd98a00', '#c47a1c50'))
}
