import type { FreezeState } from '../../../actions/freeze-branch/src/state.ts'
import { writeDocument } from '../../../actions/freeze-branch/src/state-document.ts'
import type { Stage } from './staged.ts'
import { frozen } from './state-given.ts'

/** Ben, who may push and no more, puts a text in the place of what is kept of a freeze. */
export async function forgeText(stage: Stage, branch: string, text: string): Promise<void> {
  const options = { from: stage.first, message: `Forge ${text.length}`, force: true }
  await stage.push(`forge-${branch}`, { 'freeze.json': text }, options)
  const ref = `refs/slipway/freeze/${branch}`
  await stage.git('push', '--quiet', '--force', stage.remote('acme/harbor', stage.ben), `HEAD:${ref}`)
}

/** He does so with a state of his own making. */
export function forge(stage: Stage, some: Partial<FreezeState>): Promise<void> {
  return forgeText(stage, some.branch ?? 'main', writeDocument(frozen(some)))
}
