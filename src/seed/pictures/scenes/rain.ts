import { tiledHouse } from '../houses'
import { ground, ranges, ripples } from '../land'
import { ellipse, fade, HEIGHT, line, path, picture, rect, repeat, WIDTH } from '../paint'
import { person } from '../people'
import { areca, bamboo, tree } from '../plants'
import { randomOf } from '../random'
import { clouds, mist, rain, sky } from '../sky'
import { boat } from '../works'

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
    repeat(26, () =>
      path(`M${random.between(0, 1500)} ${random.between(520, 880)}q60 -14 130 0t130 2`, 'none', {
        stroke: '#5c4733',
        width: 4,
        opacity: 0.28,
      }),
    ),
    bamboo(random, { x: 260, y: 560, s: 0.8 }, '#5c6f48'),
    submerged(tiledHouse({ x: 430, y: 640, s: 1.02, wall: '#d9c6a2', roof: '#93473a' }), 612),
    submerged(tiledHouse({ x: 730, y: 560, s: 0.6, wall: '#cdb994', roof: '#87473c' }), 546),
    submerged(tree(random, { x: 610, y: 600, s: 0.9 }, '#55704a'), 572),
    submerged(areca(random, { x: 250, y: 660, s: 0.95 }, '#4d6a4c'), 620),
    gauge(1130, 830),
    boat({ x: 1010, y: 700, s: 0.86 }, '#8a4f30'),
    person({ x: 940, y: 692, s: 0.7, hat: 'helmet', shirt: '#e08a3c', pose: 'row' }),
    person({ x: 1030, y: 694, s: 0.66, hat: 'helmet', shirt: '#e08a3c', pose: 'hold' }),
    person({
      x: 1086,
      y: 694,
      s: 0.62,
      hat: 'none',
      hair: 'white',
      shirt: '#6c6f8c',
      pose: 'hold',
      flip: true,
    }),
    line(
      [
        [968, 622],
        [930, 742],
      ],
      '#3a2a20',
      7,
    ),
    rain(random, 520),
    rect(0, 0, WIDTH, HEIGHT, fade('glow', '#20283000', '#20283000', '#20283066')),
  )
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
  const bands = repeat(11, (index) =>
    rect(
      x - 19,
      y - 420 + index * 34,
      38,
      17,
      index < 3 ? '#c8432f' : index < 6 ? '#e2a23a' : '#3f6f8c',
    ),
  )
  return (
    rect(x - 22, y - 430, 44, 380, '#f4efe2', 4) +
    bands +
    rect(x - 30, y - 446, 60, 18, '#5a5f66', 5) +
    path(`M${x - 90} ${y - 58}q45 -22 90 -8t96 4`, 'none', {
      stroke: '#e6dac0',
      width: 6,
      opacity: 0.7,
    }) +
    ellipse(x, y - 50, 70, 12, '#7a6245')
  )
}
