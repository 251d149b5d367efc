/** The frame's own workflow commands write the same bytes as @actions/core, whatever the call. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import fc from 'fast-check'
import { annotation, command, mask, type Place } from '#core/action/commands'
import { appendSummary, saveState, setOutputs } from '#core/action/file-commands'

let folder = ''
let written = ''
const files = { GITHUB_OUTPUT: '', GITHUB_STATE: '', GITHUB_STEP_SUMMARY: '' }
const before = { ...process.env }

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'slipway-commands-'))
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written += text
    return true
  })
})
afterAll(() => {
  jest.restoreAllMocks()
  process.env = before
  rmSync(folder, { recursive: true })
})

/** Empties the runner's files, for the package to write to. */
function freshFiles(): void {
  written = ''
  for (const name of Object.keys(files) as (keyof typeof files)[]) {
    files[name] = join(folder, name)
    writeFileSync(files[name], '')
    process.env[name] = files[name]
  }
}
beforeEach(freshFiles)

/** The delimiter is drawn at random by both. */
const steady = (text: string) => text.replace(/ghadelimiter_[0-9a-f-]+/g, 'ghadelimiter_X')
const theirs = (name: keyof typeof files) => {
  const text = readFileSync(files[name], 'utf8')
  writeFileSync(files[name], '')
  return steady(text)
}

const nasty = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '%',
    '%0A',
    '\r',
    '\n',
    '\r\n',
    ':',
    ',',
    '::error::x',
    '##[add-mask]x',
    'a=b',
    'EOF',
    '🚀',
    '\u202e'
  )
)
const text = fc
  .array(nasty, { maxLength: 6 })
  .map((parts) => parts.join(''))
  .filter((value) => !/\p{Cs}/u.test(value))
const name = fc.stringMatching(/^[a-z][a-z-]{0,12}$/)

describe('annotations and masks', () => {
  const place = fc.record(
    { title: text, file: text, startLine: fc.nat(), endLine: fc.nat(), startColumn: fc.nat(), endColumn: fc.nat() },
    { requiredKeys: [] }
  )
  test.each(['error', 'warning', 'notice'] as const)('%s', (level) => {
    fc.assert(
      fc.property(text, place, (message, there) => {
        written = ''
        core[level](message, there)
        const { startLine, startColumn, ...rest } = there
        const ours = {
          ...rest,
          ...(startLine === undefined ? {} : { line: startLine }),
          ...(startColumn === undefined ? {} : { col: startColumn })
        } as Place
        expect(annotation(level, message, ours)).toBe(written)
      })
    )
  })
  test('add-mask', () => {
    fc.assert(
      fc.property(text, (secret) => {
        written = ''
        core.setSecret(secret)
        expect(mask(secret)).toBe(written)
      })
    )
  })
  test('group and debug', () => {
    fc.assert(
      fc.property(text, (title) => {
        written = ''
        core.startGroup(title)
        core.debug(title)
        expect(command('group', {}, title) + command('debug', {}, title)).toBe(written)
      })
    )
  })
})

describe('file commands', () => {
  test('outputs', () => {
    fc.assert(
      fc.property(name, text, (key, value) => {
        core.setOutput(key, value)
        const expected = theirs('GITHUB_OUTPUT')
        expect(setOutputs(process.env, [[key, value]])).toBe('')
        expect(theirs('GITHUB_OUTPUT')).toBe(expected)
      })
    )
  })
  test('state', () => {
    fc.assert(
      fc.property(name, text, (key, value) => {
        core.saveState(key, value)
        const expected = theirs('GITHUB_STATE')
        expect(saveState(process.env, key, value)).toBe('')
        expect(theirs('GITHUB_STATE')).toBe(expected)
      })
    )
  })
  test('summary', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (markdown) => {
        await core.summary.addRaw(markdown).write()
        const expected = theirs('GITHUB_STEP_SUMMARY')
        appendSummary(process.env, markdown)
        expect(theirs('GITHUB_STEP_SUMMARY')).toBe(expected)
      })
    )
  })
  test('without files they fall back to the same commands in the log', () => {
    fc.assert(
      fc.property(name, text, (key, value) => {
        const env = { ...process.env, GITHUB_OUTPUT: '', GITHUB_STATE: '' }
        const kept = process.env
        process.env = env
        written = ''
        core.setOutput(key, value)
        core.saveState(key, value)
        process.env = kept
        expect(setOutputs(env, [[key, value]]) + saveState(env, key, value)).toBe(written)
      })
    )
  })
})
