import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The names of all actions, sorted: every folder in actions/ of the checkout at `root` that holds an action.yml. */
export function listActions(root: string): string[] {
  const folder = join(root, 'actions')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'action.yml')))
    .sort()
}
