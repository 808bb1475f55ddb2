// Previews only: the admin says when something was saved, and the page shows it (docs/preview.md).
addEventListener('message', ({ origin, data }) => {
  if (origin === location.origin && data?.type === 'payload-document-event') location.reload()
})
