import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { git } from '#rehearsal/world/git'
import { useGround, workflow } from '../../../rehearsal/cli/clone.ts'
import { type Compiled, compile } from '../../../rehearsal/cli/compiled.ts'
import { runHere, runUntil } from '../../../rehearsal/cli/in-process.ts'

const ground = useGround()
const { leftovers, makeClone } = ground
let cli: Compiled

beforeAll(async () => {
  cli = await compile()
})

describe('the sample', () => {
  test('a version that goes nowhere fails the run with status 1', async () => {
    const { status, stdout } = await runHere('rehearse', '--tag', 'v1.2')
    expect(stdout).toMatch(/✗ Validate the tag/)
    expect(stdout).toMatch(/– release \/ Build images and files {2}skipped/)
    expect(status).toBe(1)
  })
})

describe('a clone', () => {
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

describe('what is refused, with status 2 and all at once', () => {
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
