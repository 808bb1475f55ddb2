import { attributeOf, elementsNamed, withoutElements, wordsIn } from './docx-xml'
import type { ImportWarningCode, WarningList } from './report'

/** What Word can hold and the body cannot: how to find it in the main part, and what to say. */
const MARKS: readonly (readonly [code: ImportWarningCode, pattern: RegExp])[] = [
  ['comments', /<w:commentReference\b/g],
  ['insertions', /<w:(?:ins|moveTo)\s[^<>]*[^/<>]>/g],
  ['deletions', /<w:(?:del|moveFrom)\s[^<>]*[^/<>]>/g],
  ['equations', /<m:oMath[ >]/g],
  ['charts', /<c(?:x?):chart\b/g],
  ['smartArt', /<dgm:relIds\b/g],
  ['embeddedObjects', /<o:OLEObject\b/g],
  ['textBoxes', /<w:txbxContent[ >]/g],
]

/** Lists what of a Word file is not taken over, or is but looks different, with how many of each. */
export function takeInventory({
  xml,
  names,
  warnings,
}: {
  xml: ReadonlyMap<string, string>
  names: readonly string[]
  warnings: WarningList
}): void {
  // Word writes drawings twice, once for old readers.
  const main = withoutElements(xml.get('word/document.xml') ?? '', 'mc:Fallback')
  for (const [code, pattern] of MARKS) {
    const found = main.match(pattern)?.length ?? 0
    if (found > 0) warnings.add(code, String(found))
  }
  for (const words of marginalWords(xml)) warnings.add('headerFooter', words)
  for (const words of numberedHeadings(main)) warnings.add('numberedHeading', words)
  if (names.some((name) => /vbaProject\.bin$/i.test(name))) warnings.add('macros')
  if (hasLetteredLists(xml.get('word/numbering.xml') ?? '', main)) {
    warnings.add('listMarkerLost', 'a, b, c hoặc I, II, III')
  }
}

function marginalWords(xml: ReadonlyMap<string, string>): Set<string> {
  const words = new Set<string>()
  for (const [name, part] of xml) {
    if (!/^word\/(?:header|footer)\d*\.xml$/.test(name)) continue
    const text = wordsIn(part).trim()
    // A page number alone is no loss.
    if (/\p{L}{2}/u.test(text)) words.add(text)
  }
  return words
}

/** Headings whose number Word counts itself: the number is not in the text. */
function numberedHeadings(main: string): Set<string> {
  const headings = elementsNamed(main, 'w:p').filter(
    (paragraph) =>
      attributeOf(paragraph, 'w:pStyle', 'w:val').startsWith('Heading') &&
      paragraph.includes('<w:numPr>'),
  )
  return new Set(headings.map(wordsIn).filter((words) => words !== ''))
}

/** Whether a numbering that the text uses counts in letters or Roman numbers at its first level. */
function hasLetteredLists(numbering: string, main: string): boolean {
  const used = new Set([...main.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id))
  const definitions = elementsNamed(numbering, 'w:num')
    .filter((entry) => used.has(/^ w:numId="(\d+)"/.exec(entry)?.[1]))
    .map((entry) => attributeOf(entry, 'w:abstractNumId', 'w:val'))
  return elementsNamed(numbering, 'w:abstractNum').some((entry) => {
    const [level = ''] = elementsNamed(entry, 'w:lvl')
    return (
      definitions.includes(/w:abstractNumId="(\d+)"/.exec(entry)?.[1] ?? '') &&
      /Letter|Roman/.test(attributeOf(level, 'w:numFmt', 'w:val'))
    )
  })
}
