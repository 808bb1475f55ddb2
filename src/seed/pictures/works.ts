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
  repeat,
} from './paint'

/** A wooden boat 300 long, waterline at y = 0, bow to the right. */
export function boat(at: Placement, hull = '#7a4a2e'): string {
  const drawing =
    ellipse(0, 8, 165, 10, '#1a2a3338') +
    path(
      'M-160 -34Q-80 0 0 -2Q90 0 172 -46Q140 26 60 30L-80 30Q-140 26 -160 -34Z',
      fade('down', mix(hull, '#ffd9a0', 0.2), mix(hull, '#1c0f0a', 0.3)),
    ) +
    path(
      'M-160 -34Q-80 -2 0 -4Q90 -2 172 -46L166 -34Q90 10 0 8Q-90 8 -156 -26Z',
      mix(hull, '#ffe2b0', 0.4),
    ) +
    rect(-70, -8, 12, 12, mix(hull, '#1c0f0a', 0.4)) +
    rect(30, -8, 12, 12, mix(hull, '#1c0f0a', 0.4))
  return place(drawing, at)
}

/** A rounded bamboo roof for the middle of a boat. */
export function awning(at: Placement): string {
  const ribs = repeat(5, (index) => {
    const x = -52 + index * 26
    return path(`M${x - 12} 0Q${x - 10} -62 ${x} -66`, 'none', {
      stroke: '#7d5f36',
      width: 3,
      opacity: 0.6,
    })
  })
  return place(
    path('M-72 0Q-66 -70 0 -72Q66 -70 72 0Z', fade('down', '#d9b878', '#a17e48')) + ribs,
    at,
  )
}

/** A combine harvester 300 long, moving to the right, ground at y = 0. */
export function harvester(at: Placement): string {
  const reel = repeat(6, (index) => {
    const turn = (index / 6) * Math.PI * 2
    return line(
      [
        [176, -56],
        [176 + Math.cos(turn) * 46, -56 + Math.sin(turn) * 46],
      ],
      '#e8b23c',
      6,
    )
  })
  const tracks =
    rect(-120, -46, 190, 46, '#2f2c2e', 23) +
    repeat(
      5,
      (index) =>
        circle(-94 + index * 35, -23, 14, '#6d6a6c') + circle(-94 + index * 35, -23, 5, '#2f2c2e'),
    )
  const drawing =
    ellipse(20, 2, 210, 12, '#3b2a1050') +
    line(
      [
        [-130, -150],
        [-186, -196],
      ],
      '#8f2f24',
      18,
    ) +
    path(
      'M-140 -50L-140 -150Q-138 -168 -118 -168L60 -168L96 -110L96 -50Z',
      fade('down', '#dd5340', '#a93328'),
    ) +
    rect(-128, -146, 96, 40, '#8f2f24', 6) +
    repeat(5, (index) => rect(-120 + index * 17, -140, 8, 28, '#6f231b', 3)) +
    path('M-16 -168L-16 -238L72 -238L90 -168Z', '#3f4d55') +
    path('M-6 -172L-6 -228L64 -228L78 -172Z', fade('down', '#cfe6ea', '#86aeb8')) +
    rect(-26, -250, 118, 14, '#b83a2d', 6) +
    polygon(
      [
        [90, -110],
        [150, -60],
        [150, -22],
        [96, -50],
      ],
      '#8f2f24',
    ) +
    tracks +
    path('M128 -14L128 -74L150 -84L236 -18L236 -6Z', '#c9c3b4') +
    `<circle cx="176" cy="-56" r="46" fill="none" stroke="#e8b23c" stroke-width="5"/>` +
    reel +
    circle(176, -56, 8, '#a8761c')
  return place(drawing, at)
}

/** A mobile grain dryer on wheels, 300 long. */
export function dryer(at: Placement): string {
  const drawing =
    ellipse(0, 3, 210, 14, '#3b2a1040') +
    line(
      [
        [160, -34],
        [236, -18],
      ],
      '#4d4a4b',
      9,
    ) +
    rect(-170, -180, 250, 130, fade('down', '#4f93a0', '#2f6673'), 14) +
    repeat(6, (index) => rect(-152 + index * 38, -164, 20, 98, '#2a5964', 5)) +
    rect(-170, -126, 250, 8, '#dce9e6') +
    polygon(
      [
        [-130, -180],
        [40, -180],
        [74, -232],
        [-164, -232],
      ],
      fade('right', '#6aa9b3', '#3b7681'),
    ) +
    rect(-170, -240, 250, 12, '#dce9e6', 4) +
    rect(84, -150, 84, 96, fade('down', '#e0b04a', '#b27f26'), 10) +
    `<circle cx="126" cy="-102" r="33" fill="#5c5757" stroke="#f3dfa8" stroke-width="6"/>` +
    repeat(5, (index) =>
      line(
        [
          [126, -102],
          [126 + Math.cos(index * 1.26) * 26, -102 + Math.sin(index * 1.26) * 26],
        ],
        '#cfc8b8',
        7,
      ),
    ) +
    rect(134, -212, 16, 66, '#5c5757', 4) +
    rect(-180, -56, 350, 16, '#3f3b3d', 5) +
    [-104, 80].map((x) => circle(x, -28, 30, '#2c292b') + circle(x, -28, 12, '#b5aea2')).join('')
  return place(drawing, at)
}

/** A full sack, 70 high. */
export function sack(at: Placement, cloth = '#e3cf9e'): string {
  return place(
    ellipse(0, 1, 36, 6, '#3b2a1038') +
      path(
        'M-28 0Q-40 -32 -24 -56Q-12 -62 0 -58Q14 -62 24 -56Q40 -32 28 0Z',
        fade('right', cloth, mix(cloth, '#6b4c28', 0.3)),
      ) +
      path('M-18 -56Q0 -76 18 -56Q0 -50 -18 -56Z', mix(cloth, '#6b4c28', 0.25)) +
      line(
        [
          [-19, -55],
          [19, -55],
        ],
        '#8f6a3a',
        4,
      ),
    at,
  )
}

/** A big temple drum on its stand, 170 high. */
export function drum(at: Placement): string {
  return place(
    ellipse(0, 2, 90, 9, '#1d1b2040') +
      line(
        [
          [-62, 0],
          [-34, -56],
        ],
        '#6b3a26',
        13,
      ) +
      line(
        [
          [62, 0],
          [34, -56],
        ],
        '#6b3a26',
        13,
      ) +
      ellipse(0, -100, 78, 72, fade('right', '#c8432f', '#7f2219')) +
      ellipse(-10, -100, 58, 62, '#f1ddb2') +
      `<ellipse cx="-10" cy="-100" rx="40" ry="43" fill="none" stroke="#c79a55" stroke-width="4"/>` +
      circle(-10, -100, 13, '#c79a55'),
    at,
  )
}
