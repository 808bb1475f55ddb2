import {
  ellipse,
  fade,
  line,
  mix,
  path,
  place,
  type Placement,
  polygon,
  rect,
  repeat,
} from './paint'

export interface House extends Placement {
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
    casement(-86, -64, 44, glass) +
    casement(42, -64, 44, glass) +
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
      casement(-38, y - 70, 28, glass) +
      casement(10, y - 70, 28, floor % 2 === 0 ? mix(glass, '#3a4552', 0.75) : glass) +
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

export function casement(x: number, y: number, size: number, glass: string): string {
  return (
    rect(x - 3, y - 3, size + 6, size + 6, '#7a4f36', 2) +
    rect(x, y, size, size, fade('down', mix(glass, '#ffffff', 0.28), glass)) +
    rect(x + size / 2 - 1, y, 2, size, '#7a4f36') +
    rect(x, y + size / 2 - 1, size, 2, '#7a4f36')
  )
}
