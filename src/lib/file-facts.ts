/** @returns the kind of a file by its name's ending, such as `PDF`; '' when it has none */
export function fileKind(filename: string): string {
  return /\.([a-z0-9]{2,5})$/i.exec(filename)?.[1]?.toUpperCase() ?? ''
}

/** @returns a size as readers know it, such as `240 KB`; '' for what is no size */
export function fileSize(bytes: unknown): string {
  if (typeof bytes !== 'number' || bytes <= 0) return ''
  const [amount, unit] = bytes < 1_000_000 ? [bytes / 1000, 'KB'] : [bytes / 1_000_000, 'MB']
  const most = unit === 'KB' ? 0 : 1
  return `${Math.max(amount, unit === 'KB' ? 1 : 0).toLocaleString('vi-VN', { maximumFractionDigits: most })} ${unit}`
}
