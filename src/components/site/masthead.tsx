import { routes } from '@/lib/routes'
import type { SiteFrame } from '@/queries/models'
import { Emblem } from './emblem'
import { ReadingControls } from './reading-controls'
import { SearchForm } from './search-form'

const MENU_ID = 'muc-chinh'

/**
 * The band with the province's name, and one quiet line of navigation. On phones the menu is a
 * popover: the browser opens it, no script does; browsers that have none show it as it is.
 *
 * @param current address of the part of the site that this page belongs to
 */
export function Masthead({ frame, current }: { frame: SiteFrame; current: string | undefined }) {
  const isHome = current === routes.home()
  return (
    <header className="masthead">
      <div className="masthead-band">
        <div className="wrap">
          <a className="brand" href={routes.home()} aria-current={isHome ? 'page' : undefined}>
            <Emblem />
            <span>
              <strong>{frame.provinceName}</strong>
              <small>{frame.siteName}</small>
            </span>
          </a>
          {frame.tagline !== '' && <p className="tagline">{frame.tagline}</p>}
          {/* The search page has its own, larger one. */}
          {current !== routes.search() && <SearchForm id="tim-nhanh" />}
          <button className="menu-button" type="button" popoverTarget={MENU_ID}>
            Mục
          </button>
        </div>
      </div>
      <nav className="menu" aria-label="Mục chính">
        <div className="menu-panel" id={MENU_ID} popover="auto">
          <ul>
            {frame.main.map(({ label, href }) => (
              <li key={href}>
                <a href={href} aria-current={href === current ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
          <ReadingControls />
          <button
            className="menu-close"
            type="button"
            popoverTarget={MENU_ID}
            popoverTargetAction="hide"
          >
            Đóng
          </button>
        </div>
      </nav>
    </header>
  )
}
