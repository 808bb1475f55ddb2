import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { REPORT, type WorkerOrder, type WorkerReport } from './report'

/** A database, a media folder and a journal that only this drill uses. */
export interface DrillGround {
  readonly folder: string
  readonly journal: string
  readonly settings: NodeJS.ProcessEnv
}

export function makeGround(name: string): DrillGround {
  const folder = mkdtempSync(path.join(tmpdir(), `chinh-thong-${name}-`))
  return {
    folder,
    journal: path.join(folder, 'journal.jsonl'),
    settings: {
      ...process.env,
      NODE_ENV: 'test',
      DATABASE_URL: `file:${path.join(folder, 'site.db')}`,
      DATA_DIR: folder,
      MEDIA_DIR: path.join(folder, 'media'),
      PAYLOAD_SECRET: 'chi-dung-cho-dien-tap-0123456789abcdef',
      SITE_URL: 'http://localhost:3000',
    },
  }
}

export function clearGround({ folder }: DrillGround): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Starts one of the project's scripts on the drill's ground. */
export function startScript({
  ground,
  script,
  args = [],
}: {
  ground: DrillGround
  script: string
  args?: readonly string[]
}): ChildProcess {
  return spawn(process.execPath, ['--conditions=production', 'scripts/run.mjs', script, ...args], {
    env: ground.settings,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

export interface WorkerEnd {
  /** By its own hand in the middle of a transition, or by the drill's. */
  readonly wasKilled: boolean
  readonly reports: readonly WorkerReport[]
}

/**
 * Runs one worker to its end.
 *
 * @param onReport told each report as it comes, with the process, so that a caller can kill it
 * @throws with the worker's output when it ends in any other way than by SIGKILL or with 0
 */
export async function runWorker({
  ground,
  order,
  onReport = () => undefined,
}: {
  ground: DrillGround
  order: Omit<WorkerOrder, 'journal'>
  onReport?: (report: WorkerReport, child: ChildProcess) => void
}): Promise<WorkerEnd> {
  const text = JSON.stringify({ ...order, journal: ground.journal } satisfies WorkerOrder)
  const child = startScript({ ground, script: 'scripts/drill/worker.ts', args: [text] })
  const reports: WorkerReport[] = []
  let output = ''
  let line = ''
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    line += chunk.toString()
    const lines = line.split('\n')
    line = lines.pop() ?? ''
    for (const one of lines) {
      if (!one.startsWith(REPORT)) continue
      const report = JSON.parse(one.slice(REPORT.length)) as WorkerReport
      reports.push(report)
      onReport(report, child)
    }
  })
  const { code, signal } = await endOf(child)
  if (code !== 0 && signal !== 'SIGKILL') {
    throw new Error(`worker ended with ${code ?? signal}:\n${output}`)
  }
  return { wasKilled: signal === 'SIGKILL', reports }
}

export async function endOf(
  child: ChildProcess,
): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  return await new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }))
  })
}
