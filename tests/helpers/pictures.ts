import sharp from 'sharp'

/** @returns a small picture, as Payload's Local API takes files */
export async function onePixel() {
  const data = await sharp({
    create: { width: 64, height: 36, channels: 3, background: '#9c1c16' },
  })
    .jpeg()
    .toBuffer()
  return { data, mimetype: 'image/jpeg', name: 'anh.jpg', size: data.byteLength }
}
