import sharp from 'sharp'

export async function drawPicture(_key: string): Promise<Buffer> {
  return await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#9c7c16' } })
    .jpeg()
    .toBuffer()
}
