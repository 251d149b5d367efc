/**
 * Cuts a run at every call that changes something, and the run that recovers from it at every one of its calls too. Run
 * in a process of its own, with how many calls to go on after each cut; prints what was tried and what went wrong.
 */

import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openEffects } from '#core/action/effect'
import { openWorkspace } from '#core/tree/workspace'
import { undoInterrupted } from '#core/tree/write-workspace'
import { cut } from './cut.ts'
import { type Edits, editAll, edits, makeWorkspace, snapshot } from './sample.ts'

const few: Edits = Object.fromEntries(
  ['longer.yaml', 'shorter.yaml', 'deep/er/two-places.yaml', 'becomes-empty.txt', 'was-empty.txt', 'all-else.txt'].map(
    (path) => [path, edits[path] ?? ['', '']]
  )
)
const tears = [undefined, 300, 999]
const stride = Number(process.argv[2])
const wrong: string[] = []
let tried = 0

/** This process lives on after the cut: what it signed becomes a dead process's. */
function die(root: string): void {
  const owners = join(root, '.git/slipway/owners')
  if (existsSync(owners)) writeFileSync(owners, '\n999999999 1 nowhere\n')
}

/** Runs with a cut; returns whether it was cut, which it is not when there are fewer calls. */
function runCut(root: string, at: number, torn: number | undefined, work: () => unknown): boolean {
  Object.assign(cut, { at, torn, by: 'freeze', count: 0, frozen: false })
  try {
    work()
  } catch (thrown) {
    if (!cut.frozen) throw thrown
  }
  const was = cut.frozen
  Object.assign(cut, { at: -1, frozen: false })
  die(root)
  return was
}

/** How many calls a whole run makes; the journal goes with the third from the end. */
function countCalls(of: Edits): number {
  const root = makeWorkspace(of)
  runCut(root, -1, undefined, () => editAll(root, of))
  rmSync(root, { recursive: true })
  return cut.count
}

function expectOld(root: string, old: readonly string[], name: string): void {
  tried += 1
  undoInterrupted(root)
  const now = snapshot(root)
  if (now.join('\n') !== old.join('\n')) wrong.push(`${name}: ${now.filter((line) => !old.includes(line)).join(' | ')}`)
}

async function expectReadsOld(root: string, of: Edits, name: string): Promise<void> {
  const tree = await openWorkspace(root)
  const listed = (await tree.list()).map(({ path }) => path).join()
  if (listed !== [...Object.keys(of), 'untouched.txt'].sort().join()) wrong.push(`${name}: lists ${listed}`)
  for await (const read of tree.read(Object.keys(of))) {
    const old = of[read.path]?.[0]
    if (!read.ok || Buffer.from(read.bytes).toString() !== old) wrong.push(`${name}: reads ${read.path} otherwise`)
  }
}

/** Cuts once, looks at the tree as a dry run does, and recovers. */
async function cutOnce(of: Edits): Promise<void> {
  const calls = countCalls(of)
  for (let at = 0; at <= calls - 3; at += stride) {
    for (const torn of tears) {
      const root = makeWorkspace(of)
      const old = snapshot(root)
      runCut(root, at, torn, () => editAll(root, of))
      await expectReadsOld(root, of, `read at ${at}, torn ${torn}`)
      expectOld(root, old, `cut at ${at}, torn ${torn}`)
      rmSync(root, { recursive: true })
    }
  }
}

/** Cuts, then cuts the recovery, then recovers. */
async function cutTwice(of: Edits): Promise<void> {
  const calls = countCalls(of)
  for (let at = 0; at <= calls - 3; at += stride) {
    for (let then = 0, more = true; more; then += 1) {
      for (const torn of tears) {
        const root = makeWorkspace(of)
        const old = snapshot(root)
        runCut(root, at, 400, () => editAll(root, of))
        more = runCut(root, then, torn, () => undoInterrupted(root))
        if (more) await expectReadsOld(root, of, `read at ${at}, then ${then}, torn ${torn}`)
        expectOld(root, old, `cut at ${at}, then ${then}, torn ${torn}`)
        rmSync(root, { recursive: true })
      }
    }
  }
}

openEffects()
await cutOnce(edits)
await cutTwice(few)
process.stdout.write(JSON.stringify({ tried, wrong }))
