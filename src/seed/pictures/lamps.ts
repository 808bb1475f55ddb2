import {
  circle,
  ellipse,
  fade,
  line,
  mix,
  path,
  place,
  type Placement,
  polygon,
  rect,
} from './paint'

/** A lamp post 330 high with light falling to the ground; the arm points right. */
export function streetLamp(at: Placement, isLit = true): string {
  const light = isLit
    ? polygon(
        [
          [62, -306],
          [86, -306],
          [190, 0],
          [-70, 0],
        ],
        fade('down', '#ffe9a866', '#ffe9a800'),
      ) + circle(74, -304, 84, fade('glow', '#fff2c4e0', '#ffd98a50', '#ffd98a00'))
    : ''
  return place(
    light +
      path('M-5 0L-3 -300Q0 -328 34 -326L70 -320L70 -312L34 -317Q8 -318 6 -298L6 0Z', '#2f3440') +
      rect(-10, -26, 21, 26, '#262a35', 3) +
      rect(50, -318, 46, 10, '#3c4250', 4) +
      ellipse(74, -306, 20, 5, isLit ? '#fff6d6' : '#aab0b8'),
    at,
  )
}

/** A paper lantern hanging from (0, 0), 92 high. */
export function lantern(at: Placement, colour: string): string {
  return place(
    circle(0, 44, 96, fade('glow', `${mix(colour, '#ffd98a', 0.5)}90`, '#ffd98a00')) +
      line(
        [
          [0, 0],
          [0, 14],
        ],
        '#5a3a24',
        3,
      ) +
      ellipse(0, 44, 34, 30, fade('glow', mix(colour, '#fff3c0', 0.65), colour)) +
      [-18, 0, 18]
        .map((x) =>
          path(`M${x * 0.4} 14Q${x * 1.6} 44 ${x * 0.4} 74`, 'none', {
            stroke: mix(colour, '#40120c', 0.35),
            width: 2,
            opacity: 0.6,
          }),
        )
        .join('') +
      rect(-13, 11, 26, 7, '#d9a441', 2) +
      rect(-13, 70, 26, 7, '#d9a441', 2) +
      line(
        [
          [0, 77],
          [0, 98],
        ],
        '#d9a441',
        4,
      ),
    at,
  )
}
