/** Next calls this once per process, before the first request. */
export async function register(): Promise<void> {
  // Next replaces this very expression at build time, so that no other runtime's bundle contains Payload.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startProcess } = await import('./instrumentation-node')
    await startProcess()
  }
}
