import { comparePositions, type Position } from './position.ts'

/** The machines that jobs wait for: so many run at the same time. */
export interface Slots {
  /**
   * Waits for a machine. Of those that wait, the first in the order of the file is served first, whoever asked first.
   *
   * Gives what frees the machine again; undefined when the signal was given before there was one.
   */
  take(position: Position, signal: AbortSignal): Promise<(() => void) | undefined>
}

interface Waiter {
  readonly position: Position
  readonly grant: () => void
}

/** Makes `count` machines. */
export function createSlots(count: number): Slots {
  const waiting: Waiter[] = []
  let free = Math.max(1, count)
  let planned = false
  const serve = (): void => {
    planned = false
    waiting.sort((a, b) => comparePositions(a.position, b.position))
    for (; free > 0 && waiting.length > 0; free -= 1) waiting.shift()?.grant()
  }
  // Later, so that a job whose turn comes by the end of this one is asked too: the order is then that of the file.
  const plan = (): void => {
    if (!planned) setImmediate(serve)
    planned = true
  }
  const release = (): void => {
    free += 1
    plan()
  }
  return {
    take: (position, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve(undefined)
        const giveUp = (): void => {
          waiting.splice(waiting.indexOf(waiter), 1)
          resolve(undefined)
        }
        const grant = (): void => {
          signal.removeEventListener('abort', giveUp)
          resolve(release)
        }
        const waiter = { position, grant }
        signal.addEventListener('abort', giveUp, { once: true })
        waiting.push(waiter)
        plan()
      })
  }
}
