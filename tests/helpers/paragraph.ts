/** @returns a body of one paragraph, as the editor would store it */
export function bodyOf(text: string) {
  const paragraph = {
    type: 'paragraph',
    version: 1,
    format: '' as const,
    indent: 0,
    direction: 'ltr' as const,
    textFormat: 0,
    children: [
      { type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal' as const, style: '' },
    ],
  }
  return {
    root: {
      type: 'root',
      version: 1,
      format: '' as const,
      indent: 0,
      direction: 'ltr' as const,
      children: [paragraph],
    },
  }
}
