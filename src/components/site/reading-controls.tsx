const SIZES = [
  { value: '1', label: 'Vừa' },
  { value: '2', label: 'Lớn' },
  { value: '3', label: 'Rất lớn' },
  { value: '4', label: 'Lớn nhất' },
] as const

/** Size of text and contrast, kept by the browser. site.js shows them: without it they could do nothing. */
export function ReadingControls() {
  return (
    <details className="reading" data-reading hidden>
      <summary>Cỡ chữ, tương phản</summary>
      <form>
        <fieldset>
          <legend>Cỡ chữ</legend>
          {SIZES.map(({ value, label }) => (
            <label key={value}>
              <input type="radio" name="size" value={value} /> {label}
            </label>
          ))}
        </fieldset>
        <label>
          <input type="checkbox" name="contrast" value="high" /> Tương phản cao
        </label>
      </form>
    </details>
  )
}
