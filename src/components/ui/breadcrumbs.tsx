/** The way from the front page down to this one, which itself is the page's heading. */
export function Breadcrumbs({ links }: { links: readonly { name: string; href: string }[] }) {
  return (
    <nav className="crumbs" aria-label="Đường dẫn đến trang này">
      <ol>
        {links.map(({ name, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
