import type { ReactNode } from 'react'
import { AlertBanner } from '@/components/site/alert-banner'
import { Footer } from '@/components/site/footer'
import { Masthead } from '@/components/site/masthead'
import { siteFrame } from '@/queries/frame'

/**
 * What stands around every page.
 *
 * @param current address of the part of the site that the page belongs to, marked in the menu
 */
export async function Frame({ current, children }: { current?: string; children: ReactNode }) {
  const frame = await siteFrame()
  return (
    <>
      <a className="skip" href="#noi-dung">
        Đến nội dung chính
      </a>
      <Masthead frame={frame} current={current} />
      {frame.alert && <AlertBanner alert={frame.alert} />}
      <main id="noi-dung" tabIndex={-1}>
        {children}
      </main>
      <Footer frame={frame} />
    </>
  )
}
