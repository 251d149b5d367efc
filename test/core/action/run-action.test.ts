import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runStep, type StepOptions, sourceArguments } from '../../run-step.ts'
import { commandsIn } from '../../runner-model.ts'

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

describe('the outcome of a run', () => {
  test('a real run applies each operation in order and reads it back', async () => {
    const { exitCode, log, outputs, summary } = await run({})
    expect({ exitCode, outcome: outputs.outcome, files: outputs.files }).toEqual({
      exitCode: 0,
      outcome: 'done',
      files: '2'
    })
    expect(log.split('\n').slice(1)).toEqual(['write a', 'write b', 'write-files: done', ''])
    expect(readdirSync(folder)).toEqual(['a', 'b'])
    expect(summary).toContain('### write-files: done')
    expect(summary).toContain('| done | write a |')
  })

  test('a dry run says what it would do and writes nothing', async () => {
    const { exitCode, log, outputs } = await run({ 'dry-run': 'true' })
    expect({ exitCode, outcome: outputs.outcome }).toEqual({ exitCode: 0, outcome: 'planned' })
    expect(log).toContain('would write a\nwould write b\n')
    expect(readdirSync(folder)).toEqual([])
  })

  test('a second run finds everything done', async () => {
    await run({})
    const { exitCode, outputs } = await run({})
    expect({ exitCode, outcome: outputs.outcome }).toEqual({ exitCode: 0, outcome: 'already-done' })
  })

  test('nothing to do is a value with its reason', async () => {
    const { exitCode, outputs } = await run({ names: '' })
    expect({ exitCode, outcome: outputs.outcome, reason: outputs.reason }).toEqual({
      exitCode: 0,
      outcome: 'nothing-to-do',
      reason: 'no names were given'
    })
  })

  test('conflicts are refused, every one of them, and nothing is written', async () => {
    for (const name of ['a', 'b']) writeFileSync(join(folder, name), 'other')
    const { exitCode, outputs, summary } = await run({ names: 'a,b,c' })
    expect({ exitCode, outcome: outputs.outcome }).toEqual({ exitCode: 1, outcome: 'refused' })
    expect(outputs.reason).toMatch(/^write a: it holds other; .*\nwrite b: it holds other; /)
    expect(JSON.parse(outputs.plan ?? '').operations.map((step: { state: string }) => step.state)).toEqual([
      'conflict',
      'conflict',
      'pending'
    ])
    expect(summary).toContain('| not reached | write c |')
    expect(readdirSync(folder)).toEqual(['a', 'b'])
  })

  test('a failing operation leaves a report of how far the run came, and a rerun finishes it', async () => {
    const first = await run({ names: 'a,b,c', 'fail-at': 'b' })
    expect({ exitCode: first.exitCode, outcome: first.outputs.outcome }).toEqual({ exitCode: 1, outcome: 'failed' })
    expect(first.outputs.reason).toContain(
      '1 of 3 operations were done; one that failed may have had its effect all the same; run it again'
    )
    expect(first.summary).toMatch(/\| done \| write a \|.*\n\| failed \| write b \|.*\n\| not reached \| write c \|/)
    const second = await run({ names: 'a,b,c' })
    expect({
      exitCode: second.exitCode,
      outcome: second.outputs.outcome,
      log: second.log.match(/^write \w$/gm)
    }).toEqual({ exitCode: 0, outcome: 'done', log: ['write b', 'write c'] })
  })
})

describe('expect-plan', () => {
  test('the hash of the dry run lets the real run pass, also when it resumes', async () => {
    const planned = await run({ 'dry-run': 'true' })
    const hash = planned.outputs['plan-hash'] ?? ''
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
    await run({ 'fail-at': 'b' })
    const { exitCode, outputs } = await run({ 'expect-plan': hash })
    expect({ exitCode, outcome: outputs.outcome }).toEqual({ exitCode: 0, outcome: 'done' })
  })

  test('another plan is refused and nothing is written', async () => {
    const planned = await run({ 'dry-run': 'true' })
    const { exitCode, outputs } = await run({ content: 'changed', 'expect-plan': planned.outputs['plan-hash'] ?? '' })
    expect({ exitCode, outcome: outputs.outcome, files: readdirSync(folder) }).toEqual({
      exitCode: 1,
      outcome: 'refused',
      files: []
    })
    expect(outputs.reason).toContain('expect-plan: the plan of this run has the hash')
  })
})

describe('inputs', () => {
  test('all mistakes are reported in one error, before anything is read', async () => {
    const { exitCode, log, outputs } = await run({ loud: 'yes', echo: 'tokn', folder: '', fodler: 'x' })
    expect(exitCode).toBe(1)
    expect(outputs.outcome).toBe('refused')
    expect(log.match(/^::error::/gm)).toHaveLength(1)
    expect(outputs.reason?.split('\n')).toEqual([
      '"fodler": this action has no such input; did you mean folder? Otherwise remove it',
      'folder: is required; correct this input',
      'loud: expected true or false, got "yes"; correct this input',
      'echo: expected one of nothing, token, content, got "tokn"; did you mean token?; correct this input'
    ])
  })
})

describe('secrets', () => {
  const paths: [string, Record<string, string>][] = [
    ['bad input', { loud: CANARY }],
    ['unknown input', { [CANARY.toLowerCase().replace(/[^a-z]/g, '')]: CANARY }],
    ['an error of a server that repeats it', { names: '', echo: 'token' }],
    ['an operation that fails with it', { 'fail-at': 'a' }],
    ['an output that would hold it', { echo: 'token' }],
    ['a file name with it', { names: `x${Buffer.from(CANARY).toString('base64')}` }],
    ['a conflict with it', { content: CANARY, names: 'a' }],
    ['a real run', {}]
  ]
  test.each(paths)('%s: the secret is masked first and appears nowhere', async (_, inputs) => {
    writeFileSync(join(folder, 'a'), 'x')
    const { log, errors, outputs, summary, state } = await run(inputs)
    const [first, ...rest] = log.split('\n')
    expect(first).toBe(`::add-mask::${CANARY.replaceAll('%', '%25')}`)
    const basic = Buffer.from(`x-access-token:${CANARY}`).toString('base64')
    const sinks = [rest.join('\n'), errors, JSON.stringify(outputs), summary, state].join('\n')
    for (const form of [CANARY, basic, encodeURIComponent(CANARY), Buffer.from(CANARY).toString('base64')])
      expect(sinks).not.toContain(form)
    expect(summary).toContain('### write-files')
  })

  test('an output that GitHub would drop for its secret is a failure that names the output', async () => {
    const { exitCode, outputs } = await run({ echo: 'token' })
    expect({ exitCode, outcome: outputs.outcome, echo: outputs.echo }).toEqual({
      exitCode: 1,
      outcome: 'failed',
      echo: undefined
    })
    expect(outputs.reason).toMatch(/^output echo: it would contain a secret/m)
  })
})

describe('a reason of very many lines', () => {
  test('it is cut everywhere, and says so', async () => {
    const names = Array.from({ length: 2000 }, (_, index) => `${'n'.repeat(30)}${index}`)
    for (const name of names) writeFileSync(join(folder, name), 'other')
    const { outputs, log } = await run({ names: names.join() })
    expect(Buffer.byteLength(outputs.reason ?? '')).toBeLessThan(66000)
    expect(outputs.reason).toMatch(/… and \d+ more lines$/)
    expect(log.length).toBeLessThan(80000)
  })
})

describe('hostile text', () => {
  test('a failure cannot forge a command, and its lines stay in one annotation', async () => {
    const { log } = await run({ 'fail-at': 'a' })
    expect(
      log
        .split('\n')
        .filter((line) => /^\s*::|##\[/.test(line))
        .map((line) => line.slice(0, 10))
    ).toEqual(['::add-mask', '::error::w'])
  })
})

describe('cancellation', () => {
  test.each(['observe', 'apply'])(
    'while it hangs in %s, the run ends within 5 s, with its report, and starts nothing more',
    async (hang) => {
      let cancelled = 0
      const { exitCode, outputs, summary } = await run(
        { hang, token: '' },
        {
          when: {
            said: 'hanging',
            call(child) {
              cancelled = Date.now()
              child.kill('SIGINT')
            }
          }
        }
      )
      expect(Date.now() - cancelled).toBeLessThan(5000)
      expect({ exitCode, outcome: outputs.outcome, files: readdirSync(folder) }).toEqual({
        exitCode: 1,
        outcome: 'failed',
        files: []
      })
      expect(outputs.reason).toContain('cancelled: nothing more was started')
      if (hang === 'apply') expect(summary).toMatch(/\| failed \| write a \|.*\n\| not reached \| write b \|/)
      expect(summary).toContain('### write-files: failed')
    },
    15000
  )
})

describe('an action that ends in another way', () => {
  test.each([
    ['silently', /stopped without an outcome/],
    ['throws', /^Error: boom \*\*\* ##\\\[set-output name=x;\]1\n:\\:error:\\:forged$/],
    ['rejects', /^Error: boom \*\*\*$/],
    ['oddly', /^an unexpected value was thrown, which cannot even be shown$/]
  ])('%s: it fails, and says so in every sink', async (hang, reason) => {
    const { exitCode, log, errors, outputs, summary } = await run({ hang })
    expect({ exitCode, outcome: outputs.outcome, errors }).toEqual({ exitCode: 1, outcome: 'failed', errors: '' })
    expect(outputs.reason).toMatch(reason)
    expect(summary).toContain('### write-files: failed')
    expect(commandsIn(log)).toEqual(['add-mask', 'error'])
  })

  test('a process that is ended from within does not pass for success', async () => {
    expect((await run({ hang: 'exits' })).exitCode).toBe(1)
  })
})

describe('sinks', () => {
  test('a missing output file is said, and the other sinks are still written', async () => {
    const { exitCode, log, summary } = await run({}, { env: { GITHUB_OUTPUT: '/nonexistent/output' } })
    expect(exitCode).toBe(1)
    expect(log).toContain('GITHUB_OUTPUT names /nonexistent/output, which cannot be written (ENOENT)')
    expect(summary).toContain('### write-files: done')
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('hello')
  })
})
