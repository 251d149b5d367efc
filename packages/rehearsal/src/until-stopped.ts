/** Waits for the signal, and looks around meanwhile. */
export async function untilStopped(signal: AbortSignal, look: () => void = () => {}): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setInterval(look, 200)
    const stop = (): void => {
      clearInterval(timer)
      resolve()
    }
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
  })
}
