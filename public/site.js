// Comforts for whoever has JavaScript. Everything on the site works without this file.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}

if (navigator.clipboard) {
  for (const button of document.querySelectorAll('[data-copy]')) {
    button.hidden = false
    button.setAttribute('aria-live', 'polite')
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.copy)
      button.textContent = button.dataset.copied
    })
  }
}

// The browser's own list under a search box, filled with the site's words while one types.
for (const field of document.querySelectorAll('[data-suggest]')) {
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
        ...[...phrases, ...titles.map(({ name }) => name)].map((value) => {
          const option = document.createElement('option')
          option.value = value
          return option
        }),
      )
    }, 150)
  })
}
