// Previews only: when something newer has been saved, the page shows it (docs/preview.md).
const savedAt = (page) => page.querySelector('[data-saved]')?.dataset.saved

/** Asks the server and not the message, which may come early, twice, or while this page was loading. */
const refresh = async () => {
  const answer = await fetch(location.href)
  const newest = new DOMParser().parseFromString(await answer.text(), 'text/html')
  if (savedAt(newest) !== savedAt(document)) location.reload()
}

addEventListener('message', ({ origin, data }) => {
  if (origin === location.origin && data?.type === 'payload-document-event') void refresh()
})

// The admin speaks only to pages that have said that they listen.
const admin = opener ?? parent
if (admin !== window) {
  admin.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
  void refresh()
}
