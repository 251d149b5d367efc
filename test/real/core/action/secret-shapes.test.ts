import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runStep, type StepOptions, sourceArguments } from '../../../run-step.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-frame-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const CANARY = 'ghs_canaryCANARYcanary/+%0123456789'

function run(inputs: Record<string, string>, more: StepOptions = {}) {
  const given = {
    'dry-run': 'false',
    'expect-plan': '',
    folder,
    names: 'a,b',
    content: 'hello',
    token: CANARY,
    loud: 'false',
    'fail-at': '',
    echo: 'nothing',
    hang: 'never'
  }
  return runStep(sourceArguments('test/core/action/write-files.ts'), { inputs: { ...given, ...inputs }, ...more })
}

describe('secrets of all shapes', () => {
  test.each(['e', 'failed', 'a', '1'])('the secret %j cannot make a failure pass', async (token) => {
    const { exitCode, outputs } = await run({ token, 'fail-at': 'a', content: 'x' })
    expect(exitCode).toBe(1)
    expect(['failed', 'refused']).toContain(outputs.outcome)
  })

  const shapes = [
    `ghs_${'A1b2C3d4'.repeat(64)}`,
    'pa"ss\\word-zq9xkv',
    'abc##[x]def::zq9xkv',
    'line one\nline two',
    'sécret-\u202e-bidi'
  ]
  test.each(shapes)(
    'no piece of %j is shown when it is given to another input or comes back from a server',
    async (token) => {
      for (const inputs of [
        { token, loud: token },
        { token, names: '', echo: 'token' },
        { token, content: token, 'fail-at': 'a' }
      ]) {
        const { log, outputs, summary, errors } = await run(inputs)
        const said = log.split('\n').filter((line) => !line.startsWith('::add-mask::'))
        const sinks = [...said, JSON.stringify(outputs), summary, errors].join('\n')
        for (const piece of [token.slice(0, 6), token.slice(-6)]) expect(sinks).not.toContain(piece)
      }
    }
  )

  test('a secret in another input is refused before anything is read', async () => {
    const { outputs } = await run({ content: `x${CANARY}` })
    expect(outputs.reason).toMatch(
      /^content: it contains the value of a secret input; pass the secret by its own input alone/
    )
  })
})
