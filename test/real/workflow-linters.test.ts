import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'

const folder = mkdtempSync(join(tmpdir(), 'slipway-lint-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(tool: string, args: readonly string[], cwd: string): { status: number | null; said: string } {
  const { status, stdout, stderr, error } = spawnSync(tool, args, { cwd, encoding: 'utf8' })
  return { status, said: error?.message ?? stdout + stderr }
}

// What tests play is no workflow of ours: some of it is there to be wrong.
const ours = ['.github', 'actions']

const linters = {
  actionlint: (cwd: string) => run(process.env.SLIPWAY_ACTIONLINT ?? '', ['-no-color'], cwd),
  zizmor: (cwd: string) =>
    run(
      process.env.SLIPWAY_ZIZMOR ?? '',
      [
        '--offline',
        '--persona=pedantic',
        '--no-progress',
        '--color=never',
        ...ours.filter((part) => existsSync(join(cwd, part)))
      ],
      cwd
    )
}

/** A copy of our workflows with a script into which anybody who opens a pull request can write. */
function spoilt(): string {
  const copy = mkdtempSync(join(folder, 'copy-'))
  cpSync('.github', join(copy, '.github'), { recursive: true })
  spawnSync('git', ['init', '--quiet'], { cwd: copy })
  const path = join(copy, '.github', 'workflows', 'ci.yml')
  const workflow = readFileSync(path, 'utf8')
  expect(workflow).toContain('run: npm test')
  writeFileSync(path, workflow.replace('run: npm test', 'run: echo ${{ github.event.pull_request.title }}'))
  return copy
}

describe.each(Object.entries(linters))('%s', (_, lint) => {
  test('has nothing against our workflows', () => {
    const { status, said } = lint(process.cwd())
    expect({ status, said: status === 0 ? '' : said }).toEqual({ status: 0, said: '' })
  })

  test('complains about an injection', () => {
    const { status, said } = lint(spoilt())
    expect(status).not.toBe(0)
    expect(said).toContain('github.event.pull_request.title')
  })
})
