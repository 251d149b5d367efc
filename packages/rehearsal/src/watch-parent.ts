import { readFileSync } from 'node:fs'

/**
 * Calls `gone` once when the process that started this one has ended: nobody could stop it any more. npm starts its
 * scripts by a shell (`sh -c`), which goes on waiting when npm is killed: on Linux what started that shell counts too.
 */
export function watchParent(gone: () => void): void {
  const before = starters()
  const timer = setInterval(() => {
    if (starters() === before) return
    clearInterval(timer)
    gone()
  }, 200)
  timer.unref()
}

/** The processes that this one was started by, such as `712` or `712 700`. */
function starters(): string {
  const { ppid, env } = process
  const isShellOfNpm = env.npm_lifecycle_event !== undefined && read(ppid, 'cmdline').split('\0')[1] === '-c'
  if (!isShellOfNpm) return `${ppid}`
  const [, parent = ''] = read(ppid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ') // a name in parentheses stands before
  return `${ppid} ${parent}`
}

/** A file about a process, proc(5); nothing where the system has none. */
function read(process: number, name: string): string {
  try {
    return readFileSync(`/proc/${process}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
