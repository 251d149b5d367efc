import { basename } from 'node:path'
import type { Desk } from '../../approvals.ts'
import { safe, type Terminal } from '../terminal.ts'

/** What a person is asked now; undefined when nothing waits. */
export function questionOf(desk: Desk): string | undefined {
  const [first, ...others] = desk.pending()
  if (first === undefined) return undefined
  const more = others.length === 0 ? '' : ` (${others.length} more after this)`
  return `Approve ${safe(first.environment)} for ${safe(basename(first.run.file))}? y: yes, n: no${more}`
}

/** Listens to the keyboard while something waits for an approval, and at no other time. */
export function askForApprovals({ keys }: Terminal, desk: () => Desk | undefined) {
  let stop: (() => void) | undefined
  const end = (): void => {
    stop?.()
    stop = undefined
  }
  const answer = (key: string): void => {
    const at = desk()
    const state = { y: 'approved', n: 'rejected' } as const
    const said = state[key.toLowerCase() as keyof typeof state]
    const [pending] = at?.pending() ?? []
    if (at !== undefined && pending !== undefined && said !== undefined) at.answer(pending, said)
  }
  const look = (): void => {
    const waits = (desk()?.pending().length ?? 0) > 0
    if (waits && stop === undefined) stop = keys?.(answer)
    if (!waits) end()
  }
  return { look, end }
}
