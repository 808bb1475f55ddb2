import { tufts } from '../farmland'
import { stiltHouse } from '../houses'
import { ground, hills, peaks, ranges } from '../land'
import { circle, ellipse, fade, mix, path, picture, place, rect, repeat } from '../paint'
import { cyclist, person } from '../people'
import { areca, bamboo, bush, pine, tree } from '../plants'
import { hall } from '../public-buildings'
import { type Random, randomOf } from '../random'
import { birds, clouds, mist, sky, streaks, sun } from '../sky'

export function mountains(): string {
  const random = randomOf('nui-na-lay')
  return picture(
    sky('#7fa8c4', '#c6d6d8', '#f6dcb8', '#fbe9cc'),
    sun({ x: 1120, y: 250, r: 46, halo: '#ffe2a8' }),
    streaks(random, 8, '#ffffff', [90, 220]),
    peaks(random, { y: 420, height: 270, wave: 380, fill: '#a9c0cc', bottom: 560 }, '#7f9fb2'),
    mist(350, 150, '#ffffff', 'c0'),
    peaks(random, { y: 500, height: 220, wave: 330, fill: '#7c9fab', bottom: 640 }, '#557f90'),
    mist(440, 150, '#fdf6e8', 'c8'),
    peaks(random, { y: 590, height: 190, wave: 430, fill: '#547f84', bottom: 760 }, '#33606a'),
    mist(545, 130, '#fdf6e8', 'a8'),
    hills(random, { y: 690, height: 60, wave: 700, fill: fade('down', '#5a8560', '#3a6448') }),
    repeat(16, (index) =>
      pine(
        {
          x: 20 + index * 106 + random.between(-24, 24),
          y: 706 + random.between(-26, 34),
          s: random.between(0.4, 0.66),
        },
        '#33604c',
      ),
    ),
    mist(690, 90, '#fdf6e8', '70'),
    hills(random, { y: 830, height: 44, wave: 1100, fill: fade('down', '#7d9a52', '#45693c') }),
    stiltHouse({ x: 430, y: 806, s: 0.92 }),
    stiltHouse({ x: 700, y: 824, s: 0.7, roof: '#8a6842' }),
    stiltHouse({ x: 1210, y: 838, s: 1.0, roof: '#6f5238' }),
    repeat(4, (index) =>
      ellipse(452 + index * 16, 572 - index * 40, 13 + index * 8, 11 + index * 6, '#ffffff50'),
    ),
    bush(random, { x: 560, y: 826, s: 0.9 }),
    tree(random, { x: 920, y: 850, s: 0.95 }, '#5f8a4a'),
    person({
      x: 990,
      y: 868,
      s: 0.62,
      shirt: '#2f3f66',
      trousers: '#2a2f45',
      hair: 'bun',
      bag: '#b98a4e',
      pose: 'walk',
    }),
    person({
      x: 1044,
      y: 872,
      s: 0.5,
      shirt: '#a8405a',
      trousers: '#2a2f45',
      hair: 'long',
      pose: 'walk',
    }),
    pine({ x: 90, y: 900, s: 1.9 }, '#23503f'),
    pine({ x: 1520, y: 910, s: 2.1 }, '#23503f'),
    birds(random, 640, 250, 7, '#4a6272'),
  )
}

export function healthStation(): string {
  const random = randomOf('tram-y-te')
  return picture(
    sky('#86c2cf', '#c8e3da', '#f8f0d4'),
    sun({ x: 300, y: 170, r: 44, halo: '#fff0b8' }),
    clouds(random, 5, '#ffffff', [80, 220]),
    ranges(random, { from: 370, to: 430, near: '#6f9a86', far: '#c3d8c8', count: 3 }),
    ground(500, '#a3c070', '#7fa658', '#5f8a48'),
    bamboo(random, { x: 150, y: 590, s: 1.1 }),
    tree(random, { x: 1400, y: 590, s: 1.6 }, '#4f8250'),
    areca(random, { x: 300, y: 600, s: 1.1 }),
    hall({ x: 820, y: 640, s: 1.75, wall: '#fbf6e8', roof: '#bf5a3e', glass: '#7fa9b0' }),
    circle(820, 392, 44, '#fbf6e8') +
      rect(808, 364, 24, 56, '#3f9a7a') +
      rect(792, 380, 56, 24, '#3f9a7a'),
    path('M700 644Q760 740 660 900L1060 900Q900 740 950 644Z', fade('down', '#ecd8b2', '#d3b487')),
    ...[0, 1, 2].map((row) =>
      repeat(7, (index) =>
        herb(random, 130 + row * 26 + index * 78, 716 + row * 66, 0.9 + row * 0.28),
      ),
    ),
    repeat(
      9,
      (index) =>
        rect(1090 + index * 58, 694, 9, 76, '#a87b4e') +
        rect(1090 + index * 58, 714, 62, 7, '#a87b4e'),
    ),
    person({
      x: 900,
      y: 740,
      s: 0.98,
      shirt: '#fdfdf8',
      trousers: '#dfe9e6',
      hat: 'nurse',
      hair: 'bun',
      pose: 'hold',
      flip: true,
    }),
    person({ x: 800, y: 748, s: 0.95, shirt: '#8c5a7a', hair: 'white', pose: 'walk' }),
    person({ x: 748, y: 752, s: 0.98, shirt: '#c8694a', hair: 'long', pose: 'hold' }),
    cyclist({ x: 1290, y: 850, s: 1.05, shirt: '#3f7f8c' }),
    tufts(random, {
      top: 780,
      bottom: 900,
      left: 1080,
      count: 180,
      colours: ['#86b45f', '#4f7f45'],
    }),
  )
}

function herb(random: Random, x: number, y: number, s: number): string {
  const leaf = random.pick(['#5f9a4f', '#4f8a5a', '#7fae57'])
  return place(
    ellipse(0, 2, 26, 6, '#5a402840') +
      repeat(5, (index) =>
        path(
          `M0 0Q${(index - 2) * 10} -24 ${(index - 2) * 15} -38Q${(index - 2) * 16 + 6} -16 0 0Z`,
          mix(leaf, '#fff0a0', index * 0.06),
        ),
      ) +
      circle(0, -40, 4, random.pick(['#f3d35a', '#e58ab0', '#ffffff'])),
    { x, y, s },
  )
}
