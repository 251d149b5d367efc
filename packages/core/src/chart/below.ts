import { sep } from 'node:path'

/** Whether a real path lies below a real folder. */
export function isBelow(root: string, real: string): boolean {
  return real.startsWith(root.endsWith(sep) ? root : root + sep)
}
