import { execFileSync } from 'node:child_process'
import { node24 } from '../scripts/tools/node24.ts'
import { goal, runs, wantedParts } from './goals.ts'
import { compare, median, peakMemory, time, watch } from './process.ts'
import { files, type Harbor, startHarbor } from './publish-release/harbor.ts'
import { runnerEnvironment } from './runner-environment.ts'
import { session } from './session.ts'
import { emptyFile } from './yardsticks.ts'

const node = node24(process.cwd())
const title = `${files.count} files of ${files.bytes / 1e6} MB`
const slow = { harm: 'delay', request: {}, times: Number.POSITIVE_INFINITY } as const

function say(what: string, milliseconds: readonly number[]): void {
  const rounded = milliseconds.map((each) => each.toFixed(0)).join(', ')
  process.stdout.write(`${what}: ${median(milliseconds).toFixed(0)} ms (${rounded})\n`)
}

/** One release by the action: its time, and how many lines it said. */
async function publish(harbor: Harbor): Promise<{ readonly milliseconds: number; readonly lines: readonly string[] }> {
  const { milliseconds, said } = await watch(node, harbor.publish)
  await harbor.empty()
  return { milliseconds, lines: said.trim().split('\n') }
}

/** The action, which also reads, hashes, writes the notes, publishes and reads back, against the uploads alone. */
async function measureUpload(name: string, harbor: Harbor, most: number): Promise<void> {
  const [own, plain, ratios]: [number[], number[], number[]] = [[], [], []]
  let lines = 0
  for (let round = 0; round < runs; round += 1) {
    const ours = await publish(harbor)
    const yardstick = await time(node, await harbor.plain())
    await harbor.empty()
    lines = ours.lines.filter((line) => line.startsWith('uploaded')).length
    own.push(ours.milliseconds)
    plain.push(yardstick)
    ratios.push(ours.milliseconds / yardstick)
  }
  say(`${name}, publish-release (${lines} lines of progress)`, own)
  say(`${name}, one after the other`, plain)
  goal(`${name}, against one after the other`, median(ratios), most, '')
}

async function measureDelayed(harbor: Harbor): Promise<void> {
  await harbor.arm({ ...slow, milliseconds: 50 })
  await measureUpload(`${title}, each request 50 ms later`, harbor, 0.5)
  await harbor.arm()
}

/** A limit in the middle of the uploads, which asks for two seconds. */
async function measureLimited(harbor: Harbor): Promise<void> {
  const answer = { status: 403, headers: { 'retry-after': '2' }, body: { message: 'secondary rate limit' } }
  const beyond: number[] = []
  let waits = 0
  for (let round = 0; round < runs; round += 1) {
    const usual = await publish(harbor)
    await harbor.arm({ harm: 'refuse', answer, effect: { kind: 'upload-asset' }, skip: files.count / 2 })
    const limited = await publish(harbor)
    await harbor.arm()
    waits = limited.lines.filter((line) => line.includes('asks to wait')).length
    beyond.push(limited.milliseconds - usual.milliseconds)
  }
  say(`${title}, what a limit of 2 seconds in the middle costs (${waits} told)`, beyond)
  goal(`${title}, a limit of 2 seconds`, median(beyond) / 1000, 2.5, ' s')
}

/** A rerun, which finds all files there; it reads them all, as `sha256sum` does. */
async function measureDone(harbor: Harbor, folder: string): Promise<void> {
  await time(node, harbor.publish)
  const bare = emptyFile(folder, runnerEnvironment(folder, {}))
  const { milliseconds, ratio } = await compare(node, harbor.publish, bare, runs)
  const sums: number[] = []
  for (let round = 0; round < runs; round += 1) {
    const began = performance.now()
    execFileSync('sh', ['-c', 'sha256sum *'], { cwd: harbor.dist, stdio: 'ignore' })
    sums.push(performance.now() - began)
  }
  process.stdout.write(`${title}, already there: ${milliseconds.toFixed(0)} ms, ${ratio.toFixed(1)} of bare Node\n`)
  say('sha256sum of the same files', sums)
  goal(`${title}, already there, beyond sha256sum`, (milliseconds - median(sums)) / 1000, 1, ' s')
  goal(`${title}, memory`, await peakMemory(node, harbor.publish), 130, ' MiB')
  await harbor.empty()
}

const parts: Readonly<Record<string, (harbor: Harbor, folder: string) => Promise<void>>> = {
  upload: (harbor) => measureUpload(title, harbor, 1),
  delayed: measureDelayed,
  limited: measureLimited,
  done: measureDone
}

const wanted = wantedParts(parts)
await session('rounds', node, async (folder) => {
  const harbor = await startHarbor(folder)
  try {
    for (const [, part] of wanted) await part(harbor, folder)
  } finally {
    harbor.stop()
  }
})
