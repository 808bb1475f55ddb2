/**
 * The site's name as it stands in titles, feeds and structured data.
 *
 * @returns name and province; the province only once when the name already says it
 */
export function fullSiteName({
  siteName,
  provinceName,
}: {
  siteName: string
  provinceName: string
}): string {
  const isSaid = siteName.toLocaleLowerCase('vi').includes(provinceName.toLocaleLowerCase('vi'))
  return isSaid ? siteName : `${siteName} ${provinceName}`
}
