import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { linkedCopy, takenTemplates } from './linters/copy.ts'
import { ignored } from './linters/ignored.ts'
import { complaintsOfLanguageService } from './linters/language-service.ts'

const folder = mkdtempSync(join(tmpdir(), 'slipway-lint-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(tool: string, args: readonly string[], cwd: string): { status: number | null; said: string } {
  const { status, stdout, stderr, error } = spawnSync(tool, args, { cwd, encoding: 'utf8' })
  return { status, said: error?.message ?? stdout + stderr }
}

/** What tests play is no workflow of ours: some of it is there to be wrong. */
const ours = ['.github', 'actions']

const actionlint = (cwd: string) => run(process.env.SLIPWAY_ACTIONLINT ?? '', ['-no-color', '-oneline'], cwd)
const zizmor = (cwd: string, parts: readonly string[]) => {
  const options = ['--offline', '--persona=pedantic', '--no-progress', '--color=never']
  return run(process.env.SLIPWAY_ZIZMOR ?? '', [...options, ...parts], cwd)
}

/** A copy of our workflows and of the templates, in which a text of one of them is another. */
function copy(name = 'ci.yml', old = '', replacement = ''): string {
  const root = linkedCopy(mkdtempSync(join(folder, 'copy-')))
  const path = join(root, '.github/workflows', name)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(old)
  writeFileSync(path, text.replaceAll(old, replacement))
  return root
}

const title = '${{ github.event.pull_request.title }}'

describe('actionlint', () => {
  test.each([
    ['our workflows', () => process.cwd()],
    ['them and the templates, with what they call', () => copy()]
  ])('has nothing against %s', (_, root) => {
    expect(actionlint(root())).toEqual({ status: 0, said: '' })
  })

  test.each([
    ['an injection', 'ci.yml', 'run: npm test', `run: echo ${title}`, 'github.event.pull_request.title'],
    ['an input that an action has not', 'promote-gitops.yml', 'group-by:', 'groups:', 'input "groups" is not defined'],
    [
      'an output that an action has not',
      'promote-gitops.yml',
      'outputs.bump',
      'outputs.jump',
      'property "jump" is not defined'
    ],
    [
      'an input that a workflow has not',
      'template-promote-gitops.yml',
      '      base:',
      '      bass:',
      'input "bass" is not defined'
    ],
    [
      'a secret that a workflow has not',
      'template-freeze.yml',
      'app-private-key:',
      'app-key:',
      'secret "app-key" is not defined'
    ]
  ])('complains about %s', (_, name, old, replacement, said) => {
    const judged = actionlint(copy(name, old, replacement))
    expect(judged.status).toBe(1)
    expect(judged.said).toContain(said)
  })
})

describe('zizmor', () => {
  test('has nothing against our workflows and actions', () => {
    const { status, said } = zizmor('.', ours)
    expect([status, said]).toEqual([0, expect.stringContaining('No findings to report')])
  })

  test('has nothing against the templates, as a repository takes them', () => {
    const root = join(folder, 'taken')
    mkdirSync(join(root, '.github/workflows'), { recursive: true })
    for (const [name, text] of takenTemplates()) writeFileSync(join(root, '.github/workflows', name), text)
    const { status, said } = zizmor(root, ['.github'])
    expect([status, said]).toEqual([0, expect.stringContaining('No findings to report')])
  })

  test('complains about an injection', () => {
    const { status, said } = zizmor(copy('ci.yml', 'run: npm test', `run: echo ${title}`), ['.github'])
    expect(status).not.toBe(0)
    expect(said).toContain('github.event.pull_request.title')
  })
})

const workflows = readdirSync('.github/workflows').map((name) => join('.github/workflows', name))
const actions = readdirSync('actions').map((name) => join('actions', name, 'action.yml'))

describe("GitHub's language service", () => {
  test.each([
    ...[...workflows, ...actions].map((path) => [path, readFileSync(path, 'utf8')]),
    ...[...takenTemplates()].map(([name, text]) => [`taken/.github/workflows/${name}`, text])
  ])('has nothing against %s', async (path = '', text = '') => {
    expect(await complaintsOfLanguageService(path, text)).toEqual([])
  })

  const promote = readFileSync('.github/workflows/promote-gitops.yml', 'utf8')
  const taken = takenTemplates().get('promote-gitops.yml') ?? ''
  test.each([
    ['an input that an action has not', promote, 'group-by:', 'groups:', /Invalid action input 'groups'/],
    ['a key that nobody knows', promote, 'timeout-minutes', 'time-out', /Unexpected value 'time-out'/],
    [
      'a context that is not there',
      promote,
      'needs.decide.outputs.change',
      'need.decide.outputs.change',
      /Unrecognized named-value: 'need'/
    ],
    ['an input that a workflow has not', taken, 'base:', 'bass:', /bass/]
  ])('complains about %s', async (what, text, old, replacement, said) => {
    expect(text).toContain(old)
    const path = `wrong/.github/workflows/${what.replaceAll(' ', '-')}.yml`
    expect((await complaintsOfLanguageService(path, text.replaceAll(old, replacement))).join('\n')).toMatch(said)
  })
})

test('nothing is ignored but what is named with its reason', () => {
  const at = (linter: keyof typeof ignored) => ignored[linter].map(({ complaint, at: file }) => [complaint, file])
  const config = readFileSync('.github/actionlint.yaml', 'utf8')
  const patterns = [...config.matchAll(/^ +- '(.*)'$/gm)].map(([, pattern]) => [pattern, '.github/actionlint.yaml'])
  expect(patterns).toEqual(at('actionlint'))
  const templates = readdirSync('action-templates').filter((name) => name.endsWith('.yml'))
  const all = [...workflows, ...actions, ...templates.map((name) => join('action-templates', name))]
  const comments = all.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/(?:zizmor: ignore\[([\w-]+)|(shellcheck disable|actionlint))/g)].map(
      ([, rule, other]) => [rule ?? other, path]
    )
  )
  expect(comments).toEqual(at('zizmor'))
})
