import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import { openWorkspace } from '#core/tree/workspace'
import { beginWrite, undoInterrupted } from '#core/tree/write-workspace'
import { node, scriptArguments } from './child.ts'
import { makeWorkspace, snapshot } from './sample.ts'

openEffects()
const edits = { 'a.yaml': ['a: 1\n', ''], 'b.yaml': ['b: 1\n', ''] } as const

let root = ''
let old: string[] = []
beforeEach(() => {
  root = makeWorkspace(edits)
  old = snapshot(root)
})
afterEach(() => rmSync(root, { recursive: true }))

async function startWriting(): Promise<ChildProcess> {
  const child = spawn(node, [...scriptArguments('stay.ts'), root], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

describe('two runs in one workspace', () => {
  test('the second one is refused while the first lives, and recovers once it is dead', async () => {
    const child = await startWriting()
    const refusal = new RegExp(`process "${child.pid}" is writing in this workspace: wait until it has ended`)
    expect(() => beginWrite(root)).toThrow(refusal)
    expect(() => undoInterrupted(root)).toThrow(refusal)
    await expect(openWorkspace(root)).rejects.toThrow(refusal)
    expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('a: 2\n')
    await kill(child)
    expect((await openWorkspace(root)).interrupted).toEqual(['a.yaml'])
    expect(undoInterrupted(root)).toEqual({ files: ['a.yaml'], changedSince: [] })
    expect(snapshot(root)).toEqual(old)
  })

  test('of five that come to the workspace of a killed one at once, one goes on', async () => {
    await kill(await startWriting())
    const children = Array.from({ length: 5 }, () =>
      spawn(node, [...scriptArguments('stay.ts'), root], { stdio: ['ignore', 'pipe', 'pipe'] })
    )
    const outcomes = await Promise.all(
      children.map(async (child) => {
        const [said] = await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')])
        return `${said}`.startsWith('writing') ? 'writes' : 'refused'
      })
    )
    // Each may see another that is about to be refused itself; never do two go on.
    expect(outcomes.filter((outcome) => outcome === 'writes').length).toBeLessThanOrEqual(1)
    await Promise.all(children.map((child) => (child.exitCode === null ? kill(child) : undefined)))
    undoInterrupted(root)
    expect(snapshot(root)).toEqual(old)
  })

  test.each([
    ['a number that another process has by now', `\n1 12345 ${namespace()}\n`],
    ['a number that nobody has', `\n4194304999 1 ${namespace()}\n`],
    ['a container that has gone', '\n1 1 pid:[1]\n'],
    ['half a line', '\n12'],
    ['noise', '\0\0\x07 - -\n']
  ])('an owner who is dead: %s', (_, owners) => {
    mkdirSync(join(root, '.git/slipway'))
    writeFileSync(join(root, '.git/slipway/owners'), owners)
    beginWrite(root).end()
    expect(snapshot(root)).toEqual(old)
  })

  test('an owner who lives is known by his start, too', () => {
    const start = readFileSync(`/proc/${process.ppid}/stat`, 'latin1').split(') ').pop()?.split(' ')[19]
    mkdirSync(join(root, '.git/slipway'))
    writeFileSync(join(root, '.git/slipway/owners'), `\n${process.ppid} ${start} ${namespace()}\n`)
    expect(() => beginWrite(root)).toThrow(`process "${process.ppid}" is writing`)
  })
})

function namespace(): string {
  return readlinkSync('/proc/self/ns/pid')
}
