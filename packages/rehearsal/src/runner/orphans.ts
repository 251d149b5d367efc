import { readdirSync, readFileSync } from 'node:fs'

/**
 * Ends what the steps of a job left running. As the runner does, a process counts as left by the job when its
 * environment says so: here by the job's own HOME. Where the system has no /proc nothing is ended.
 */
export function endOrphans(home: string): void {
  for (const pid of processes()) {
    if (pid === process.pid || !environmentOf(pid).includes(`\0HOME=${home}\0`)) continue
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended in the meantime.
    }
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
