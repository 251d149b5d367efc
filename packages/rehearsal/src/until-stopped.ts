/** Waits for the signal, or until the process that started this one is gone: nobody could stop a world after that. */
export async function untilStopped(signal: AbortSignal, look: () => void = () => {}): Promise<void> {
  const parent = process.ppid
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      look()
      if (process.ppid !== parent) stop()
    }, 200)
    const stop = (): void => {
      clearInterval(timer)
      resolve()
    }
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
  })
}
