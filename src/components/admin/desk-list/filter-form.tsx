import { deskWords } from '@/i18n/vi/desk'
import { deskListWords } from '@/i18n/vi/desk-list'
import { liveNames } from '@/i18n/vi/admin'
import { DESK_SORTS, PAGE_SIZES, type DeskFilter } from '@/desk/filters'
import type { Choice } from '@/desk/names'
import { EDITORIAL_COLLECTIONS } from '@/lib/editorial'
import { DESK_PARAMETERS as NAMES, routes } from '@/lib/routes'
import { WORKFLOW_STATES } from '@/workflow/states'
import { StateWord } from '../state-word'
import { Checks, Day, Select } from './filter-fields'

const words = deskListWords.filter

/** A plain form: its answers stand in the address, which can be kept, sent and reloaded. */
export function FilterForm({
  filter,
  units,
  sections,
  people,
}: {
  filter: DeskFilter
  units: readonly Choice[]
  sections: readonly Choice[]
  people: readonly Choice[]
}) {
  const { live, person, section, unit } = filter
  return (
    <form className="desk-filter" action={routes.desk()} method="get" role="search">
      {/* An empty form means "all", not the person's default view. */}
      <input type="hidden" name={NAMES.all} value="1" />
      <div className="desk-filter__text">
        <label htmlFor="desk-text">{words.text}</label>
        <input id="desk-text" type="search" name={NAMES.text} defaultValue={filter.text} />
        <button type="submit">{words.apply}</button>
        <a href={routes.desk(`${NAMES.all}=1`)}>{words.clear}</a>
      </div>
      <Checks
        legend={words.states}
        name={NAMES.state}
        options={WORKFLOW_STATES.map((value) => ({ value, label: <StateWord state={value} /> }))}
        chosen={filter.states}
      />
      <details open={isOpen(filter)}>
        <summary>{words.more}</summary>
        <Checks
          legend={words.types}
          name={NAMES.type}
          options={EDITORIAL_COLLECTIONS.map((value) => ({ value, label: deskWords.types[value] }))}
          chosen={filter.types}
        />
        <div className="desk-filter__more">
          {units.length > 0 && (
            <Select
              name={NAMES.unit}
              label={words.unit}
              any={words.unitAny}
              choices={units}
              chosen={unit}
            />
          )}
          <Select
            name={NAMES.section}
            label={words.section}
            any={words.sectionAny}
            choices={sections}
            chosen={section}
          />
          <Select
            name={NAMES.person}
            label={words.person}
            any={words.personAny}
            choices={people}
            chosen={person}
          />
          <Select
            name={NAMES.live}
            label={words.live}
            any={words.liveAny}
            choices={LIVE}
            chosen={live}
          />
          <Day name={NAMES.from} label={words.from} day={filter.from} />
          <Day name={NAMES.to} label={words.to} day={filter.to} />
          <Select name={NAMES.sort} label={words.sort} choices={SORTS} chosen={filter.sort} />
          <Select name={NAMES.size} label={words.size} choices={SIZES} chosen={`${filter.size}`} />
        </div>
      </details>
    </form>
  )
}

const LIVE = (['none', 'published', 'withdrawn'] as const).map((id) => ({
  id,
  name: liveNames[id],
}))
const SORTS = DESK_SORTS.map((id) => ({ id, name: deskListWords.sorts[id] }))
const SIZES = PAGE_SIZES.map((size) => ({ id: String(size), name: String(size) }))

/** What narrows the list is not to be hidden. */
function isOpen({ from, live, person, section, sort, to, types, unit }: DeskFilter): boolean {
  return [from, live, person, section, to, types[0], unit, sort === 'moi' ? '' : sort].some(Boolean)
}
