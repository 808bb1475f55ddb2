import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { focalPointClass } from '@/components/site/focal-point'
import { Picture } from '@/components/site/picture'

describe('the focal point of a cropped picture', () => {
  it.each([
    [50, 50, ''],
    [null, undefined, ''],
    [54, 46, ''],
    [0, 100, 'focal focal-x-0 focal-y-100'],
    [23, 77, 'focal focal-x-20 focal-y-80'],
    [50, 10, 'focal focal-x-50 focal-y-10'],
    [-30, 400, 'focal focal-x-0 focal-y-100'],
    [Number.NaN, 10, 'focal focal-x-50 focal-y-10'],
  ])('%s, %s → “%s”', (focalX, focalY, expected) => {
    expect(focalPointClass({ focalX, focalY })).toBe(expected)
  })

  it('stands on the picture without a style attribute', () => {
    const html = renderToStaticMarkup(
      <Picture media={{ url: '/a.webp', alt: 'Cầu', focalX: 20, focalY: 80 }} className="hero" />,
    )
    expect(html).toContain('class="hero focal focal-x-20 focal-y-80"')
    expect(html).not.toContain('style=')
  })
})
