import type { PayloadRequest } from 'payload'

/** @returns a unit's name at this moment, for records that outlive it; '' for no unit */
export async function nameOfUnit({
  req,
  id,
}: {
  req: PayloadRequest
  id: string | undefined
}): Promise<string> {
  if (id === undefined || id === '') return ''
  const unit = await req.payload.db.findOne<{ id: string; name?: string }>({
    collection: 'units',
    where: { id: { equals: id } },
    select: { name: true },
    req,
  })
  return unit?.name ?? ''
}
