import { readdirSync, readFileSync } from 'node:fs'
import type { JobState } from './state.ts'

/** One process may start the next while it is looked for: so often it is looked again. */
const mostLooks = 5

/**
 * Ends what the steps of a job left running. As the runner does, a process counts as left by the job when its
 * environment says so: by RUNNER_TRACKING_ID, or by the job's own HOME. Where the system has no /proc nothing is ended.
 */
export function endOrphans({ id, folders }: Pick<JobState, 'id' | 'folders'>): void {
  const marks = [`\0${trackingVariable}=${trackingId(id)}\0`, `\0HOME=${folders.home}\0`]
  for (let look = 0; look < mostLooks; look += 1) {
    const left = processes().filter((pid) => {
      const environment = pid === process.pid ? '' : environmentOf(pid)
      return marks.some((mark) => environment.includes(mark))
    })
    if (left.length === 0) return
    for (const pid of left) end(pid)
  }
}

/** The variable by which a process tells of which job it is. */
export const trackingVariable = 'RUNNER_TRACKING_ID'

/** What it says for a job. */
export function trackingId(job: string): string {
  return `github_${job}`
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended in the meantime.
  }
}

function processes(): number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}

function environmentOf(pid: number): string {
  try {
    return `\0${readFileSync(`/proc/${pid}/environ`, 'utf8')}\0`
  } catch {
    return ''
  }
}
