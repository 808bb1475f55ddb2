import {
  circle,
  ellipse,
  fade,
  line,
  mix,
  path,
  place,
  polygon,
  rect,
  repeat,
  type Placement,
} from './paint'

interface House extends Placement {
  readonly wall?: string
  readonly roof?: string
  /** Colour of the windows; lamp light at night. */
  readonly glass?: string
}

/** A one-storey house with a tiled roof, 240 wide and 170 high, lit from the left. */
export function tiledHouse({
  wall = '#f1dfbd',
  roof = '#b5533a',
  glass = '#4f6a72',
  ...at
}: House) {
  const rows = repeat(5, (row) => {
    const y = -154 + row * 14
    const half = 86 + row * 11
    return line(
      [
        [-half, y],
        [half, y],
      ],
      mix(roof, '#3c1712', 0.35),
      2.5,
      0.55,
    )
  })
  const drawing =
    ellipse(10, 2, 150, 12, '#2b2a2440') +
    rect(-108, -96, 216, 96, fade('right', wall, mix(wall, '#7c6a58', 0.32))) +
    rect(-108, -96, 216, 16, '#3a242033') +
    rect(-20, -70, 40, 70, '#6f4630') +
    rect(-1, -70, 2, 70, '#3f2718') +
    window(-86, -64, 44, glass) +
    window(42, -64, 44, glass) +
    path(
      'M-142 -88L-84 -162L84 -162L142 -88Z',
      fade('right', mix(roof, '#ffce9a', 0.22), mix(roof, '#3c1712', 0.22)),
    ) +
    rows +
    rect(-90, -168, 180, 10, mix(roof, '#3c1712', 0.4), 5) +
    rect(-112, -8, 224, 8, '#8d8274')
  return place(drawing, at)
}

/** A house on stilts with a steep thatched roof, 250 wide and 240 high. */
export function stiltHouse({
  wall = '#a06a41',
  roof = '#7a5a3c',
  glass = '#f6cf7c',
  ...at
}: House) {
  const posts = [-96, -48, 0, 48, 96].map((x) => rect(x - 5, -80, 10, 80, '#5a3d29')).join('')
  const planks = repeat(9, (index) =>
    line(
      [
        [-100 + index * 25, -138],
        [-100 + index * 25, -82],
      ],
      '#5a3d29',
      2,
      0.45,
    ),
  )
  const thatch = repeat(6, (row) => {
    const half = 74 + row * 13.5
    return line(
      [
        [-half, -226 + row * 16],
        [half, -226 + row * 16],
      ],
      mix(roof, '#22150c', 0.4),
      2.5,
      0.4,
    )
  })
  const drawing =
    ellipse(6, 2, 140, 11, '#20242040') +
    rect(-104, -80, 208, 34, '#2a1d1466') +
    posts +
    rect(-112, -142, 224, 62, fade('right', wall, mix(wall, '#2f1c10', 0.35))) +
    planks +
    rect(-118, -84, 236, 8, '#4a3222') +
    rect(-70, -126, 30, 30, glass, 2) +
    rect(-12, -128, 30, 46, '#3d281a') +
    rect(44, -126, 30, 30, glass, 2) +
    line(
      [
        [-128, 0],
        [-96, -80],
      ],
      '#6b4a31',
      7,
    ) +
    line(
      [
        [-110, 0],
        [-80, -80],
      ],
      '#6b4a31',
      7,
    ) +
    repeat(4, (step) =>
      line(
        [
          [-126 + step * 9, -12 - step * 20],
          [-106 + step * 9, -12 - step * 20],
        ],
        '#6b4a31',
        4,
      ),
    ) +
    path(
      'M-150 -130Q-96 -180 -74 -240L74 -240Q96 -180 150 -130Q0 -146 -150 -130Z',
      fade('right', mix(roof, '#ffdca0', 0.22), mix(roof, '#22150c', 0.25)),
    ) +
    thatch
  return place(drawing, at)
}

/** A narrow town house of `floors` floors; 110 wide, 92 per floor. */
export function townHouse({
  floors,
  wall = '#e8c9a0',
  roof = '#9c4a38',
  glass = '#ffd88a',
  ...at
}: House & { floors: number }): string {
  const top = -floors * 92
  const storeys = repeat(floors, (floor) => {
    const y = -floor * 92
    if (floor === 0) {
      return (
        rect(-44, -72, 88, 72, '#3c2a26') +
        rect(-40, -66, 80, 60, glass) +
        polygon(
          [
            [-56, -80],
            [56, -80],
            [64, -62],
            [-64, -62],
          ],
          mix(roof, '#ffffff', 0.18),
        )
      )
    }
    return (
      window(-38, y - 70, 28, glass) +
      window(10, y - 70, 28, floor % 2 === 0 ? mix(glass, '#3a4552', 0.75) : glass) +
      rect(-52, y - 14, 104, 5, mix(wall, '#3b2c28', 0.4)) +
      repeat(9, (bar) => rect(-48 + bar * 11.6, y - 28, 2.4, 15, mix(wall, '#3b2c28', 0.55)))
    )
  })
  const drawing =
    rect(-55, top, 110, -top, fade('right', wall, mix(wall, '#4c3844', 0.4))) +
    storeys +
    polygon(
      [
        [-64, top],
        [64, top],
        [46, top - 34],
        [-46, top - 34],
      ],
      roof,
    ) +
    rect(-66, top - 3, 132, 8, mix(roof, '#2a1512', 0.3))
  return place(drawing, at)
}

/** A communal house: wide roof with upturned corners, pillars, steps. 460 wide, 250 high. */
export function communalHouse({
  wall = '#b98a57',
  roof = '#9d4733',
  glass = '#4a2f22',
  ...at
}: House) {
  const pillars = [-160, -96, -32, 32, 96, 160]
    .map(
      (x) =>
        rect(x - 8, -112, 16, 106, fade('right', '#a5452f', '#6c2a20')) +
        rect(x - 12, -12, 24, 8, '#8f8779'),
    )
    .join('')
  const tiles = repeat(7, (row) => {
    const half = 122 + row * 16
    return path(
      `M${-half} ${-222 + row * 14}Q0 ${-206 + row * 14} ${half} ${-222 + row * 14}`,
      'none',
      { stroke: mix(roof, '#32110c', 0.45), width: 2.5, opacity: 0.5 },
    )
  })
  const drawing =
    ellipse(10, 4, 280, 15, '#2b2a2440') +
    rect(-190, -112, 380, 108, fade('right', wall, mix(wall, '#3a2418', 0.4))) +
    rect(-190, -112, 380, 22, '#2a151055') +
    [-128, -64, 0, 64, 128]
      .map((x) => rect(x - 22, -84, 44, 78, glass) + rect(x - 1, -84, 2, 78, '#8a5a36'))
      .join('') +
    pillars +
    rect(-214, -8, 428, 10, '#a69d8d') +
    rect(-230, 2, 460, 10, '#8f8779') +
    path(
      'M-268 -128Q-190 -118 -122 -228L122 -228Q190 -118 268 -128Q246 -104 196 -102L-196 -102Q-246 -104 -268 -128Z',
      fade('right', mix(roof, '#ffc48c', 0.25), mix(roof, '#32110c', 0.28)),
    ) +
    tiles +
    path(
      'M-140 -226Q-152 -246 -138 -256Q-130 -238 -112 -236L112 -236Q130 -238 138 -256Q152 -246 140 -226Z',
      mix(roof, '#32110c', 0.45),
    ) +
    circle(0, -246, 11, '#e9b65c')
  return place(drawing, at)
}

/** A long public building of one or two floors with a colonnade, 520 wide. */
export function hall({
  floors = 1,
  wall = '#f4e6c8',
  roof = '#b0523a',
  glass = '#5f8089',
  ...at
}: House & { floors?: number }): string {
  const top = -floors * 104
  const bays = repeat(floors, (floor) =>
    repeat(8, (bay) => {
      const x = -240 + bay * 60
      const y = -floor * 104
      const isDoor = floor === 0 && (bay === 3 || bay === 4)
      return (
        (isDoor ? rect(x + 12, y - 78, 36, 78, '#7a4b32') : window(x + 12, y - 74, 36, glass)) +
        rect(x + 56, y - 104, 8, 104, mix(wall, '#ffffff', 0.4))
      )
    }),
  )
  const drawing =
    ellipse(10, 3, 310, 14, '#2b2a2440') +
    rect(-250, top, 500, -top, fade('right', wall, mix(wall, '#7c6a58', 0.28))) +
    bays +
    repeat(floors, (floor) => rect(-256, -floor * 104 - 104, 512, 9, mix(wall, '#6b5848', 0.35))) +
    path(
      `M-282 ${top + 4}L-226 ${top - 74}L226 ${top - 74}L282 ${top + 4}Z`,
      fade('right', mix(roof, '#ffce9a', 0.22), mix(roof, '#3c1712', 0.2)),
    ) +
    repeat(4, (row) =>
      line(
        [
          [-236 - row * 13, top - 60 + row * 16],
          [236 + row * 13, top - 60 + row * 16],
        ],
        mix(roof, '#3c1712', 0.4),
        2.5,
        0.5,
      ),
    ) +
    rect(-232, top - 80, 464, 9, mix(roof, '#3c1712', 0.4), 4) +
    rect(-260, -8, 520, 9, '#9b9080')
  return place(drawing, at)
}

function window(x: number, y: number, size: number, glass: string): string {
  return (
    rect(x - 3, y - 3, size + 6, size + 6, '#7a4f36', 2) +
    rect(x, y, size, size, fade('down', mix(glass, '#ffffff', 0.28), glass)) +
    rect(x + size / 2 - 1, y, 2, size, '#7a4f36') +
    rect(x, y + size / 2 - 1, size, 2, '#7a4f36')
  )
}
