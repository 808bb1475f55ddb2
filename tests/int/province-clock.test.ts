import config from '@payload-config'
import type { DateField, Field } from 'payload'
import { expect, it } from 'vitest'

function datesIn(fields: readonly Field[]): DateField[] {
  return fields.flatMap((field): DateField[] => [
    ...(field.type === 'date' ? [field] : []),
    ...('fields' in field ? datesIn(field.fields) : []),
    ...(field.type === 'tabs' ? field.tabs.flatMap((tab) => datesIn(tab.fields)) : []),
    ...(field.type === 'blocks' ? field.blocks.flatMap((block) => datesIn(block.fields)) : []),
  ])
}

it('every date in a list or form shows the province’s clock, not the computer’s', async () => {
  const { collections, globals } = await config
  const dates = [...collections, ...globals].flatMap(({ fields }) => datesIn(fields))
  expect(dates.length).toBeGreaterThan(40)
  for (const { name, admin } of dates) {
    expect([name, admin?.components?.Cell]).toEqual([name, expect.stringMatching(/-cell#|audit/)])
    const isDay = admin?.date?.pickerAppearance === 'dayOnly'
    if (isDay || admin?.hidden === true) continue
    expect([name, admin?.components?.Field]).toEqual([name, expect.stringMatching(/^\/components/)])
  }
  const news = collections.find(({ slug }) => slug === 'news')
  const names = datesIn(news?.fields ?? []).map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['publishedAt', 'updatedAt', 'createdAt']))
})
