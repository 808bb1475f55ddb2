/** Every picture has this size; all coordinates of the scenes are in these pixels. */
export const WIDTH = 1600
export const HEIGHT = 900

export type Point = readonly [x: number, y: number]

type Direction = 'down' | 'right' | 'glow'

const GRADIENT = /url\(#(down|right|glow)((?:_[0-9a-f]{6,8})+)\)/g

/**
 * A gradient as a fill. Its name says what it is, so that `picture` can write the definition for
 * every gradient that occurs; no scene has to keep a list.
 *
 * @param direction `down`, `right`, or `glow` (from the middle outwards)
 * @param colours two or more `#rrggbb` or `#rrggbbaa`
 */
export function fade(direction: Direction, ...colours: readonly string[]): string {
  return `url(#${direction}${colours.map((colour) => `_${colour.slice(1)}`).join('')})`
}

/** Closes the layers of a scene, far to near, into one SVG document. */
export function picture(...layers: readonly string[]): string {
  const body = layers.join('')
  const defs = [...new Set(Array.from(body.matchAll(GRADIENT), ([match]) => match))].map(gradient)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><defs>${defs.join('')}</defs>${body}</svg>`
}

interface Stroke {
  readonly stroke?: string
  readonly width?: number
  readonly opacity?: number
}

export function rect(x: number, y: number, w: number, h: number, fill: string, round = 0): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${round}" fill="${fill}"/>`
}

export function ellipse(cx: number, cy: number, rx: number, ry: number, fill: string): string {
  return `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"/>`
}

export function circle(cx: number, cy: number, r: number, fill: string): string {
  return ellipse(cx, cy, r, r, fill)
}

export function polygon(points: readonly Point[], fill: string): string {
  return `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}"/>`
}

export function path(d: string, fill: string, { stroke, width = 2, opacity = 1 }: Stroke = {}) {
  const outline = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${width}"`
  return `<path d="${d}" fill="${fill}"${outline} opacity="${opacity}" stroke-linecap="round" stroke-linejoin="round"/>`
}

/** A line with round ends; more than two points make a bent one. */
export function line(points: readonly Point[], stroke: string, width: number, opacity = 1): string {
  const d = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('')
  return path(d, 'none', { stroke, width, opacity })
}

/** Puts a drawing made around (0, 0) to its place; `flip` mirrors it left to right. */
export function place(drawing: string, { x, y, s = 1, flip = false, turn = 0 }: Placement): string {
  const mirrored = flip ? -s : s
  return `<g transform="translate(${n(x)} ${n(y)}) rotate(${turn}) scale(${n(mirrored)} ${n(s)})">${drawing}</g>`
}

export interface Placement {
  readonly x: number
  readonly y: number
  readonly s?: number
  readonly flip?: boolean
  readonly turn?: number
}

export function veil(drawing: string, opacity: number): string {
  return `<g opacity="${opacity}">${drawing}</g>`
}

/** The same drawing upside down below `y`, as still water shows it. */
export function mirror(drawing: string, y: number, opacity = 0.28, squeeze = 0.8): string {
  return `<g transform="translate(0 ${n(y + y * squeeze)}) scale(1 -${squeeze})" opacity="${opacity}">${drawing}</g>`
}

/** A smooth curve through the middle of each pair of points. */
export function curve(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  const parts = rest.map(([x, y], index) => {
    const next = rest[index + 1]
    const [endX, endY] = next === undefined ? [x, y] : [(x + next[0]) / 2, (y + next[1]) / 2]
    return `Q${n(x)} ${n(y)} ${n(endX)} ${n(endY)}`
  })
  return `M${n(first[0])} ${n(first[1])}${parts.join('')}`
}

/** Repeats a drawing `count` times and joins the pieces. */
export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join('')
}

/** Blends two `#rrggbb` colours; 0 gives the first, 1 the second. */
export function mix(from: string, to: string, share: number): string {
  const channel = (colour: string, at: number) => parseInt(colour.slice(at, at + 2), 16)
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * share),
  )
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

function gradient(reference: string): string {
  const id = reference.slice(5, -1)
  const [direction, ...colours] = id.split('_')
  const stops = colours.map((colour, index) => {
    const alpha = colour.length === 8 ? parseInt(colour.slice(6), 16) / 255 : 1
    const offset = n(index / (colours.length - 1))
    return `<stop offset="${offset}" stop-color="#${colour.slice(0, 6)}" stop-opacity="${n(alpha)}"/>`
  })
  if (direction === 'glow') return `<radialGradient id="${id}">${stops.join('')}</radialGradient>`
  const end = direction === 'down' ? 'x2="0" y2="1"' : 'x2="1" y2="0"'
  return `<linearGradient id="${id}" x1="0" y1="0" ${end}>${stops.join('')}</linearGradient>`
}

/** Short numbers keep the SVG small and the same on every platform. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100)
}
