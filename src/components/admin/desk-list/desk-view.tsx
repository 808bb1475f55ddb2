import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { scopeOf } from '@/access/permissions'
import { deskListWords as words } from '@/i18n/vi/desk-list'
import { readFilter, writeFilter, type DeskFilter, type Parameters } from '@/desk/filters'
import type { Desk } from '@/desk/items'
import { findDeskList } from '@/desk/list'
import { readChoices } from '@/desk/names'
import { readSavedViews } from '@/desk/saved-views'
import { recordDeskReading } from '@/hooks/audit-desk'
import { DESK_PARAMETERS, routes } from '@/lib/routes'
import { DeskScreen, deskOf } from '../desk-screen'
import { DeskTable } from './desk-table'
import { FilterForm } from './filter-form'
import { Pages } from './pages'
import { SavedViews } from './saved-views'
import './desk-list.css'

/** "Bàn biên tập": the items of all types in one list, for whoever may read drafts. */
export async function DeskView(view: AdminViewServerProps) {
  const desk = deskOf(view, routes.desk())
  if (desk === undefined) return null
  const parameters: Parameters = view.searchParams ?? {}
  const views = await readSavedViews(desk)
  const isBare = Object.keys(parameters).length === 0
  const preferred = isBare ? views.find(({ isDefault }) => isDefault) : undefined
  if (preferred !== undefined) redirect(routes.desk(preferred.query || `${DESK_PARAMETERS.all}=1`))
  const filter = readFilter(parameters)
  return (
    <DeskScreen view={view} title={words.heading} className="desk-list">
      <p className="desk-list__intro">{words.intro}</p>
      <SavedViews views={views} current={writeFilter({ ...filter, page: 1 })} />
      <Filters desk={desk} filter={filter} />
      <Rows desk={desk} filter={filter} req={view.initPageResult.req} />
    </DeskScreen>
  )
}

async function Filters({ desk, filter }: { desk: Desk; filter: DeskFilter }) {
  const seesAll =
    scopeOf({ roles: actorOf(desk.user)?.roles ?? [], permission: 'readDrafts' }) === 'all'
  const [units, sections, people] = await Promise.all([
    // Who sees one unit only has nothing to choose.
    seesAll ? readChoices({ desk, collection: 'units' }) : [],
    readChoices({ desk, collection: 'sections' }),
    readChoices({ desk, collection: 'users' }),
  ])
  return <FilterForm filter={filter} units={units} sections={sections} people={people} />
}

async function Rows({
  desk,
  filter,
  req,
}: {
  desk: Desk
  filter: DeskFilter
  req: PayloadRequest
}) {
  const { rows, total } = await findDeskList({ desk, filter })
  await recordDeskReading({ req, rows })
  const first = (filter.page - 1) * filter.size + 1
  const isFiltered = writeFilter({ ...filter, page: 1, sort: 'moi' }) !== ''
  return (
    <section aria-labelledby="desk-count">
      <h2 id="desk-count" className="desk-list__count" tabIndex={-1}>
        {words.count(first, first + rows.length - 1, rows.length === 0 ? 0 : total)}
      </h2>
      {rows.length === 0 ? (
        <p>{isFiltered || filter.page > 1 ? words.none : words.nothingYet}</p>
      ) : (
        // A new page is a new selection.
        <DeskTable key={writeFilter(filter)} rows={rows} />
      )}
      <Pages filter={filter} total={total} />
    </section>
  )
}
