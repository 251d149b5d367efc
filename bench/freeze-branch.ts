import { node24 } from '../scripts/tools/node24.ts'
import { type Harbor, startFrozen } from './freeze-branch/harbor.ts'
import { goal, runs, wantedParts } from './goals.ts'
import { type Subject, time } from './process.ts'
import { runnerEnvironment } from './runner-environment.ts'
import { session } from './session.ts'
import { emptyFile } from './yardsticks.ts'

const node = node24(process.cwd())

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

/** Runs the check and an empty file in turn, after two pairs to warm up; what is prepared is not measured. */
async function measure(name: string, harbor: Harbor, bare: Subject, prepare: () => Promise<void>): Promise<void> {
  const times: number[] = []
  const ratios: number[] = []
  for (let pair = -2; pair < runs; pair += 1) {
    await prepare()
    const own = await time(node, harbor.check)
    const plain = await time(node, bare)
    if (pair < 0) continue
    times.push(own)
    ratios.push(own / plain)
  }
  process.stdout.write(`${name}: ${median(times).toFixed(0)} ms\n`)
  goal(`${name}, against bare Node`, median(ratios), 4, '')
}

const parts: Readonly<Record<string, (harbor: Harbor, bare: Subject) => Promise<void>>> = {
  right: (harbor, bare) => measure('check, the status is right already', harbor, bare, async () => undefined),
  write: (harbor, bare) => measure('check, the status is set', harbor, bare, harbor.misjudge)
}

const wanted = wantedParts(parts)
await session('pairs', node, async (folder) => {
  const bare = emptyFile(folder, runnerEnvironment(folder, {}))
  const harbor = await startFrozen(node, folder)
  for (const [, part] of wanted) await part(harbor, bare)
  await harbor.stop()
})
