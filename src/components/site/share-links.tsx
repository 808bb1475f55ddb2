/** Plain links: no network hears of a reader who does not follow them. */
export function ShareLinks({ title, url }: { title: string; url: string }) {
  return (
    <ul className="share" aria-label="Chia sẻ">
      <li>
        <a href={mailTo({ title, url })}>Thư điện tử</a>
      </li>
      <li>
        <a href={facebook(url)} rel="nofollow noopener noreferrer">
          Facebook
        </a>
      </li>
      <li>
        <a href={zalo(url)} rel="nofollow noopener noreferrer">
          Zalo
        </a>
      </li>
    </ul>
  )
}

function mailTo({ title, url }: { title: string; url: string }): string {
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(`${title}\n${url}`)}`
}

function facebook(url: string): string {
  return `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`
}

/** Zalo takes the address in a small JSON document. */
function zalo(url: string): string {
  const what = Buffer.from(JSON.stringify({ url })).toString('base64url')
  return `https://button-share.zalo.me/share_external?layout=1&color=blue&customize=true&d=${what}&shareType=0`
}
