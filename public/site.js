// Comforts for whoever has JavaScript; everything works without. The head waits for this small file, so that chosen
// sizes and contrast are there before anything is painted. See docs/reading-comforts.md.
const root = document.documentElement
const all = (selector) => document.querySelectorAll(selector)
const load = (key) => {
  try {
    return JSON.parse(localStorage.getItem(key))
  } catch {
    return null
  }
}
const keep = (key, value) => {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // Storage is full or forbidden: the choice holds for this page.
  }
}

const reading = { size: '1', contrast: '', ...load('reading') }
const apply = () => {
  root.dataset.size = reading.size
  root.dataset.contrast = reading.contrast
}
apply()

if (document.readyState === 'loading') {
  await new Promise((done) => document.addEventListener('DOMContentLoaded', done))
}

const offer = (selector, act) => {
  for (const button of all(selector)) {
    button.hidden = false
    button.addEventListener('click', () => act(button))
  }
}

for (const panel of all('[data-reading]')) {
  panel.hidden = false
  for (const field of panel.querySelectorAll('input')) {
    field.checked = reading[field.name] === field.value
    field.addEventListener('change', () => {
      reading[field.name] = field.checked ? field.value : ''
      apply()
      keep('reading', reading)
    })
  }
}

offer('[data-print]', () => print())
if (navigator.clipboard) {
  offer('[data-copy]', async (button) => {
    await navigator.clipboard.writeText(button.dataset.copy)
    button.textContent = button.dataset.copied
  })
}
if (navigator.share) {
  offer('[data-share]', ({ dataset }) =>
    navigator.share({ title: dataset.title, url: dataset.share }).catch(() => {}),
  )
}

// What is kept for later stays in this browser: address, title and when.
for (const button of all('[data-save]')) {
  const path = button.dataset.save
  const saved = () => load('saved') ?? []
  const show = () => {
    const isKept = saved().some(({ href }) => href === path)
    button.setAttribute('aria-pressed', isKept)
  }
  show()
  button.hidden = false
  button.addEventListener('click', () => {
    const others = saved().filter(({ href }) => href !== path)
    const isKept = others.length < saved().length
    const entry = { href: path, title: button.dataset.title, at: Date.now() }
    keep('saved', isKept ? others : [entry, ...others].slice(0, 30))
    show()
  })
}
if (document.querySelector('[data-saved]')) import('/saved.js')

// Reading aloud is offered where the browser speaks Vietnamese.
const speech = window.speechSynthesis
if (speech && document.querySelector('[data-listen]')) {
  const look = () => {
    const voice = speech.getVoices().find(({ lang }) => /^vi\b/i.test(lang))
    if (!voice) return
    speech.removeEventListener('voiceschanged', look)
    offer('[data-listen]', (button) =>
      import('/listen.js').then(({ listen }) => listen({ button, voice })),
    )
  }
  speech.addEventListener('voiceschanged', look)
  look()
}

// The browser's own list under a search box, filled with the site's words while one types.
for (const field of all('[data-suggest]')) {
  let timer
  let asked = ''
  field.addEventListener('input', () => {
    clearTimeout(timer)
    const text = field.value.trim()
    if (text.length < 2 || text === asked) return
    timer = setTimeout(async () => {
      asked = text
      const response = await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(text)}`).catch(
        () => null,
      )
      if (!response?.ok || text !== field.value.trim()) return
      const { phrases, titles } = await response.json()
      field.list.replaceChildren(
        ...[...phrases, ...titles.map(({ name }) => name)].map((value) => new Option('', value)),
      )
    }, 150)
  })
}

// Keeps nothing but a page that says there is no connection.
navigator.serviceWorker?.register('/sw.js').catch(() => {})
