import { tiledHouse } from '../houses'
import { ground, hills, peaks, ranges, ribbon, ripples, tufts } from '../land'
import { circle, ellipse, fade, HEIGHT, line, mirror, path, picture, polygon, rect, repeat, WIDTH } from '../paint'
import { person } from '../people'
import { areca, bamboo, bush, pine, tree } from '../plants'
import { randomOf } from '../random'
import { birds, clouds, mist, rain, sky, streaks, sun } from '../sky'
import { awning, boat } from '../works'

export function lake(): string {
  const random = randomOf('ho-khe-sim')
  const far =
    peaks(random, { y: 420, height: 260, wave: 420, fill: '#7fa6a8', bottom: 470 }, '#54808a') +
    hills(random, { y: 420, height: 50, wave: 520, fill: fade('down', '#5f9180', '#4a7d6f'), bottom: 470 })
  return picture(
    sky('#5fa6c4', '#a8d3d8', '#e9f2dc', '#e9f2dc'),
    clouds(random, 6, '#ffffff', [90, 230]),
    far,
    mist(360, 90, '#f4fbef', '80'),
    ground(466, '#8fc6c9', '#4f9aa8', '#2f7386'),
    `<clipPath id="lake"><rect x="0" y="468" width="1600" height="260"/></clipPath><g clip-path="url(#lake)">${mirror(far, 467, 0.3, 0.75)}</g>`,
    ripples(random, { top: 490, bottom: 860, count: 90, colour: '#e9f7f04a' }),
    dam(),
    hills(random, { y: 890, height: 46, wave: 1500, fill: fade('down', '#5f8f4f', '#38653f') }),
    repeat(8, (index) => pine({ x: 30 + index * 62, y: 850 + (index % 3) * 26, s: 0.85 + random.between(0, 0.5) }, '#2f6650')),
    boat({ x: 640, y: 640, s: 0.42 }),
    person({ x: 604, y: 632, s: 0.36, hat: 'cone', shirt: '#c8553d', pose: 'row' }),
    birds(random, 820, 300, 6, '#2f4c56'),
    tufts(random, { top: 850, bottom: 900, count: 120, colours: ['#7fae57', '#4f7f45'] }),
  )
}

export function bridge(): string {
  const random = randomOf('cau-da-bac')
  const far = ranges(random, { from: 400, to: 470, near: '#8a7f94', far: '#f0b98c', count: 4 })
  const spans = repeat(4, (index) => arch(-90 + index * 430, 430))
  const piers = repeat(5, (index) => rect(-112 + index * 430, 560, 44, 250, fade('right', '#d8c4ae', '#8a7a74')) + ellipse(-90 + index * 430, 812, 62, 10, '#ffffff40'))
  const deck = rect(0, 540, WIDTH, 26, fade('down', '#f1dfc4', '#a08c80')) + repeat(54, (index) => rect(index * 30, 514, 4, 26, '#7a6a6c')) + rect(0, 510, WIDTH, 6, '#7a6a6c')
  return picture(
    sky('#e8805a', '#f5ac72', '#fbd9a0', '#fdeccb'),
    sun({ x: 980, y: 400, r: 64 }),
    streaks(random, 16, '#fff0cf', [120, 330]),
    birds(random, 520, 230, 8),
    far,
    ground(520, '#f3bd86', '#c98a74', '#7a6478', '#4c4a63'),
    ripples(random, { top: 570, bottom: 890, count: 130, colour: '#ffe6b845' }),
    ripples(random, { top: 580, bottom: 890, left: 880, right: 1080, count: 70, colour: '#fff2cc90' }),
    `<g opacity="0.25">${mirror(spans + deck, 720, 1, 0.7)}</g>`,
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

export function river(): string {
  const random = randomOf('song-lac')
  return picture(
    sky('#6d8fae', '#e0b59c', '#fbd9a8', '#fdeccb'),
    sun({ x: 820, y: 330, r: 50 }),
    streaks(random, 14, '#fff3dc', [110, 300]),
    ranges(random, { from: 340, to: 420, near: '#6f7f8e', far: '#e6bfa2', count: 5 }),
    mist(350, 120, '#ffeccc'),
    ground(430, '#a8a96a', '#7f9a58', '#55803f'),
    ribbon(
      [
        { x: 830, y: 424, width: 26 },
        { x: 700, y: 446, width: 60 },
        { x: 980, y: 490, width: 120 },
        { x: 1120, y: 560, width: 210 },
        { x: 700, y: 660, width: 420 },
        { x: 520, y: 780, width: 700 },
        { x: 760, y: 960, width: 1060 },
      ],
      fade('down', '#fbdcae', '#dcae90', '#8f9aa6', '#5c7f96'),
    ),
    ripples(random, { top: 600, bottom: 890, left: 300, right: 1040, count: 70, colour: '#fff1d566' }),
    path('M1040 700Q1300 640 1620 690L1620 760Q1300 720 1080 770Q1000 740 1040 700Z', '#e3cfa0'),
    repeat(9, (index) => bush(random, { x: 1230 + index * 46, y: 640 + random.between(-10, 20), s: 0.5 }, '#6a8f4c')),
    tiledHouse({ x: 1380, y: 600, s: 0.42 }),
    tiledHouse({ x: 1480, y: 612, s: 0.48, roof: '#a24a35' }),
    areca(random, { x: 1310, y: 606, s: 0.5 }),
    tree(random, { x: 260, y: 560, s: 0.6 }, '#5d8450'),
    tree(random, { x: 130, y: 600, s: 0.9 }, '#4f7a48'),
    boat({ x: 620, y: 720, s: 0.62 }),
    person({ x: 560, y: 706, s: 0.52, hat: 'cone', shirt: '#b9513c', pose: 'row' }),
    boat({ x: 1010, y: 585, s: 0.28, flip: true }),
    tufts(random, { top: 800, bottom: 900, left: 1180, right: 1600, count: 200, colours: ['#7fae57', '#4f7f45', '#a9c070'] }),
    bamboo(random, { x: 1520, y: 900, s: 1.3 }, '#587f45'),
  )
}

export function flood(): string {
  const random = randomOf('mua-lu')
  return picture(
    sky('#4b5a68', '#76868f', '#a9afa9'),
    clouds(random, 9, '#3f4c59', [40, 170]),
    clouds(random, 7, '#5b6975', [90, 230]),
    ranges(random, { from: 360, to: 430, near: '#5d6f70', far: '#98a3a3', count: 4 }),
    mist(360, 110, '#c3c9c4', '90'),
    ground(448, '#a99677', '#8c7454', '#6b543c'),
    ripples(random, { top: 460, bottom: 890, count: 190, colour: '#d8c8a63c' }),
    repeat(26, () => path(`M${random.between(0, 1500)} ${random.between(520, 880)}q60 -14 130 0t130 2`, 'none', { stroke: '#5c4733', width: 4, opacity: 0.28 })),
    bamboo(random, { x: 260, y: 560, s: 0.8 }, '#5c6f48'),
    submerged(tiledHouse({ x: 430, y: 640, s: 1.02, wall: '#d9c6a2', roof: '#93473a' }), 612),
    submerged(tiledHouse({ x: 730, y: 560, s: 0.6, wall: '#cdb994', roof: '#87473c' }), 546),
    submerged(tree(random, { x: 610, y: 600, s: 0.9 }, '#55704a'), 572),
    submerged(areca(random, { x: 250, y: 660, s: 0.95 }, '#4d6a4c'), 620),
    gauge(1130, 830),
    boat({ x: 1010, y: 700, s: 0.86 }, '#8a4f30'),
    person({ x: 940, y: 692, s: 0.7, hat: 'helmet', shirt: '#e08a3c', pose: 'row' }),
    person({ x: 1030, y: 694, s: 0.66, hat: 'helmet', shirt: '#e08a3c', pose: 'hold' }),
    person({ x: 1086, y: 694, s: 0.62, hat: 'none', hair: 'white', shirt: '#6c6f8c', pose: 'hold', flip: true }),
    rain(random, 520),
    rect(0, 0, WIDTH, HEIGHT, fade('glow', '#20283000', '#20283000', '#20283066')),
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
    ripples(random, { top: 516, bottom: 890, left: 690, right: 910, count: 110, colour: '#fff0c4a0' }),
    birds(random, 1130, 240, 9, '#3f2c48'),
    oarBoat(1180, 600, 0.62, '#4f3348', '#7a4560'),
    oarBoat(330, 650, 0.9, '#4a2f40', '#2f4a66'),
    oarBoat(830, 790, 1.45, '#3d2733', '#7d3442'),
    repeat(7, (index) => path(`M${-10 + index * 26} 900Q${-30 + index * 30} 800 ${random.between(-10, 30) + index * 34} ${random.between(690, 780)}`, 'none', { stroke: '#2a2038', width: 6 })),
    repeat(8, (index) => path(`M${1400 + index * 30} 900Q${1400 + index * 28} 800 ${random.between(1370, 1400) + index * 30} ${random.between(680, 790)}`, 'none', { stroke: '#2a2038', width: 6 })),
  )
}

function oarBoat(x: number, y: number, s: number, hull: string, shirt: string): string {
  return (
    boat({ x, y, s }, hull) +
    awning({ x: x + 22 * s, y: y - 6 * s, s: s * 0.9 }) +
    person({ x: x - 106 * s, y: y - 16 * s, s: s * 0.9, hat: 'cone', shirt, trousers: '#2c2638', pose: 'row' }) +
    line([[x - 52 * s, y - 112 * s], [x - 40 * s, y + 34 * s]], '#2a1a20', 6 * s) +
    ripplesBehind(x, y, s)
  )
}

function ripplesBehind(x: number, y: number, s: number): string {
  return [0, 1, 2].map((index) => ellipse(x - 40 * index * s, y + (40 + index * 12) * s, (130 - index * 20) * s, 3 * s, '#ffe2b044')).join('')
}

function submerged(drawing: string, waterline: number): string {
  const id = `dry${waterline}`
  return (
    `<clipPath id="${id}"><rect x="0" y="0" width="1600" height="${waterline}"/></clipPath>` +
    `<g clip-path="url(#${id})">${drawing}</g>`
  )
}

/** The water gauge: a post with bands, no figures. */
function gauge(x: number, y: number): string {
  const bands = repeat(11, (index) => rect(x - 19, y - 420 + index * 34, 38, 17, index < 3 ? '#c8432f' : index < 6 ? '#e2a23a' : '#3f6f8c'))
  return (
    rect(x - 22, y - 430, 44, 380, '#f4efe2', 4) +
    bands +
    rect(x - 30, y - 446, 60, 18, '#5a5f66', 5) +
    path(`M${x - 90} ${y - 58}q45 -22 90 -8t96 4`, 'none', { stroke: '#e6dac0', width: 6, opacity: 0.7 }) +
    ellipse(x, y - 50, 70, 12, '#7a6245')
  )
}

function dam(): string {
  const gates = [1130, 1250, 1370].map((x) => rect(x, 500, 84, 120, '#44626c', 4) + rect(x + 6, 506, 72, 50, '#5d808a', 3) + repeat(4, (index) => rect(x + 10 + index * 19, 560, 6, 56, '#35505a')))
  return (
    polygon([[980, 480], [1600, 480], [1600, 900], [1190, 900]], fade('right', '#cfc8b6', '#9d9a90')) +
    polygon([[980, 480], [1600, 480], [1600, 500], [986, 500]], '#e9e3d2') +
    gates.join('') +
    [1108, 1226, 1346, 1466].map((x) => polygon([[x, 462], [x + 22, 462], [x + 22, 640], [x + 34, 760], [x, 760]], '#b8b2a2')).join('') +
    repeat(18, (index) => rect(990 + index * 36, 458, 4, 24, '#6b6f70')) +
    rect(985, 454, 615, 5, '#6b6f70') +
    [1160, 1280, 1400].map((x) => polygon([[x - 26, 640], [x + 52, 640], [x + 92, 900], [x - 16, 900]], '#b9b4a6')).join('') +
    rect(1500, 400, 92, 62, '#efe5cc') + polygon([[1488, 402], [1604, 402], [1590, 374], [1502, 374]], '#b0523a') + rect(1516, 420, 26, 22, '#5f8089')
  )
}

function arch(x: number, w: number): string {
  const hangers = repeat(9, (index) => {
    const share = (index + 1) / 10
    const rise = 4 * share * (1 - share) * 190
    return line([[x + w * share, 540], [x + w * share, 540 - rise]], '#a34a38', 4)
  })
  return hangers + path(`M${x + 6} 546Q${x + w / 2} 162 ${x + w - 6} 546`, 'none', { stroke: '#b5503c', width: 17 }) + path(`M${x + 6} 542Q${x + w / 2} 158 ${x + w - 6} 542`, 'none', { stroke: '#e08a62', width: 5 })
}

function scooter(x: number, y: number, shirt: string): string {
  return circle(x - 20, y - 9, 9, '#2c2a30') + circle(x + 20, y - 9, 9, '#2c2a30') + path(`M${x - 26} ${y - 14}L${x - 20} ${y - 24}L${x + 4} ${y - 22}L${x + 14} ${y - 34}L${x + 24} ${y - 12}Z`, shirt) + person({ x: x - 4, y: y - 2, s: 0.3, shirt: '#efe3cc', hat: 'helmet', pose: 'hold' })
}

function bus(x: number, y: number): string {
  return rect(x, y - 62, 150, 52, '#f3e9d6', 9) + rect(x, y - 32, 150, 9, '#3f7f8c') + repeat(5, (index) => rect(x + 9 + index * 27, y - 54, 20, 18, '#56707c', 3)) + circle(x + 30, y - 9, 11, '#2c2a30') + circle(x + 118, y - 9, 11, '#2c2a30')
}

