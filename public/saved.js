// The list on /da-luu. What was withdrawn since it was saved must not be read here either: every entry is looked up
// before its title is shown, and the title that the page has now is the one that counts.
const list = document.querySelector('[data-saved]')
const empty = document.querySelector('[data-saved-none]')
const words = list.dataset
const entries = () => JSON.parse(localStorage.getItem('saved') ?? '[]')
const store = (rows) => localStorage.setItem('saved', JSON.stringify(rows))

document.querySelector('[data-saved-wait]').hidden = false
const rows = await Promise.all(entries().map(async (entry) => ({ entry, now: await look(entry) })))
document.querySelector('[data-saved-wait]').hidden = true
list.replaceChildren(...rows.map(rowOf))
showEmpty()

async function look({ href }) {
  if (!/^\/[a-z0-9-]+\/[a-z0-9-]+$/.test(href)) return { note: words.unknown }
  const response = await fetch(href).catch(() => null)
  if (response === null || response.status >= 500) return { note: words.unknown }
  if (!response.ok) return { note: words.gone }
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  if (page.querySelector('.standing-withdrawn')) return { note: words.gone, href }
  return { href, title: page.querySelector('h1')?.textContent ?? '' }
}

function rowOf({ entry, now }) {
  const row = document.createElement('li')
  const remove = document.createElement('button')
  remove.type = 'button'
  remove.textContent = words.remove
  remove.setAttribute('aria-label', `${words.remove}: ${now.title ?? now.note}`)
  remove.addEventListener('click', () => {
    store(entries().filter(({ href }) => href !== entry.href))
    row.remove()
    showEmpty()
  })
  const head = document.createElement(now.href ? 'a' : 'span')
  if (now.href) head.href = now.href
  head.textContent = now.title ?? now.note
  row.append(head, remove)
  return row
}

function showEmpty() {
  empty.hidden = list.children.length > 0
}
