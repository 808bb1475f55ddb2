import { describe, expect, it } from 'vitest'
import { stripRuntime } from '@/server/strip-runtime'

describe('A public page loses the client runtime', () => {
  it.each([
    '<script src="/_next/static/chunks/a.js" async=""></script>',
    '<script src="/_next/static/chunks/a.js" noModule=""></script>',
    '<script id="_R_">(globalThis["TURBOPACK"]).push({});</script>',
    '<script>self.__next_f.push([1,"<p>a</p>"])</script>',
    '<script>if (1 < 2) document.title = "<link rel=stylesheet>"</script >',
    '<SCRIPT>alert(1)</SCRIPT>',
    '<script type="module">import("/x.js")</script>',
    '<script type="module" src="/site.js.evil"></script>',
    '<script type="module" src="https://cdn.example/site.js"></script>',
    '<script data-type="application/ld+json">alert(1)</script>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>',
    '<link rel="modulepreload" href="/_next/a.js"/>',
    '<link rel="expect" href="#_R_" blocking="render"/>',
    '<!-- -->',
    '<!--$-->',
    '<!--/$-->',
    '<div hidden=""><!--$--><!--/$--></div>',
  ])('%s goes', (text) => {
    expect(stripRuntime(`<p>trước</p>${text}<p>sau</p>`)).toBe('<p>trước</p><p>sau</p>')
  })

  it.each([
    '<script type="application/ld+json">{"headline":"<!--$--> \\u003c/script>"}</script>',
    '<script type="module" src="/site.js"></script>',
    '<script type="module" async="" src="/site.js?v=3"></script>',
    '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>',
    '<link rel="preload" as="font" href="/f.woff2" type="font/woff2" crossorigin=""/>',
    '<link rel="canonical" href="https://tinh.gov.vn/"/>',
    '<style>a::before{content:"<script>x</script>"}</style>',
    '<textarea name="text"><script>x</script></textarea>',
    '<p>mã &lt;script&gt;</p>',
    '<!--[if IE]> <![endif]-->',
  ])('%s stays', (text) => {
    expect(stripRuntime(`<p>trước</p>${text}<p>sau</p>`)).toBe(`<p>trước</p>${text}<p>sau</p>`)
  })
})
