import {
  circle,
  ellipse,
  fade,
  line,
  mix,
  path,
  place,
  type Placement,
  type Point,
  polygon,
  rect,
  repeat,
} from './paint'
import { type Arm, ARMS, LEGS, type Pose } from './poses'

const HAIR = '#2c2320'

interface Figure extends Placement {
  readonly pose?: Pose
  readonly shirt?: string
  readonly trousers?: string
  readonly hat?: 'cone' | 'helmet' | 'nurse' | 'none'
  readonly hair?: 'short' | 'long' | 'bun' | 'white'
  readonly skin?: string
  readonly bag?: string
}

/** One person about 200 high, feet at (0, 0), looking to the right. No faces: nobody is portrayed. */
export function person({
  pose = 'stand',
  shirt = '#4f7f8c',
  trousers = '#3b4152',
  hat = 'none',
  hair = 'short',
  skin = '#d9a27c',
  bag,
  ...at
}: Figure): string {
  const [back, front] = ARMS[pose]
  const legs = LEGS[pose].map((leg) => limb(leg, trousers, 17)).join('')
  const feet = LEGS[pose].map((leg) => foot(leg)).join('')
  const upper =
    arm(back, mix(shirt, '#1c1a22', 0.25), mix(skin, '#5a3524', 0.25)) +
    (bag === undefined
      ? ''
      : rect(-44, -146, 28, 56, bag, 9) + rect(-44, -118, 28, 24, mix(bag, '#1c1a22', 0.2), 7)) +
    torso(shirt) +
    head(hair, skin) +
    headgear(hat) +
    arm(front, shirt, skin)
  const body = pose === 'bend' ? place(upper, { x: -30, y: -20, turn: 30 }) : upper
  return place(ellipse(4, 2, 34, 6, '#1d1b2038') + legs + feet + body, at)
}

/** Somebody seated on a chair, from behind: shoulders and head above the backrest. */
export function seatedFromBehind({
  shirt = '#6f8f7a',
  hair = 'short',
  skin = '#d9a27c',
  chair = '#8a5a3a',
  ...at
}: Figure & { chair?: string }): string {
  const hairColour = hair === 'white' ? '#d9d5cc' : HAIR
  const drawing =
    path(
      'M-46 0Q-50 -92 -22 -104L22 -104Q50 -92 46 0Z',
      fade('down', mix(shirt, '#ffffff', 0.12), mix(shirt, '#1c1a22', 0.2)),
    ) +
    rect(-8, -122, 16, 22, mix(skin, '#5a3524', 0.2)) +
    circle(0, -140, 25, hairColour) +
    (hair === 'long' ? path('M-25 -142Q-30 -96 -16 -84L16 -84Q30 -96 25 -142Z', hairColour) : '') +
    (hair === 'bun' ? circle(0, -166, 12, hairColour) : '') +
    ellipse(-24, -138, 4, 7, skin) +
    ellipse(24, -138, 4, 7, skin) +
    rect(-54, -66, 108, 66, chair, 10) +
    rect(-54, -66, 108, 10, mix(chair, '#ffd9a0', 0.3), 5)
  return place(drawing, at)
}

/** A person on a bicycle, wheels on y = 0, riding to the right. */
export function cyclist({ shirt = '#c8553d', hat = 'cone', ...at }: Figure): string {
  const wheel = (x: number) =>
    `<circle cx="${x}" cy="-34" r="33" fill="none" stroke="#2f2d33" stroke-width="5"/>` +
    repeat(6, (index) => {
      const turn = (index / 6) * Math.PI
      const [dx, dy] = [Math.cos(turn) * 31, Math.sin(turn) * 31]
      return line(
        [
          [x - dx, -34 - dy],
          [x + dx, -34 + dy],
        ],
        '#2f2d33',
        1,
        0.5,
      )
    })
  const frame =
    line(
      [
        [-58, -34],
        [-34, -84],
        [40, -88],
        [62, -34],
      ],
      '#38616b',
      6,
    ) +
    line(
      [
        [-58, -34],
        [0, -34],
        [40, -88],
      ],
      '#38616b',
      6,
    ) +
    line(
      [
        [-34, -84],
        [0, -34],
      ],
      '#38616b',
      6,
    ) +
    line(
      [
        [40, -88],
        [36, -106],
        [50, -110],
      ],
      '#2f2d33',
      5,
    )
  const rider =
    limb(
      [
        [-30, -98],
        [14, -80],
        [2, -34],
      ],
      '#3b4152',
      16,
    ) +
    place(torso(shirt) + head('short', '#d9a27c') + headgear(hat), { x: -14, y: -26, turn: 12 }) +
    arm(
      [
        [28, -124],
        [46, -110],
      ],
      shirt,
      '#d9a27c',
    )
  return place(
    ellipse(0, 2, 100, 8, '#1d1b2038') +
      wheel(-58) +
      wheel(62) +
      frame +
      rect(-52, -100, 34, 9, '#2f2d33', 4) +
      rider,
    at,
  )
}

function torso(shirt: string): string {
  return path(
    'M-25 -144Q-14 -154 0 -154Q14 -154 25 -144L29 -80Q0 -70 -29 -80Z',
    fade('right', mix(shirt, '#1c1a22', 0.14), mix(shirt, '#ffffff', 0.1)),
  )
}

function head(hair: NonNullable<Figure['hair']>, skin: string): string {
  const colour = hair === 'white' ? '#dcd8cf' : HAIR
  const behind = hair === 'long' ? path('M-20 -178Q-26 -138 -20 -118L4 -126L8 -176Z', colour) : ''
  const bun = hair === 'bun' || hair === 'white' ? circle(-19, -184, 9, colour) : ''
  return (
    behind +
    rect(-6, -162, 13, 16, mix(skin, '#5a3524', 0.22)) +
    circle(2, -176, 18, skin) +
    bun +
    path('M-17 -168Q-22 -196 2 -197Q22 -196 20 -182Q6 -188 -4 -180Q-8 -170 -17 -168Z', colour)
  )
}

function headgear(hat: NonNullable<Figure['hat']>): string {
  if (hat === 'cone') {
    return (
      polygon(
        [
          [-40, -182],
          [2, -220],
          [44, -182],
        ],
        '#ecd49a',
      ) +
      polygon(
        [
          [2, -220],
          [44, -182],
          [8, -182],
        ],
        '#cfae6c',
      ) +
      ellipse(2, -182, 42, 5, '#b9965a')
    )
  }
  if (hat === 'helmet') {
    return (
      path('M-20 -182Q-18 -206 2 -206Q24 -206 24 -184L32 -182Q6 -178 -20 -182Z', '#f0b63c') +
      rect(-2, -207, 6, 24, '#d8972a', 3)
    )
  }
  if (hat === 'nurse') return path('M-17 -190Q2 -208 21 -190L19 -182Q2 -190 -15 -182Z', '#ffffff')
  return ''
}

function arm([elbow, hand]: Arm, sleeve: string, skin: string): string {
  const shoulder: Point = [elbow[0] < 0 ? -23 : 22, -140]
  return (
    line([shoulder, elbow], sleeve, 15) +
    line([elbow, hand], skin, 10) +
    circle(hand[0], hand[1], 7, skin)
  )
}

function limb(points: readonly Point[], colour: string, width: number): string {
  return line(points, colour, width)
}

function foot(leg: readonly Point[]): string {
  const [x, y] = leg.at(-1) ?? [0, 0]
  return path(
    `M${x - 9} ${y + 4}Q${x - 8} ${y - 9} ${x + 4} ${y - 7}Q${x + 18} ${y - 4} ${x + 18} ${y + 4}Z`,
    '#3a2a22',
  )
}
