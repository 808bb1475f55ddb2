import { casement, type House } from './houses'
import { circle, ellipse, fade, line, mix, path, place, rect, repeat } from './paint'

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
        (isDoor ? rect(x + 12, y - 78, 36, 78, '#7a4b32') : casement(x + 12, y - 74, 36, glass)) +
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
