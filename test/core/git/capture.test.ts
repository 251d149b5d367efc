import { spawn } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { capture } from '#core/git/capture'
import { root, sourceArguments } from '../../run-step.ts'

const place = { env: { PATH: process.env.PATH ?? '' }, cwd: '/' }
const node = (script: string) => capture(process.execPath, ['-e', script], place)

describe('what a program said', () => {
  test('status, output and errors, whole', async () => {
    const { exitCode, stdout, stderr } = await node(
      `process.stdout.write('ü'.repeat(500000)); console.error('no'); process.exitCode = 3`
    )
    expect({ exitCode, length: stdout.length, stderr }).toEqual({ exitCode: 3, length: 500000, stderr: 'no\n' })
  })

  test('arguments are no shell words', async () => {
    const { stdout } = await capture(process.execPath, ['-p', 'process.argv[1]', '$(id); `id` "x" *'], place)
    expect(stdout).toBe('$(id); `id` "x" *\n')
  })

  test('a program that is not there', async () => {
    await expect(capture('slipway-no-such-program', [], place)).rejects.toThrow(
      'slipway-no-such-program cannot be started: install it on the runner'
    )
  })

  test('a program that is killed', async () => {
    await expect(node(`process.kill(process.pid, 'SIGKILL')`)).rejects.toThrow(/was killed by SIGKILL: run it again/)
  })
})

test('a child does not outlive the process', async () => {
  const parent = spawn(process.execPath, sourceArguments('test/core/git/outlived.ts'), {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  let said = ''
  for await (const data of parent.stdout) said += data
  const child = Number(said)
  expect(child).toBeGreaterThan(0)
  const gone = () => {
    try {
      process.kill(child, 0)
      return false
    } catch {
      return true
    }
  }
  for (let waited = 0; !gone() && waited < 5000; waited += 50) await new Promise((resolve) => setTimeout(resolve, 50))
  expect(gone()).toBe(true)
})
