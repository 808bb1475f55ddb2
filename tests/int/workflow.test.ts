import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, reasonsIn, type Newsroom } from '../helpers/newsroom'
import { onePixel } from '../helpers/pictures'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.stop())

describe('from a draft to the public', () => {
  it('a contributor writes and submits, another person approves and publishes, the public reads', async () => {
    const id = await newsroom.write('writer')
    expect((await newsroom.rest({ path: `/api/news/${id}` })).status).toBe(404)

    await newsroom.go(id, [
      ['writer', 'submit'],
      ['unitEditor', 'approve'],
      ['unitEditor', 'publish'],
    ])

    const published = await newsroom.rest({ path: `/api/news/${id}` })
    expect(published.status).toBe(200)
    expect(published.body).toMatchObject({
      _status: 'published',
      title: 'Xã Hạ Lạc hoàn thành gặt lúa sớm',
    })
    expect(published.body.firstPublishedAt).toEqual(published.body.publishedAt)
    const { body } = await newsroom.look('unitEditor', id)
    expect(body).toMatchObject({ state: 'published', live: 'published', contributors: [] })
    expect(body.history.map(({ type }) => type)).toEqual([
      'itemPublished',
      'itemApproved',
      'itemSubmitted',
    ])
  })

  it('a published item stays as it was while its next revision is written and reviewed', async () => {
    const id = await newsroom.write('writer')
    await newsroom.go(id, [
      ['writer', 'submit'],
      ['unitEditor', 'approve'],
      ['unitEditor', 'publish'],
    ])
    const before = (await newsroom.rest({ path: `/api/news/${id}` })).body

    expect((await newsroom.save('writer', id, { title: 'Tiêu đề mới của xã Hạ Lạc' })).status).toBe(
      200,
    )
    expect((await newsroom.rest({ path: `/api/news/${id}` })).body).toEqual(before)
    expect((await newsroom.look('writer', id)).body).toMatchObject({
      state: 'draft',
      live: 'published',
    })

    await newsroom.go(id, [
      ['writer', 'submit'],
      ['unitEditor', 'approve'],
    ])
    const bare = await newsroom.act('unitEditor', id, 'publish')
    expect([bare.status, reasonsIn(bare.body)]).toEqual([422, ['workflow.changeRequired']])
    const major = { change: { kind: 'major', note: 'Sửa tiêu đề cho rõ địa danh.' } }
    expect((await newsroom.act('unitEditor', id, 'publish', major)).status).toBe(200)
    const after = (await newsroom.rest({ path: `/api/news/${id}` })).body
    expect(after.title).toBe('Tiêu đề mới của xã Hạ Lạc')
    expect(after.firstPublishedAt).toBe(before.firstPublishedAt)
    expect(String(after.publishedAt) > String(before.publishedAt)).toBe(true)
  })

  it('a writer recalls what she submitted, and an editor sends it back with a note', async () => {
    const id = await newsroom.write('writer')
    await newsroom.go(id, [
      ['writer', 'submit'],
      ['writer', 'recall'],
      ['writer', 'submit'],
    ])
    const silent = await newsroom.act('editor', id, 'requestChanges')
    expect([silent.status, reasonsIn(silent.body)]).toEqual([422, ['workflow.noteRequired']])
    const note = { note: 'Ghi rõ diện tích từng thôn.' }
    expect((await newsroom.act('editor', id, 'requestChanges', note)).status).toBe(200)
    const { body } = await newsroom.look('writer', id)
    expect(body).toMatchObject({ state: 'changesRequested', note: note.note })
    expect(
      (await newsroom.save('writer', id, { summary: 'Toàn xã gặt xong 412 ha.' })).status,
    ).toBe(200)
  })
})

describe('four eyes', () => {
  it('the author cannot approve her own item, whatever her role', async () => {
    for (const author of ['writer', 'unitEditor', 'editor', 'approver'] as const) {
      const id = await newsroom.write(author)
      await newsroom.go(id, [[author, 'submit']])
      const { status, body } = await newsroom.act(author, id, 'approve')
      expect([status, reasonsIn(body)[0]]).toEqual([403, 'workflow.fourEyes'])
      expect((await newsroom.look(author, id)).body.state).toBe('inReview')
    }
  })

  it('an editor who changed one word cannot approve', async () => {
    const id = await newsroom.write('writer')
    expect(
      (await newsroom.save('editor', id, { title: 'Xã Hạ Lạc hoàn thành gặt lúa mùa' })).status,
    ).toBe(200)
    await newsroom.go(id, [['writer', 'submit']])
    const refused = await newsroom.act('editor', id, 'approve')
    expect([refused.status, reasonsIn(refused.body)]).toEqual([403, ['workflow.fourEyes']])
    expect((await newsroom.act('approver', id, 'approve')).status).toBe(200)
  })

  it('an editor who changed only the words of a picture cannot approve either', async () => {
    const id = await newsroom.write('writer')
    const { body } = await newsroom.look('writer', id)
    const picture = await newsroom.payload.create({
      collection: 'media',
      data: { alt: 'Cánh đồng lúa chín', unit: newsroom.units.haLac },
      file: await onePixel(),
      user: newsroom.people.writer,
      overrideAccess: false,
    })
    await newsroom.save('writer', id, { heroImage: picture.id })
    await newsroom.rest({
      method: 'PATCH',
      path: `/api/media/${picture.id}`,
      user: newsroom.people.editor,
      body: { alt: 'Cánh đồng lúa chín ở thôn 3' },
    })
    expect((await newsroom.look('writer', id)).body.revision).not.toBe(body.revision)
    await newsroom.go(id, [['writer', 'submit']])
    const refused = await newsroom.act('editor', id, 'approve')
    expect([refused.status, reasonsIn(refused.body)]).toEqual([403, ['workflow.fourEyes']])
    await newsroom.go(id, [
      ['unitEditor', 'approve'],
      ['unitEditor', 'publish'],
    ])

    const late = await newsroom.rest<{ errors: { data?: { code?: string } }[] }>({
      method: 'PATCH',
      path: `/api/media/${picture.id}`,
      user: newsroom.people.writer,
      body: { caption: 'Sửa sau khi đăng' },
    })
    expect(late.status).toBe(409)
  })

  it('a picture changed after approval voids the approval', async () => {
    const picture = await newsroom.payload.create({
      collection: 'media',
      data: { alt: 'Máy gặt trên đồng', unit: newsroom.units.haLac },
      file: await onePixel(),
      user: newsroom.people.writer,
      overrideAccess: false,
    })
    const id = await newsroom.write('writer', { heroImage: picture.id })
    await newsroom.go(id, [
      ['writer', 'submit'],
      ['unitEditor', 'approve'],
    ])
    await newsroom.rest({
      method: 'PATCH',
      path: `/api/media/${picture.id}`,
      user: newsroom.people.writer,
      body: { alt: 'Máy gặt trên đồng thôn 5' },
    })
    const { status, body } = await newsroom.act('unitEditor', id, 'publish')
    expect([status, reasonsIn(body)]).toEqual([409, ['workflow.approvalVoid']])
    expect((await newsroom.rest({ path: `/api/news/${id}` })).status).toBe(404)
  })

  it('only an approver approves a bulletin', async () => {
    const { body } = await newsroom.rest<{ doc: { id: string } }>({
      method: 'POST',
      path: '/api/bulletins',
      query: { draft: true },
      user: newsroom.people.writer,
      body: {
        title: 'Hồ Khe Sim không xả đáy đêm 22/11',
        summary: 'Mực nước hồ thấp hơn mức phải xả 1,2 m.',
        unit: newsroom.units.haLac,
        claim: 'Hồ đã xả đáy.',
        field: 'disaster',
        verdict: 'false',
        finding: 'Hồ không xả đáy.',
        asOf: '2026-11-23T00:10:00.000Z',
        evidence: [{ title: 'Nhật ký vận hành', documentNumber: '12/NK', isPrimary: true }],
      },
    })
    const at = (action: string) => `/api/bulletins/${body.doc.id}/workflow/${action}`
    const look = (user: { email: string }) =>
      newsroom.rest<{ revision: string }>({ path: `/api/bulletins/${body.doc.id}/workflow`, user })
    const { revision } = (await look(newsroom.people.writer)).body
    const post = (person: 'writer' | 'unitEditor' | 'editor' | 'approver', action: string) =>
      newsroom.rest<{ errors: { code: string }[] }>({
        method: 'POST',
        path: at(action),
        user: newsroom.people[person],
        body: { revision },
      })
    expect((await post('writer', 'submit')).status).toBe(200)
    for (const person of ['unitEditor', 'editor'] as const) {
      const refused = await post(person, 'approve')
      expect([refused.status, reasonsIn(refused.body)]).toEqual([403, ['workflow.notPermitted']])
    }
    expect((await post('approver', 'approve')).status).toBe(200)
  })
})
