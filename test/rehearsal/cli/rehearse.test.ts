import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { lstat, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, jest, test } from '@jest/globals'
import { git } from '#rehearsal/world/git'
import { commitAll, useGround, workflow } from './clone.ts'
import { type Compiled, compile } from './compiled.ts'
import { runHere, runUntil } from './in-process.ts'

jest.setTimeout(30_000)

const ground = useGround()
const { leftovers, makeClone } = ground
let cli: Compiled

beforeAll(async () => {
  cli = await compile()
})

describe('the sample', () => {
  test('is released and published: the manifests are committed to main, and the end says what changed and what was not played', async () => {
    const { status, stdout, stderr } = await cli.run('rehearse')
    expect(stderr).toBe('')
    expect(stdout).toContain('Rehearsing the push of v1.2.0 to acme/harbor-operator')
    expect(stdout).toMatch(/ci\.yml +does not start: only branches are named/)
    expect(stdout).toMatch(/✓ Validate the tag/)
    expect(stdout).toMatch(/✓ Classify the release/)
    expect(stdout).toMatch(/pushed ghcr\.io\/acme\/harbor-operator:latest for linux\/amd64, linux\/arm64: sha256:/)
    expect(stdout).toMatch(/✓ release \/ Update the manifests success/)
    expect(stdout).toMatch(
      /Refs that changed in acme\/harbor-operator\n {2}moved {4}refs\/heads\/main {3}[0-9a-f]{7} -> [0-9a-f]{7}\n {2}created {2}refs\/tags\/v1\.2\.0 {2}-> [0-9a-f]{7}\n/
    )
    expect(stdout).toMatch(/Chart\.yaml:7: version: 1\.1\.0 -> 1\.2\.0/)
    expect(stdout).toMatch(/commit-verified +true/)
    expect(stdout).toContain('helm install harbor-operator oci://ghcr.io/acme/charts/harbor-operator --version 1.2.0\n')
    expect(stdout).toMatch(/✓ Publish the release/)
    expect(stdout).toMatch(/state = published/)
    expect(stdout).toMatch(/Not rehearsed\n {2}actions\/setup-go@/)
    expect(stdout).toMatch(/Actions ran on Node\.js v\d+/)
    expect(stdout).not.toContain('\u001b')
    expect(status).toBe(0)
    expect(stdout).toMatch(/the rehearsal took [\d.]+ s/)
    expect(await leftovers()).toEqual([])
  })

  test('a version that goes nowhere fails the run with status 1', async () => {
    const { status, stdout } = await runHere('rehearse', '--tag', 'v1.2')
    expect(stdout).toMatch(/✗ Validate the tag/)
    expect(stdout).toMatch(/– release \/ Build images and files {2}skipped/)
    expect(status).toBe(1)
  })
})

describe('a clone', () => {
  test('is rehearsed on a copy: steps are shown and not run', async () => {
    const path = await makeClone({ 'release.yml': workflow })
    const { status, stdout } = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0', '--json')
    expect(status).toBe(0)
    const document = JSON.parse(stdout)
    const head = (await git(path, ['rev-parse', 'HEAD'])).trim()
    expect(document).toMatchObject({ repository: 'acme/harbor', commit: head, runSteps: 'show' })
    expect(document.changes).toEqual([{ ref: 'refs/tags/v1.1.0', change: 'created', new: head }])
    const steps = document.runs[0].result.jobs[0].steps.filter((step: { stage: string }) => step.stage === 'main')
    expect(steps.map((step: { played: string }) => step.played)).toEqual(['by the rehearsal', 'run', 'shown'])
    expect(await git(path, ['tag', '--list'])).toBe('v1.0.0\n')
  })

  test('--run-steps runs them, away from home', async () => {
    const path = await makeClone({ 'release.yml': workflow })
    const { status, stdout } = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0', '--run-steps')
    expect(stdout).toContain('│ ran for v1.1.0\n')
    expect(stdout).not.toContain(`│ ${process.env.HOME}\n`)
    expect(stdout).toMatch(/Run steps (had a network namespace|were not kept from the network)/)
    expect(status).toBe(0)
    expect(existsSync(join(path, 'proof'))).toBe(false)
  })

  test('a tag that it has is pushed as it is, an annotated one with its object', async () => {
    const path = await makeClone({ 'release.yml': workflow })
    const [object, commit] = await Promise.all(
      ['v1.0.0', 'v1.0.0^{commit}'].map(async (name) => (await git(path, ['rev-parse', name])).trim())
    )
    const document = JSON.parse((await runHere('rehearse', '--repo', path, '--tag', 'v1.0.0', '--json')).stdout)
    expect(document.changes).toEqual([{ ref: 'refs/tags/v1.0.0', change: 'created', new: object }])
    expect(document.commit).toBe(commit)
  })

  test('that has the tag already says that the tag is new to the world', async () => {
    const path = await makeClone({ 'release.yml': workflow })
    await git(path, ['tag', 'v1.1.0'])
    const { stdout } = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0')
    expect(stdout).toContain('the clone has the tag v1.1.0 already')
    expect(stdout).toMatch(/release\.yml success, with \d+ of \d+ steps not played/)
    expect(stdout).toContain('a condition on one of them may decide otherwise at GitHub')
  })

  test('nothing of it runs and nothing of it changes', async () => {
    const path = await makeClone({ 'release.yml': workflow })
    const canary = join(ground.folder, `canary-${ground.number}`)
    const script = join(ground.folder, `script-${ground.number}`)
    await writeFile(script, `#!/bin/sh\ntouch ${canary}\n`, { mode: 0o755 })
    for (const key of [
      'core.fsmonitor',
      'core.sshCommand',
      'uploadpack.packObjectsHook',
      'core.pager',
      'core.editor'
    ]) {
      await git(path, ['config', key, script])
    }
    await git(path, ['config', 'filter.x.smudge', script])
    await writeFile(join(path, '.git/info/attributes'), '* filter=x\n')
    await mkdir(join(path, '.git/hooks'), { recursive: true })
    for (const hook of ['pre-push', 'post-checkout', 'reference-transaction', 'pre-receive', 'post-index-change']) {
      await writeFile(join(path, '.git/hooks', hook), `#!/bin/sh\ntouch ${canary}\n`, { mode: 0o755 })
    }
    const fingerprint = await hashOf(path)
    const { status } = await cli.run('rehearse', '--repo', path, '--tag', 'v1.1.0')
    expect(status).toBe(0)
    expect(await hashOf(path)).toBe(fingerprint)
    expect(existsSync(canary)).toBe(false)
    expect(await leftovers()).toEqual([])
  })

  test('its branches are those of origin where it has none or is behind', async () => {
    const upstream = await makeClone({ 'release.yml': workflow })
    await git(upstream, ['branch', 'release/v1.0', 'v1.0.0'])
    const path = join(ground.folder, `behind-${ground.number}`)
    await git(ground.folder, ['clone', '--quiet', upstream, path])
    await git(path, ['update-ref', 'refs/heads/main', 'HEAD~1'])
    const args = ['--repo', path, '--tag', 'v1.1.0', '--sha', 'origin/main', '--keep']
    const { stdout } = await runUntil((text, stop) => /Ctrl-C ends it/.test(text) && stop(), 'rehearse', ...args)
    const [, kept = ''] = /kept in (\S+)/.exec(stdout) ?? []
    const copy = join(kept, 'world/repositories/local', `behind-${ground.number}.git`)
    const branches = await git(copy, [
      'for-each-ref',
      '--format=%(refname) %(objectname)',
      'refs/heads',
      'refs/rehearsal'
    ])
    const at = async (name: string) => (await git(upstream, ['rev-parse', name])).trim()
    expect(branches).toBe(
      `refs/heads/main ${await at('main')}\nrefs/heads/release/v1.0 ${await at('v1.0.0^{commit}')}\n`
    )
  })

  test('a shallow clone and a linked work tree do as well', async () => {
    const upstream = await makeClone({ 'release.yml': workflow })
    const shallow = join(ground.folder, `shallow-${ground.number}`)
    await git(ground.folder, ['clone', '--quiet', '--depth=1', `file://${upstream}`, shallow])
    const first = await runHere('rehearse', '--repo', shallow, '--tag', 'v1.1.0')
    expect(first.stderr).toBe('')
    expect(first.stdout).toContain('the clone is shallow')
    expect(first.status).toBe(0)
    const whole = join(ground.folder, `whole-${ground.number}.yml`)
    await writeFile(whole, workflow.replace('checkout@v4', 'checkout@v4\n        with: {fetch-depth: 0}'))
    const all = await runHere('rehearse', '--repo', shallow, '--tag', 'v1.1.0', '--workflow', whole)
    expect([all.status, all.stdout]).toEqual([0, expect.stringContaining('✓ Run actions/checkout@v4')])
    const linked = join(ground.folder, `linked-${ground.number}`)
    await git(upstream, ['worktree', 'add', '--quiet', '--detach', linked, 'v1.0.0'])
    const second = JSON.parse((await runHere('rehearse', '--repo', linked, '--tag', 'v1.1.0', '--json')).stdout)
    expect(second.commit).toBe((await git(upstream, ['rev-parse', 'v1.0.0^{commit}'])).trim())
    expect(second.conclusion).toBe('success')
  })

  test('names and text of others do nothing to the terminal', async () => {
    const hostile = workflow
      .replace('name: release', 'name: "rel\\e[2J"')
      .replace('- run: echo', '- name: "a\\e]0;x\\a\\nb"\n        run: printf "\\\\033[31m\\\\033[2J\\\\u202e" && echo')
    const path = await makeClone({ 'release.yml': hostile })
    const { status, stdout } = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0', '--run-steps')
    expect(status).toBe(0)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })
})

describe('which workflow', () => {
  const others = {
    'ci.yml': 'name: ci\non: {push: {branches: [main]}}\njobs: {a: {runs-on: x, steps: [{run: "true"}]}}\n',
    'other.yml': 'name: other\non: {push: {tags: ["w*"]}}\njobs: {a: {runs-on: x, steps: [{run: "true"}]}}\n'
  }
  const broken = { 'broken.yml': 'name: broken\non: push\njobs: {a: {steps: []}}\n' }

  test('when none starts, all are named with the reason', async () => {
    const path = await makeClone(others)
    const { status, stdout } = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0')
    expect(stdout).toMatch(/ci\.yml +does not start: only branches are named/)
    expect(stdout).toMatch(/other\.yml +does not start: "v1\.1\.0" matches none of the tags: w\*/)
    expect(stdout).toContain('No workflow starts.')
    expect(status).toBe(1)
  })

  test('of what follows, only those that listen are named, and no hint is given', async () => {
    const after = 'name: after\non: {workflow_run: {workflows: [release], types: [completed]}}\n'
    const path = await makeClone({
      ...others,
      'after.yml': `${after}jobs: {a: {runs-on: x, steps: [{run: "true"}]}}\n`,
      'release.yml': workflow
    })
    const { stdout } = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0')
    const [first = '', ...follow] = stdout
      .split('Workflows on ')
      .slice(1)
      .map((text) => text.split('\n\n')[0] ?? '')
    expect(first).toMatch(/ci\.yml.*other\.yml.*release\.yml/s)
    expect(follow.length).toBeGreaterThan(2)
    for (const text of follow) expect(text).toMatch(/^workflow_run .*\n {2}\S \S*after\.yml .*$/)
    expect(stdout).not.toContain('No workflow starts.')
  })

  test('one that is not valid is a failed run, whatever else is played', async () => {
    const path = await makeClone({ ...others, ...broken, 'release.yml': workflow })
    const problem = /✗ .*Invalid workflow file: \.github\/workflows\/broken\.yml:3: .*runs-on/
    for (const more of [
      ['--workflow', 'ci.yml'],
      ['--workflow', 'broken.yml']
    ]) {
      const { status, stdout } = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0', ...more)
      expect(stdout.split('\n').filter((line) => problem.test(line))).toHaveLength(2)
      expect([more, status]).toEqual([more, 1])
    }
    const { stdout } = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0', '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      conclusion: 'failure',
      invalid: [expect.stringContaining('broken.yml:3: ')],
      runs: [{ result: { conclusion: 'success' } }]
    })
  })

  test('a draft in the place of one that is not valid is played', async () => {
    const path = await makeClone(broken)
    await mkdir(join(ground.folder, `drafts-${ground.number}`))
    const draft = join(ground.folder, `drafts-${ground.number}`, 'broken.yml')
    await writeFile(draft, workflow)
    const { status, stdout } = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0', '--workflow', draft)
    expect(stdout).not.toContain('Invalid workflow file')
    expect(status).toBe(0)
  })

  test('--workflow plays one of the commit, or a draft from outside', async () => {
    const path = await makeClone(others)
    const inside = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0', '--workflow', 'ci.yml')
    expect(inside.stdout).toMatch(
      /▶ \.github\/workflows\/ci\.yml +played because of --workflow; by itself: only branches/
    )
    expect(inside.status).toBe(0)
    await writeFile(join(path, '.github/workflows/ci.yml'), workflow)
    const edited = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0', '--workflow', 'ci.yml')
    expect(edited.stdout).toContain('as committed; the file in the work tree differs')
    const draft = join(ground.folder, `draft-${ground.number}.yml`)
    await writeFile(draft, workflow)
    const outside = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0', '--workflow', draft)
    expect(outside.stdout).toContain(`✓ .github/workflows/draft-${ground.number}.yml success`)
    expect(outside.status).toBe(0)
  })

  test('a link in the folder of workflows is none, and nothing outside is read through it', async () => {
    const path = await makeClone({ 'release.yml': workflow })
    await rm(join(path, '.github/workflows/release.yml'))
    const outside = join(ground.folder, `outside-${ground.number}.yml`)
    await writeFile(outside, workflow)
    await symlink(outside, join(path, '.github/workflows/release.yml'))
    await commitAll(path, 'link')
    const { status, stdout } = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0')
    expect(stdout).toContain('The commit has no workflows in .github/workflows.')
    expect(status).toBe(1)
  })

  test('what the runner does not support is refused by name and line', async () => {
    const unsupported = workflow.replace('runs-on: ubuntu-latest', 'runs-on: ubuntu-latest\n    container: alpine')
    const path = await makeClone({ 'release.yml': unsupported })
    const { status, stderr } = await runHere('rehearse', '--repo', path, '--tag', 'v1.1.0')
    expect(stderr).toMatch(/error: \.github\/workflows\/release\.yml:7: .*container/)
    expect(status).toBe(2)
  })
})

describe('what is refused, with status 2 and all at once', () => {
  test('a bad command line', async () => {
    const { status, stderr } = await runHere('rehearse', '--repoo', '--json=1')
    expect(stderr).toMatch(/^error: --repoo .* --repo\?\nerror: --json takes no value\nnpm run rehearse -- --help/)
    expect(status).toBe(2)
  })

  test('a SHA that contradicts the tag, a Node.js that is none', async () => {
    const path = await makeClone({})
    const args = ['--repo', path, '--tag', 'v1.0.0', '--sha', 'HEAD', '--node', '/none']
    const { status, stderr } = await runHere('rehearse', ...args)
    expect(stderr).toMatch(/--sha: the clone's tag v1\.0\.0 is commit [0-9a-f]{12}, and --sha says [0-9a-f]{12}/)
    expect(stderr).toMatch(/--node: \/none is not a Node\.js/)
    expect(status).toBe(2)
  })

  const cases: [args: string[], said: RegExp][] = [
    [['--repo', '/', '--tag', 'v1'], /--repo: \/ is not in a Git repository/],
    [['--tag', 'v1..2'], /--tag: "v1\.\.2" cannot be the name of a tag/],
    [['--sha', 'none'], /--sha: the clone has no commit "none"/],
    [['--workflow', 'none.yml'], /--workflow: there is no file none\.yml; workflows of the commit: \.github/]
  ]
  test.each(cases)('%p', async (args, said) => {
    const { status, stderr } = await runHere('rehearse', ...args)
    expect(stderr).toMatch(said)
    expect(status).toBe(2)
  })
})

test('--keep says where the folder is also when the rehearsal is refused', async () => {
  const early = await cli.run('rehearse', '--sha', 'none', '--keep')
  const late = await cli.run('rehearse', '--workflow', 'none.yml', '--keep')
  const places = [early, late].map(
    ({ stderr }) => /^Everything up to the error is kept in (\S+)\nerror: /.exec(stderr)?.[1]
  )
  expect((await leftovers()).map((name) => join(process.env.TMPDIR ?? '', name)).sort()).toEqual(places.sort())
  expect([early.status, late.status]).toEqual([2, 2])
})

/** A fingerprint of every file below a folder: path, kind, mode, time of change and content. */
async function hashOf(root: string): Promise<string> {
  const hash = createHash('sha256')
  const paths = (await readdir(root, { recursive: true })).sort()
  for (const path of paths) {
    const { mode, mtimeMs, ctimeMs } = await lstat(join(root, path))
    hash.update(`${path} ${mode} ${mtimeMs} ${ctimeMs}\n`)
    if ((mode & 0o170000) === 0o100000) hash.update(await readFile(join(root, path)))
  }
  return hash.digest('hex')
}
