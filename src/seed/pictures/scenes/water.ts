import { tufts } from '../farmland'
import { tiledHouse } from '../houses'
import { type Bend, ground, hills, peaks, ranges, ribbon, ripples } from '../land'
import { fade, mirror, path, picture, type Point, polygon, rect, repeat } from '../paint'
import { person } from '../people'
import { areca, bamboo, bush, pine, tree } from '../plants'
import { randomOf } from '../random'
import { birds, clouds, mist, sky, streaks, sun } from '../sky'
import { boat } from '../works'

const RIVER_BENDS: readonly Bend[] = [
  { x: 830, y: 424, width: 26 },
  { x: 700, y: 446, width: 60 },
  { x: 980, y: 490, width: 120 },
  { x: 1120, y: 560, width: 210 },
  { x: 700, y: 660, width: 420 },
  { x: 520, y: 780, width: 700 },
  { x: 760, y: 960, width: 1060 },
]

export function lake(): string {
  const random = randomOf('ho-khe-sim')
  const far =
    peaks(random, { y: 420, height: 260, wave: 420, fill: '#7fa6a8', bottom: 470 }, '#54808a') +
    hills(random, {
      y: 420,
      height: 50,
      wave: 520,
      fill: fade('down', '#5f9180', '#4a7d6f'),
      bottom: 470,
    })
  return picture(
    sky('#5fa6c4', '#a8d3d8', '#e9f2dc', '#e9f2dc'),
    clouds(random, 6, '#ffffff', [90, 230]),
    far,
    mist(360, 90, '#f4fbef', '80'),
    ground(466, '#8fc6c9', '#4f9aa8', '#2f7386'),
    `<clipPath id="lake"><rect x="0" y="468" width="1600" height="260"/></clipPath><g clip-path="url(#lake)">${mirror(far, 467, 0.3, 0.75)}</g>`,
    ripples(random, { top: 490, bottom: 860, count: 90, colour: '#e9f7f04a' }),
    dam(),
    path(
      'M-20 760Q160 690 330 770Q430 830 700 856Q960 872 1260 902L1260 920L-20 920Z',
      fade('down', '#6f9a55', '#38653f'),
    ),
    repeat(8, (index) =>
      pine(
        {
          x: 16 + index * 52,
          y: 790 + index * 6 + (index % 3) * 26,
          s: 0.95 + random.between(0, 0.5),
        },
        '#2f6650',
      ),
    ),
    boat({ x: 640, y: 640, s: 0.42 }),
    person({ x: 604, y: 632, s: 0.36, hat: 'cone', shirt: '#c8553d', pose: 'row' }),
    birds(random, 820, 300, 6, '#2f4c56'),
    tufts(random, { top: 850, bottom: 900, count: 120, colours: ['#7fae57', '#4f7f45'] }),
  )
}

export function river(): string {
  const random = randomOf('song-lac')
  return picture(
    sky('#6d8fae', '#e0b59c', '#fbd9a8', '#fdeccb'),
    sun({ x: 820, y: 330, r: 50 }),
    streaks(random, 14, '#fff3dc', [110, 300]),
    ranges(random, { from: 340, to: 420, near: '#6f7f8e', far: '#e6bfa2', count: 5 }),
    mist(350, 120, '#ffeccc'),
    ground(430, '#a8a96a', '#7f9a58', '#55803f'),
    ribbon(RIVER_BENDS, fade('down', '#fbdcae', '#dcae90', '#8f9aa6', '#5c7f96')),

    `<clipPath id="river">${ribbon(RIVER_BENDS, '#ffffff')}</clipPath><g clip-path="url(#river)">${ripples(random, { top: 430, bottom: 890, left: 200, right: 1240, count: 170, colour: '#fff1d570' })}</g>`,
    fieldPatches(),
    repeat(9, (index) =>
      bush(random, { x: 1230 + index * 46, y: 640 + random.between(-10, 20), s: 0.5 }, '#6a8f4c'),
    ),
    tiledHouse({ x: 1380, y: 600, s: 0.42 }),
    tiledHouse({ x: 1480, y: 612, s: 0.48, roof: '#a24a35' }),
    areca(random, { x: 1310, y: 606, s: 0.5 }),
    tree(random, { x: 260, y: 560, s: 0.6 }, '#5d8450'),
    tree(random, { x: 130, y: 600, s: 0.9 }, '#4f7a48'),
    boat({ x: 620, y: 720, s: 0.62 }),
    person({ x: 560, y: 706, s: 0.52, hat: 'cone', shirt: '#b9513c', pose: 'row' }),
    boat({ x: 1010, y: 585, s: 0.28, flip: true }),
    tufts(random, {
      top: 800,
      bottom: 900,
      left: 1180,
      right: 1600,
      count: 200,
      colours: ['#7fae57', '#4f7f45', '#a9c070'],
    }),
    bamboo(random, { x: 1520, y: 900, s: 1.3 }, '#587f45'),
  )
}

/** Plots of the plain on both banks, paler with distance. */
function fieldPatches(): string {
  const plots: readonly (readonly [Point, Point, Point, Point, string])[] = [
    [[60, 470], [420, 462], [400, 486], [0, 500], '#c9b85a80'],
    [[0, 512], [390, 494], [360, 526], [0, 556], '#8fae5680'],
    [[440, 462], [620, 458], [640, 476], [420, 486], '#9fb86080'],
    [[1060, 452], [1400, 446], [1500, 466], [1080, 474], '#c9b85a80'],
    [[1160, 482], [1560, 472], [1620, 500], [1220, 516], '#8fae5680'],
    [[0, 640], [330, 590], [260, 660], [0, 730], '#b8b05870'],
    [[1250, 700], [1620, 660], [1620, 760], [1210, 790], '#a9b45a70'],
  ]
  return plots.map(([a, b, c, d, fill]) => polygon([a, b, c, d], fill)).join('')
}

function dam(): string {
  const gates = [1130, 1250, 1370].map(
    (x) =>
      rect(x, 500, 84, 120, '#44626c', 4) +
      rect(x + 6, 506, 72, 50, '#5d808a', 3) +
      repeat(4, (index) => rect(x + 10 + index * 19, 560, 6, 56, '#35505a')),
  )
  return (
    polygon(
      [
        [980, 480],
        [1600, 480],
        [1600, 900],
        [1190, 900],
      ],
      fade('right', '#cfc8b6', '#9d9a90'),
    ) +
    polygon(
      [
        [980, 480],
        [1600, 480],
        [1600, 500],
        [986, 500],
      ],
      '#e9e3d2',
    ) +
    gates.join('') +
    [1108, 1226, 1346, 1466]
      .map((x) =>
        polygon(
          [
            [x, 462],
            [x + 22, 462],
            [x + 22, 640],
            [x + 34, 760],
            [x, 760],
          ],
          '#b8b2a2',
        ),
      )
      .join('') +
    repeat(18, (index) => rect(990 + index * 36, 458, 4, 24, '#6b6f70')) +
    rect(985, 454, 615, 5, '#6b6f70') +
    [1160, 1280, 1400]
      .map((x) =>
        polygon(
          [
            [x - 26, 640],
            [x + 52, 640],
            [x + 92, 900],
            [x - 16, 900],
          ],
          '#b9b4a6',
        ),
      )
      .join('') +
    rect(1500, 400, 92, 62, '#efe5cc') +
    polygon(
      [
        [1488, 402],
        [1604, 402],
        [1590, 374],
        [1502, 374],
      ],
      '#b0523a',
    ) +
    rect(1516, 420, 26, 22, '#5f8089')
  )
}
