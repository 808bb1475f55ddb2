import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bulletinEdition } from '@/queries/editions'
import { itemPage } from '@/queries/items'
import { departureAt } from '@/queries/withdrawals'
import { deskOf, REASON, type Desk } from '../helpers/desk'
import { openNewsroom, type Newsroom } from '../helpers/newsroom'
import { onePixel } from '../helpers/pictures'

let newsroom: Newsroom
let news: Desk
let bulletins: Desk
beforeAll(async () => {
  newsroom = await openNewsroom()
  news = deskOf({ newsroom, collection: 'news' })
  bulletins = deskOf({ newsroom, collection: 'bulletins' })
})
afterAll(() => newsroom.stop())

const MAJOR = { kind: 'major', note: 'Hồ đã xả từ 21 giờ, bản trước nói chưa xả.' } as const
const MINOR = { kind: 'minor' } as const
const FINDING = 'Hồ Khe Sim xả 42 m³/s từ 21 giờ tối nay.'

/** A bulletin that was corrected: first edition "không xả lũ", second `FINDING`. */
async function corrected(): Promise<{ id: string; slug: string }> {
  const bulletin = await bulletins.publish({ title: 'Hồ Khe Sim không xả lũ tối nay' })
  await bulletins.correct(bulletin.id, { finding: FINDING, verdict: 'true' }, MAJOR)
  return bulletin
}

describe('the three clocks', () => {
  it('a minor change moves none that readers see; a major one moves the public one only', async () => {
    const { id, slug } = await news.publish()
    const first = await itemPage('news', slug)
    await news.correct(id, { summary: 'Đã sửa một dấu phẩy.' }, MINOR)
    const minor = await itemPage('news', slug)
    expect(minor?.summary).toBe('Đã sửa một dấu phẩy.')
    expect([minor?.firstPublishedAt, minor?.publishedAt]).toEqual([
      first?.firstPublishedAt,
      first?.publishedAt,
    ])
    await news.correct(id, { summary: 'Toàn xã gặt xong 386 ha.' }, MAJOR)
    const major = await itemPage('news', slug)
    expect(major?.firstPublishedAt).toBe(first?.firstPublishedAt)
    expect(major?.publishedAt).toBe(major?.history[0]?.at)
    expect(Date.parse(major?.publishedAt ?? '')).toBeGreaterThan(
      Date.parse(first?.publishedAt ?? ''),
    )
  })
})

describe('the public history of a page', () => {
  it('news: first publication and major changes; small ones are not listed', async () => {
    const { id, slug } = await news.publish()
    await news.correct(id, { summary: 'Đã sửa một dấu phẩy.' }, MINOR)
    await news.correct(id, { summary: 'Toàn xã gặt xong 386 ha.' }, MAJOR)
    const page = await itemPage('news', slug)
    expect(page?.history).toMatchObject([
      { what: 'corrected', note: MAJOR.note, earlier: null },
      { what: 'first', note: '', earlier: null },
    ])
    expect(page?.history[1]?.at).toBe(page?.firstPublishedAt)
  })

  it('bulletins: every correction, each with the way to the text before it', async () => {
    const { id, slug } = await corrected()
    await bulletins.correct(id, { spread: 'Vài nhóm cư dân.' }, MINOR)
    expect((await itemPage('bulletins', slug))?.history).toMatchObject([
      {
        what: 'tidied',
        note: '',
        earlier: `/xac-thuc/${slug}/ban-truoc/2`,
      },
      { what: 'corrected', note: MAJOR.note, earlier: `/xac-thuc/${slug}/ban-truoc/1` },
      { what: 'first', note: '', earlier: null },
    ])
  })
})

describe('an earlier edition of a bulletin', () => {
  it('is the text as it was, with what the correction changed', async () => {
    const { slug } = await corrected()
    const edition = await bulletinEdition(slug, 1)
    expect(edition).toMatchObject({
      note: MAJOR.note,
      facts: { finding: 'Hồ Khe Sim không xả lũ tối nay.', verdict: { value: 'false' } },
      item: { href: `/xac-thuc/${slug}/ban-truoc/1`, unit: { name: 'Xã Hạ Lạc' } },
      current: { href: `/xac-thuc/${slug}`, title: 'Hồ Khe Sim không xả lũ tối nay' },
      changes: [
        {
          label: 'Kết luận',
          words: [
            { kind: 'removed', text: 'Sai sự thật' },
            { kind: 'added', text: 'Đúng' },
          ],
        },
        { label: 'Sự thật' },
      ],
    })
    const page = await itemPage('bulletins', slug)
    expect(page?.bulletin?.finding).toBe(FINDING)
    expect([edition?.publishedAt, edition?.replacedAt]).toEqual([
      page?.firstPublishedAt,
      page?.publishedAt,
    ])
  })

  it('keeps its picture, also when the new text shows another', async () => {
    const [old, young] = [await picture('Mực nước lúc 17 giờ'), await picture('Cửa xả lúc 21 giờ')]
    const { id, slug } = await bulletins.publish({ heroImage: old })
    await bulletins.correct(id, { heroImage: young }, MAJOR)
    expect((await bulletinEdition(slug, 1))?.item.picture?.alt).toBe('Mực nước lúc 17 giờ')
    expect((await itemPage('bulletins', slug))?.picture?.alt).toBe('Cửa xả lúc 21 giờ')
    expect((await newsroom.rest({ path: `/api/media/${old}` })).status).toBe(200)
  })

  it('is none of these: the newest, one that never was, a draft, or the same number elsewhere', async () => {
    const { id, slug } = await corrected()
    await bulletins.save(id, { finding: 'Bản nháp thứ ba.' })
    const other = await bulletins.publish()
    expect([
      await bulletinEdition(slug, 0),
      await bulletinEdition(slug, 2),
      await bulletinEdition(slug, 3),
      await bulletinEdition(other.slug, 1),
      await bulletinEdition('khong-co-trang-nay', 1),
    ]).toEqual([null, null, null, null, null])
  })

  it('shows no text of another document, whatever the history names', async () => {
    const { id, slug } = await corrected()
    const secret = await bulletins.draft({ title: 'Bản tin chưa ai duyệt' })
    const { docs } = await newsroom.payload.findVersions({
      collection: 'bulletins',
      where: { parent: { equals: secret.id } },
      overrideAccess: true,
    })
    const { payload } = newsroom
    // The history itself cannot be rewritten; a version that has moved to another document can be made up.
    const [row] = (
      await payload.db.find<{ id: string; version: string }>({
        collection: 'public-history',
        where: { and: [{ document: { equals: id } }, { edition: { equals: 1 } }] },
      })
    ).docs
    expect(docs[0]?.parent).toBe(secret.id)
    await payload.db.updateVersion({
      collection: 'bulletins',
      id: row?.version ?? '',
      versionData: { parent: secret.id } as never,
    })
    expect(await bulletinEdition(slug, 1)).toBeNull()
  })

  it('stays while the bulletin stays with a notice', async () => {
    const { id, slug } = await corrected()
    await bulletins.withdraw(id, 'notice')
    expect((await bulletinEdition(slug, 1))?.facts.finding).toBe('Hồ Khe Sim không xả lũ tối nay.')
  })

  it('goes with the bulletin when that is withdrawn for an error, and does not come back', async () => {
    const { id, slug } = await corrected()
    await bulletins.withdraw(id, 'error')
    expect(await bulletinEdition(slug, 1)).toBeNull()
    expect(await departureAt('bulletins', slug)).toMatchObject({ kind: 'gone', reason: REASON })
    await bulletins.act('writer', id, 'restore')
    await bulletins.correct(id, { finding: 'Đã kiểm tra lại toàn bộ.' }, MAJOR)
    await bulletins.correct(id, { finding: 'Đã kiểm tra lại hai lần.' }, MAJOR)
    expect(await bulletinEdition(slug, 1)).toBeNull()
    expect(await bulletinEdition(slug, 2)).toBeNull()
    expect((await bulletinEdition(slug, 3))?.facts.finding).toBe('Đã kiểm tra lại toàn bộ.')
    const links = (await itemPage('bulletins', slug))?.history.map(({ what, earlier }) => [
      what,
      earlier,
    ])
    expect(links).toEqual([
      ['corrected', `/xac-thuc/${slug}/ban-truoc/3`],
      ['again', null],
      ['withdrawn', null],
      ['corrected', null],
      ['first', null],
    ])
  })

  it('follows the bulletin to the page it was consolidated into', async () => {
    const target = await bulletins.publish()
    const { id, slug } = await corrected()
    await bulletins.withdraw(id, 'consolidated', { redirectTo: target.id })
    expect(await bulletinEdition(slug, 1)).toBeNull()
    expect(await departureAt('bulletins', slug)).toMatchObject({
      kind: 'moved',
      href: `/xac-thuc/${target.slug}`,
    })
  })
})

async function picture(alt: string): Promise<string> {
  const { id } = await newsroom.payload.create({
    collection: 'media',
    data: { alt, unit: newsroom.units.haLac },
    file: await onePixel(),
    user: newsroom.people.writer,
    overrideAccess: false,
  })
  return id
}
