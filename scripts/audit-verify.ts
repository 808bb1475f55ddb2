import config from '@payload-config'
import { getPayload } from 'payload'
import { AUDIT_HEAD, LEDGER_HEAD, readHead } from '@/audit/head'
import { verifyChains, type ChainReport } from '@/audit/verify'

const NAMES: Readonly<Record<ChainReport['chain'], string>> = {
  audit: 'Nhật ký',
  ledger: 'Sổ cái công khai',
}

const HEADS: Readonly<Record<ChainReport['chain'], string>> = {
  audit: AUDIT_HEAD,
  ledger: LEDGER_HEAD,
}

/** A long chain shows now and then that the walk goes on. */
const ROWS_PER_LINE = 10_000

/**
 * Checks both hash chains of the database that DATABASE_URL names and says where the first one breaks.
 *
 * @returns exit code: 0 when both are whole, 1 when a row was changed, taken away, put in or moved
 */
export default async function auditVerify(): Promise<number> {
  const payload = await getPayload({ config, disableOnInit: true })
  const reports = await verifyChains({
    payload,
    onProgress: ({ chain, rows }) => {
      if (rows % ROWS_PER_LINE === 0) console.log(`  · ${NAMES[chain]}: đã xem ${rows} dòng…`)
    },
  })
  for (const report of reports) {
    print(report)
    const head = await readHead({ req: { payload }, name: HEADS[report.chain] })
    if (head?.hash) console.log(`  Đầu chuỗi: số ${head.value}, mã băm ${head.hash}`)
  }
  await payload.destroy()
  return reports.every(({ problems }) => problems.length === 0) ? 0 : 1
}

function print({ chain, rows, problems }: ChainReport): void {
  const [first, ...others] = problems
  if (first === undefined) {
    console.log(`✓ ${NAMES[chain]}: ${rows} dòng, chuỗi băm nguyên vẹn.`)
    return
  }
  console.log(`✗ ${NAMES[chain]}: ${rows} dòng, chuỗi băm bị đứt.`)
  console.log(`  Chỗ sai đầu tiên: dòng số ${first.sequence}: ${first.reason}.`)
  for (const { sequence, reason } of others) console.log(`  Dòng số ${sequence}: ${reason}.`)
}
