import sharp from 'sharp'
import { PICTURES, type PictureKey } from '../data/pictures'
import { HEIGHT, WIDTH } from './paint'
import { randomOf } from './random'
import { vaccination } from './scenes/clinic'
import { boats, bridge } from './scenes/crossing'
import { goldenRice, harvest, terracedHills } from './scenes/fields'
import { festival, planting } from './scenes/gatherings'
import { counter, meeting } from './scenes/halls'
import { healthStation, mountains } from './scenes/highland'
import { market } from './scenes/market'
import { grainDryer, orangeGarden } from './scenes/produce'
import { flood } from './scenes/rain'
import { pupils } from './scenes/school'
import { lampStreet, riverTown } from './scenes/town'
import { cultureHouse, villageRoad } from './scenes/village'
import { lake, river } from './scenes/water'
import { workshop } from './scenes/workshop'

const SCENES: Record<PictureKey, () => string> = {
  'lua-vang': goldenRice,
  'may-gat': harvest,
  'ho-khe-sim': lake,
  'cau-da-bac': bridge,
  'song-lac': river,
  'hoc-sinh': pupils,
  'tram-y-te': healthStation,
  'tiem-chung': vaccination,
  'cho-que': market,
  'ben-thuong': riverTown,
  'nui-na-lay': mountains,
  'le-hoi': festival,
  'duong-lang': villageRoad,
  'mua-lu': flood,
  'hop-dan': meeting,
  'mot-cua': counter,
  'vuon-cam': orangeGarden,
  'nha-van-hoa': cultureHouse,
  'den-duong': lampStreet,
  'truong-nghe': workshop,
  'may-say': grainDryer,
  'ruong-bac-thang': terracedHills,
  'thuyen-song-lac': boats,
  'cay-xanh': planting,
}

const QUALITY = 80
const GRAIN_TILE = 320

export interface DrawnPicture {
  /** JPEG, 1600 × 900. */
  readonly data: Buffer
  readonly alt: string
  readonly caption: string
  readonly credit: string
}

/**
 * Draws one of the demo province's pictures. The same key always gives the same bytes on the same
 * version of sharp.
 *
 * @param key one of the keys of `data/pictures`
 * @throws when the key is unknown
 */
export async function drawPicture(key: PictureKey): Promise<DrawnPicture> {
  const record = PICTURES.find((picture) => picture.key === key)
  if (record === undefined) throw new Error(`No picture has the key "${key}"`)
  const data = await sharp(Buffer.from(SCENES[key]()))
    .resize(WIDTH, HEIGHT)
    .flatten({ background: '#ffffff' })
    .composite([{ input: await grain(key), tile: true, blend: 'soft-light' }])
    .jpeg({ quality: QUALITY })
    .toBuffer()
  return { data, alt: record.alt, caption: record.caption, credit: record.credit }
}

/** A breath of paper grain: wide gradients would show bands without it. */
async function grain(key: PictureKey): Promise<Buffer> {
  const random = randomOf(`grain ${key}`)
  const pixels = Uint8Array.from({ length: GRAIN_TILE * GRAIN_TILE }, () =>
    Math.round(random.between(114, 142)),
  )
  return await sharp(pixels, { raw: { width: GRAIN_TILE, height: GRAIN_TILE, channels: 1 } })
    .png()
    .toBuffer()
}
