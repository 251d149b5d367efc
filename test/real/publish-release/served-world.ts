/** Serves a clone as acme/app, in a process of its own, with the faults that its parent sends. */
import { execFileSync } from 'node:child_process'
import type { Fault } from '../../../packages/rehearsal/src/world/faults/fault.ts'
import { startWorld } from '../../../packages/rehearsal/src/world/world.ts'

export type { Fault }

/** What it says first; then it answers each list of faults with a word. */
export interface Served {
  readonly url: string
  readonly token: string
}

const [clone = ''] = process.argv.slice(2)
const world = await startWorld()
const { path } = await world.createRepository('acme/app', { defaultBranch: 'main' })
execFileSync('git', ['push', '--quiet', path, 'main', '--tags'], { cwd: clone, stdio: 'inherit' })
const token = world.issueToken({ login: 'you', repositories: 'all', permissions: 'all' })

let disarm = () => {}
process.on('message', (faults: readonly Fault[]) => {
  disarm()
  const armed = faults.map((fault) => world.arm(fault))
  disarm = () => {
    for (const one of armed) one()
  }
  process.send?.('armed')
})
process.on('disconnect', () => void world.close())
process.send?.({ url: world.url, token })
