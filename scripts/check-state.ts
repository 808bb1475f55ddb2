import config from '@payload-config'
import { getPayload } from 'payload'
import { checkState } from '@/integrity'

/** More lines than anybody reads; the rest is counted. */
const MOST_SHOWN = 50

/**
 * Asks the stored data whether everything is as it has to be, and prints what is not.
 *
 * @returns 0 when every check holds, 1 otherwise
 */
export default async function main(): Promise<number> {
  const payload = await getPayload({ config })
  const isTerminal = process.stdout.isTTY
  const results = await checkState({
    payload,
    onProgress: (name, checked) => {
      if (isTerminal) process.stdout.write(`\r\u001b[K… ${name}: ${checked}`)
    },
  })
  if (isTerminal) process.stdout.write('\r\u001b[K')
  let problems = 0
  for (const { name, checked, problems: found } of results) {
    problems += found.length
    console.log(`${found.length === 0 ? '✓' : '✗'} ${name}: đã xem ${checked}, lỗi ${found.length}`)
    for (const { where, what } of found.slice(0, MOST_SHOWN)) console.log(`    ${where}: ${what}`)
    if (found.length > MOST_SHOWN) console.log(`    … và ${found.length - MOST_SHOWN} lỗi nữa`)
  }
  console.log(problems === 0 ? 'Dữ liệu nhất quán.' : `Có ${problems} lỗi.`)
  await payload.destroy()
  return problems === 0 ? 0 : 1
}
