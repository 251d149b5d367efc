import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { findSandbox } from '#rehearsal/runner/sandbox'
import { useGround, workflow } from '../../../rehearsal/cli/clone.ts'
import { type Compiled, compile, ended } from '../../../rehearsal/cli/compiled.ts'

const ground = useGround()
const { leftovers, makeClone } = ground
let cli: Compiled

beforeAll(async () => {
  cli = await compile()
})

interface Stopped {
  readonly status: number | null
  readonly leftovers: readonly string[]
  /** From the signal to the end, in milliseconds. */
  readonly took: number
}

/** Starts a rehearsal, sends it a signal when its last step runs, and waits for its end. */
async function stop(signal: NodeJS.Signals, text: string): Promise<Stopped> {
  const own = await mkdtemp(join(ground.folder, 'own-'))
  const path = await makeClone({ 'release.yml': text })
  const child = cli.startIn(own, 'rehearse', '--repo', path, '--tag', 'v1.1.0', '--run-steps')
  const end = ended(child)
  await new Promise<void>((seen) => child.stdout?.on('data', (out) => /✓.*validate-semver/.test(out) && seen()))
  await new Promise((later) => setTimeout(later, 500))
  const started = Date.now()
  child.kill(signal)
  const { status } = await end
  return { status, leftovers: await readdir(own), took: Date.now() - started }
}

function commandOf(process: string): string {
  try {
    return readFileSync(`/proc/${process}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  } catch {
    return '' // it has ended meanwhile
  }
}

describe('how it ends', () => {
  test('a signal ends the run and what its steps have started, also where these will not end; nothing is left', async () => {
    const slow = 'sleep 4711; echo "ran'
    const deaf = `trap "" INT TERM; (env -i setsid sleep 4711 &); echo started >&2; while :; do sleep 1; done`
    const stubborn = workflow.replace(/run: .*/, `run: '${deaf}'\n      - if: always()\n        run: '${deaf}'`)
    const ends = await Promise.all([
      stop('SIGINT', workflow.replace('echo "ran', slow)),
      stop('SIGINT', stubborn.replaceAll('4711', '4712')),
      stop('SIGTERM', stubborn.replaceAll('4711', '4713'))
    ])
    for (const { status, leftovers, took } of ends) {
      expect([status, leftovers]).toEqual([130, []])
      expect(took).toBeLessThan(8000)
    }
    const sandbox = await findSandbox('http://127.0.0.1:1')
    await sandbox.close()
    if (!sandbox.describe.includes('ended with them')) return // a system without process namespaces
    const running = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(commandOf)
    expect(running.filter((command) => /^sleep 471[123]/.test(command))).toEqual([])
  })

  test('ends with what started it, as npm does through a shell, and leaves nothing behind', async () => {
    const ends = (['SIGTERM', 'SIGKILL'] as const).map(async (signal) => {
      const own = await mkdtemp(join(ground.folder, 'own-'))
      const waits = process.platform === 'linux' ? '; true' : '' // elsewhere a shell gives its place to its only command
      const line = `'${[...cli.command, 'world', '--repo', `acme/own=${await makeClone({})}`].join("' '")}'${waits}`
      const npm = `require('child_process').spawn('sh', ['-c', ${JSON.stringify(line)}], { stdio: 'inherit' })`
      const env = { PATH: process.env.PATH, TMPDIR: own, npm_lifecycle_event: 'world' }
      const child = spawn(process.execPath, ['-e', npm], { env, stdio: ['ignore', 'pipe', 'pipe'] })
      const end = ended(child) // of everything that has its output
      await new Promise((seen) => child.stdout.once('data', seen))
      child.kill(signal)
      await end
      return readdir(own)
    })
    expect(await Promise.all(ends)).toEqual([[], []])
  })

  test('a closed terminal ends it as Ctrl-C does', async () => {
    const { status, leftovers } = await stop('SIGHUP', workflow.replace('echo "ran', 'sleep 4714; echo "ran'))
    expect([status, leftovers]).toEqual([130, []])
  })

  test('ends without a word where nobody reads on', async () => {
    const child = cli.start('rehearse')
    const end = ended(child)
    child.stdout?.once('data', () => child.stdout?.destroy())
    const { status, stderr } = await end
    expect([status, stderr, await leftovers()]).toEqual([130, '', []])
  })
})
