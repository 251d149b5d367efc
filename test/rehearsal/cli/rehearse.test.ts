import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { git } from '#rehearsal/world/git'
import { type Compiled, compile, ended } from './compiled.ts'

let cli: Compiled
let folder: string
let number = 0
const before = process.env.TMPDIR

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slipway-test-'))
  cli = await compile()
}, 30_000)

beforeEach(async () => {
  number += 1
  process.env.TMPDIR = join(folder, `tmp-${number}`) // what a rehearsal leaves behind would stand here
  await mkdir(process.env.TMPDIR)
})

afterAll(async () => {
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  await cli.remove()
  await rm(folder, { recursive: true, force: true })
})

const leftovers = () => readdir(process.env.TMPDIR ?? '')

const workflow = `name: release
on: {push: {tags: ['v*']}}
permissions: {contents: read}
jobs:
  decide:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: slipway-release/slipway/actions/validate-semver@v1
      - run: echo "ran for $GITHUB_REF_NAME" && echo "$HOME" && touch proof
`

/** Makes a clone with two commits, the first tagged v1.0.0 with an annotation, and the given workflows. */
async function makeClone(workflows: Record<string, string>): Promise<string> {
  const path = join(folder, `clone-${number}`)
  await mkdir(join(path, '.github/workflows'), { recursive: true })
  for (const [name, text] of Object.entries(workflows)) await writeFile(join(path, '.github/workflows', name), text)
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org']
  await git(path, ['init', '--quiet', '--initial-branch=main', '.'])
  await git(path, ['add', '.'])
  await git(path, [...identity, 'commit', '--quiet', '--allow-empty', '-m', 'feat: one'])
  await git(path, [...identity, 'tag', '-a', 'v1.0.0', '-m', 'one'])
  await git(path, [...identity, 'commit', '--quiet', '--allow-empty', '-m', 'fix: two'])
  await git(path, ['remote', 'add', 'origin', 'https://github.com/acme/harbor.git'])
  return path
}

describe('the sample', () => {
  test('is released: both actions decide, and the end says what changed and what was not played', async () => {
    const { status, stdout, stderr } = await cli.run('rehearse')
    expect(stderr).toBe('')
    expect(stdout).toContain('Rehearsing the push of v1.2.0 to acme/harbor-operator')
    expect(stdout).toMatch(/ci\.yml +does not start: only branches are named/)
    expect(stdout).toMatch(/✓ Validate the tag/)
    expect(stdout).toMatch(/✓ Classify the release/)
    expect(stdout).toMatch(/would push ghcr\.io\/acme\/harbor-operator:latest/)
    expect(stdout).toMatch(/✓ manifests success/)
    expect(stdout).toMatch(
      /What changed in acme\/harbor-operator\n {2}created {2}refs\/tags\/v1\.2\.0 {2}-> [0-9a-f]{7}\n/
    )
    expect(stdout).toMatch(/Not rehearsed\n {2}goreleaser\/goreleaser-action@/)
    expect(stdout).toMatch(/Actions ran on Node\.js v\d+/)
    expect(stdout).not.toContain('\u001b')
    expect(status).toBe(0)
    const [, seconds] = /the rehearsal took ([\d.]+) s/.exec(stdout) ?? []
    expect(Number(seconds)).toBeLessThan(10)
    expect(await leftovers()).toEqual([])
  }, 30_000)

  test('a candidate leaves the manifests; as JSON it is one document', async () => {
    const { status, stdout } = await cli.run('rehearse', 'operator', '--tag', 'v1.3.0-rc.1', '--json')
    const document = JSON.parse(stdout)
    expect(status).toBe(0)
    expect(document).toMatchObject({ conclusion: 'success', tag: 'v1.3.0-rc.1', runSteps: 'run', unsupported: [] })
    const jobs = document.runs[0].result.jobs.map((job: { id: string; conclusion: string }) => [job.id, job.conclusion])
    expect(Object.fromEntries(jobs)).toEqual({
      decide: 'success',
      tests: 'success',
      build: 'success',
      manifests: 'skipped',
      chart: 'success'
    })
    expect(document.runs[0].result.jobs[0].outputs).toMatchObject({ kind: 'rc', config: '.goreleaser.prerelease.yml' })
  }, 30_000)

  test('a version that goes nowhere fails the run with status 1', async () => {
    const { status, stdout } = await cli.run('rehearse', '--tag', 'v1.2')
    expect(stdout).toMatch(/✗ Validate the tag/)
    expect(stdout).toMatch(/– build {2}skipped/)
    expect(status).toBe(1)
  }, 30_000)
})

describe('a clone', () => {
  test('is rehearsed on a copy: steps are shown and not run', async () => {
    const path = await makeClone({ 'release.yml': workflow })
    const { status, stdout } = await cli.run('rehearse', '--repo', path, '--tag', 'v1.1.0', '--json')
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
    const { status, stdout } = await cli.run('rehearse', '--repo', path, '--tag', 'v1.1.0', '--run-steps')
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
    const document = JSON.parse((await cli.run('rehearse', '--repo', path, '--tag', 'v1.0.0', '--json')).stdout)
    expect(document.changes).toEqual([{ ref: 'refs/tags/v1.0.0', change: 'created', new: object }])
    expect(document.commit).toBe(commit)
  })

  test('that has the tag already says that the tag is new to the world', async () => {
    const path = await makeClone({ 'release.yml': workflow })
    await git(path, ['tag', 'v1.1.0'])
    const { stdout } = await cli.run('rehearse', '--repo', path, '--tag', 'v1.1.0')
    expect(stdout).toContain('the clone has the tag v1.1.0 already')
    expect(stdout).toMatch(/release\.yml success, with \d+ of \d+ steps not played/)
    expect(stdout).toContain('a condition on one of them may decide otherwise at GitHub')
  })

  test('nothing of it runs and nothing of it changes', async () => {
    const path = await makeClone({ 'release.yml': workflow })
    const canary = join(folder, `canary-${number}`)
    const script = join(folder, `script-${number}`)
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
    const path = join(folder, `behind-${number}`)
    await git(folder, ['clone', '--quiet', upstream, path])
    await git(path, ['update-ref', 'refs/heads/main', 'HEAD~1'])
    const { stdout } = await cli.run('rehearse', '--repo', path, '--tag', 'v1.1.0', '--sha', 'origin/main', '--keep')
    const [, kept = ''] = /kept in (\S+)/.exec(stdout) ?? []
    const copy = join(kept, 'world/repositories/local', `behind-${number}.git`)
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
    const shallow = join(folder, `shallow-${number}`)
    await git(folder, ['clone', '--quiet', '--depth=1', `file://${upstream}`, shallow])
    const first = await cli.run('rehearse', '--repo', shallow, '--tag', 'v1.1.0')
    expect(first.stderr).toBe('')
    expect(first.stdout).toContain('the clone is shallow')
    expect(first.status).toBe(0)
    const linked = join(folder, `linked-${number}`)
    await git(upstream, ['worktree', 'add', '--quiet', '--detach', linked, 'v1.0.0'])
    const second = JSON.parse((await cli.run('rehearse', '--repo', linked, '--tag', 'v1.1.0', '--json')).stdout)
    expect(second.commit).toBe((await git(upstream, ['rev-parse', 'v1.0.0^{commit}'])).trim())
    expect(second.conclusion).toBe('success')
  })

  test('names and text of others do nothing to the terminal', async () => {
    const hostile = workflow
      .replace('name: release', 'name: "rel\\e[2J"')
      .replace('- run: echo', '- name: "a\\e]0;x\\a\\nb"\n        run: printf "\\\\033[31m\\\\033[2J\\\\u202e" && echo')
    const path = await makeClone({ 'release.yml': hostile })
    const { status, stdout } = await cli.run('rehearse', '--repo', path, '--tag', 'v1.1.0', '--run-steps')
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
    const { status, stdout } = await cli.run('rehearse', '--repo', path, '--tag', 'v1.1.0')
    expect(stdout).toMatch(/ci\.yml +does not start: only branches are named/)
    expect(stdout).toMatch(/other\.yml +does not start: "v1\.1\.0" matches none of the tags: w\*/)
    expect(stdout).toContain('No workflow starts.')
    expect(status).toBe(1)
  })

  test('one that is not valid is a failed run, whatever else is played', async () => {
    const path = await makeClone({ ...others, ...broken, 'release.yml': workflow })
    const problem = /✗ .*Invalid workflow file: \.github\/workflows\/broken\.yml:3: .*runs-on/
    for (const more of [[], ['--workflow', 'ci.yml'], ['--workflow', 'broken.yml']]) {
      const { status, stdout } = await cli.run('rehearse', '--repo', path, '--tag', 'v1.1.0', ...more)
      expect(stdout.split('\n').filter((line) => problem.test(line))).toHaveLength(2)
      expect([more, status]).toEqual([more, 1])
    }
    const { stdout } = await cli.run('rehearse', '--repo', path, '--tag', 'v1.1.0', '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      conclusion: 'failure',
      invalid: [expect.stringContaining('broken.yml:3: ')],
      runs: [{ result: { conclusion: 'success' } }]
    })
  }, 30_000)

  test('a draft in the place of one that is not valid is played', async () => {
    const path = await makeClone(broken)
    await mkdir(join(folder, `drafts-${number}`))
    const draft = join(folder, `drafts-${number}`, 'broken.yml')
    await writeFile(draft, workflow)
    const { status, stdout } = await cli.run('rehearse', '--repo', path, '--tag', 'v1.1.0', '--workflow', draft)
    expect(stdout).not.toContain('Invalid workflow file')
    expect(status).toBe(0)
  })

  test('--workflow plays one of the commit, or a draft from outside', async () => {
    const path = await makeClone(others)
    const inside = await cli.run('rehearse', '--repo', path, '--tag', 'v1.1.0', '--workflow', 'ci.yml')
    expect(inside.stdout).toMatch(
      /▶ \.github\/workflows\/ci\.yml +played because of --workflow; by itself: only branches/
    )
    expect(inside.status).toBe(0)
    await writeFile(join(path, '.github/workflows/ci.yml'), workflow)
    const edited = await cli.run('rehearse', '--repo', path, '--tag', 'v1.1.0', '--workflow', 'ci.yml')
    expect(edited.stdout).toContain('as committed; the file in the work tree differs')
    const draft = join(folder, `draft-${number}.yml`)
    await writeFile(draft, workflow)
    const outside = await cli.run('rehearse', '--repo', path, '--tag', 'v1.1.0', '--workflow', draft)
    expect(outside.stdout).toContain(`✓ .github/workflows/draft-${number}.yml success`)
    expect(outside.status).toBe(0)
  })

  test('a link in the folder of workflows is none, and nothing outside is read through it', async () => {
    const path = await makeClone({ 'release.yml': workflow })
    await rm(join(path, '.github/workflows/release.yml'))
    const outside = join(folder, `outside-${number}.yml`)
    await writeFile(outside, workflow)
    await symlink(outside, join(path, '.github/workflows/release.yml'))
    await git(path, ['add', '.'])
    await git(path, ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', 'commit', '--quiet', '-m', 'link'])
    const { status, stdout } = await cli.run('rehearse', '--repo', path, '--tag', 'v1.1.0')
    expect(stdout).toContain('The commit has no workflows in .github/workflows.')
    expect(status).toBe(1)
  })

  test('what the runner does not support is refused by name and line', async () => {
    const unsupported = workflow.replace('runs-on: ubuntu-latest', 'runs-on: ubuntu-latest\n    container: alpine')
    const path = await makeClone({ 'release.yml': unsupported })
    const { status, stderr } = await cli.run('rehearse', '--repo', path, '--tag', 'v1.1.0')
    expect(stderr).toMatch(/error: \.github\/workflows\/release\.yml:7: .*container/)
    expect(status).toBe(2)
  })
})

describe('what is refused, with status 2 and all at once', () => {
  test('a bad command line', async () => {
    const { status, stderr } = await cli.run('rehearse', '--repoo', '--json=1')
    expect(stderr).toMatch(/^error: --repoo .* --repo\?\nerror: --json takes no value\nnpm run rehearse -- --help/)
    expect(status).toBe(2)
  })

  test('a SHA that contradicts the tag, a Node.js that is none', async () => {
    const path = await makeClone({})
    const args = ['--repo', path, '--tag', 'v1.0.0', '--sha', 'HEAD', '--node', '/none']
    const { status, stderr } = await cli.run('rehearse', ...args)
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
    const { status, stderr } = await cli.run('rehearse', ...args)
    expect(stderr).toMatch(said)
    expect(status).toBe(2)
    expect(await leftovers()).toEqual([])
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

describe('how it ends', () => {
  test('Ctrl-C stops the run and leaves nothing behind', async () => {
    const slow = workflow.replace('echo "ran', 'sleep 20; echo "ran')
    const path = await makeClone({ 'release.yml': slow })
    const child = cli.start('rehearse', '--repo', path, '--tag', 'v1.1.0', '--run-steps')
    const end = ended(child)
    await new Promise<void>((seen) => child.stdout?.on('data', (text) => /✓.*validate-semver/.test(text) && seen()))
    const started = Date.now()
    child.kill('SIGINT')
    expect((await end).status).toBe(130)
    expect(Date.now() - started).toBeLessThan(8000)
    expect(await leftovers()).toEqual([])
  }, 30_000)

  test.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends steps that will not end, and what they started',
    async (name) => {
      const deaf = `trap "" INT TERM; (env -i setsid sleep 4711 &); echo started >&2; while :; do sleep 1; done`
      const stubborn = workflow.replace(/run: .*/, `run: '${deaf}'\n      - if: always()\n        run: '${deaf}'`)
      const path = await makeClone({ 'release.yml': stubborn })
      const child = cli.start('rehearse', '--repo', path, '--tag', 'v1.1.0', '--run-steps')
      const end = ended(child)
      await new Promise<void>((seen) => child.stdout?.on('data', (text) => /✓.*validate-semver/.test(text) && seen()))
      await new Promise((later) => setTimeout(later, 500))
      const started = Date.now()
      child.kill(name)
      expect((await end).status).toBe(130)
      expect(Date.now() - started).toBeLessThan(7000)
      expect(await leftovers()).toEqual([])
    },
    30_000
  )

  test('the world runs until Ctrl-C, shows what is pushed, and leaves nothing behind', async () => {
    const child = cli.start('world')
    const end = ended(child)
    const text = await new Promise<string>((seen) => {
      let all = ''
      child.stdout?.on('data', (chunk) => {
        all += chunk
        if (/appears here/.test(all)) seen(all)
      })
    })
    const [, url = ''] = /git clone (\S+)/.exec(text) ?? []
    const clone = join(folder, `world-${number}`)
    await git(folder, ['clone', '--quiet', url, clone])
    await git(clone, ['push', '--quiet', 'origin', 'HEAD:refs/tags/v1.2.0'])
    await new Promise((later) => setTimeout(later, 500))
    child.kill('SIGINT')
    const { status, stdout } = await end
    expect(stdout).toContain('1  create-ref  acme/harbor-operator refs/tags/v1.2.0  by you')
    expect(status).toBe(0)
    expect(await leftovers()).toEqual([])
  }, 30_000)
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
