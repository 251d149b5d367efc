import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { listActions } from './actions.ts'

/** Bundles one action in a process of its own: ncc is single-threaded, and a fresh process has no state of another bundle. */
function bundleInProcess(name: string, folder: string): Promise<void> {
  const script = join(import.meta.dirname, 'bundle-action.js')
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, name, folder], { stdio: 'inherit' })
    child.on('error', reject)
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${name}: ncc failed with status ${code}`))))
  })
}

/** Bundles the named actions into `out`/NAME, as many at a time as there are processors. */
async function bundleAll(names: readonly string[], out: string): Promise<void> {
  const waiting = [...names]
  const worker = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      await bundleInProcess(name, join(out, name))
      process.stdout.write(`bundled ${join(out, name)}\n`)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
}

/** Removes the bundles of actions that no longer exist, and marks the folder as CommonJS. */
function tidy(out: string, actions: readonly string[]): void {
  mkdirSync(out, { recursive: true })
  for (const entry of readdirSync(out)) if (!actions.includes(entry)) rmSync(join(out, entry), { recursive: true })
  writeFileSync(join(out, 'package.json'), '{"type":"commonjs"}\n')
}

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: 'dist' } },
  allowPositionals: true
})
const actions = listActions('.').filter((name) => existsSync(join('actions', name, 'src', 'main.ts')))
const unknown = positionals.filter((name) => !actions.includes(name))
if (unknown.length > 0) throw new Error(`no such action: ${unknown.join(', ')}; there are ${actions.join(', ')}`)
tidy(values.out, actions)
await bundleAll(positionals.length > 0 ? positionals : actions, values.out)
