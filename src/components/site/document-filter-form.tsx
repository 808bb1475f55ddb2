import { DOCUMENT_PARAMETERS, routes, type DocumentAddress } from '@/lib/routes'
import type { DocumentChoice, DocumentFilters } from '@/queries/document-models'

/** A plain form: the register is narrowed without a script. */
export function DocumentFilterForm({
  address,
  filters: { years, kinds, issuers },
}: {
  address: DocumentAddress
  filters: DocumentFilters
}) {
  return (
    <form
      className="document-filters"
      role="search"
      action={routes.documents()}
      aria-label="Tìm văn bản"
    >
      <p className="document-text">
        <label htmlFor="van-ban-q">Số ký hiệu, trích yếu</label>
        <input
          id="van-ban-q"
          type="search"
          name={DOCUMENT_PARAMETERS.text}
          defaultValue={address.text ?? ''}
          maxLength={200}
          placeholder="Ví dụ: 733/QD-UBND"
          autoComplete="off"
          enterKeyHint="search"
        />
      </p>
      <Choice
        name={DOCUMENT_PARAMETERS.year}
        label="Năm"
        all="Mọi năm"
        chosen={address.year}
        choices={years.map((year) => ({ value: year, name: year }))}
      />
      <Choice
        name={DOCUMENT_PARAMETERS.issuer}
        label="Cơ quan ban hành"
        all="Mọi cơ quan"
        chosen={address.issuer}
        choices={issuers}
      />
      <Choice
        name={DOCUMENT_PARAMETERS.kind}
        label="Loại"
        all="Mọi loại"
        chosen={address.kind}
        choices={kinds}
      />
      <button className="action" type="submit">
        Tìm
      </button>
    </form>
  )
}

function Choice({
  name,
  label,
  all,
  chosen,
  choices,
}: {
  name: string
  label: string
  all: string
  chosen: string | undefined
  choices: readonly DocumentChoice[]
}) {
  const id = `van-ban-${name}`
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={chosen ?? ''}>
        <option value="">{all}</option>
        {choices.map(({ value, name: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  )
}
