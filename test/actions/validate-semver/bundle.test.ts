import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Run, runBundle } from '../../bundle.ts'
import { commandsIn } from '../../runner-model.ts'
import { passed } from './given.ts'

const folder = mkdtempSync(join(tmpdir(), 'slipway-validate-'))
const clone = join(folder, 'clone')
const commits: Record<string, string> = {}

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main']
  const env = { PATH: process.env.PATH ?? '', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
  return execFileSync('git', [...identity, ...args], { cwd: clone, env, encoding: 'utf8', stdio: 'pipe' }).trim()
}

function commit(name: string): void {
  git('commit', '--allow-empty', '-m', name)
  commits[name] = git('rev-parse', 'HEAD')
}

/** A remote with the branches main and release/v1.2, a stray commit on a branch of its own, and tags. */
beforeAll(() => {
  execFileSync('git', ['init', '--bare', '--quiet', join(folder, 'octo', 'app')])
  execFileSync('git', ['init', '--quiet', clone])
  commit('first')
  git('checkout', '-B', 'main')
  commit('second')
  git('tag', 'v1.2.0', commits.first ?? '')
  git('tag', '-a', 'v1.2.1', '-m', 'annotated', commits.second ?? '')
  git('branch', 'release/v1.2', commits.first ?? '')
  git('checkout', '-b', 'stray', commits.first ?? '')
  commit('stray')
  git('tag', 'v1.2.2')
  git('tag', 'V1.2.4', commits.second ?? '')
  git('push', '--quiet', join(folder, 'octo', 'app'), '--all')
  git('push', '--quiet', join(folder, 'octo', 'app'), '--tags')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(ref: string, sha: string, given: Record<string, string> = {}, env: Record<string, string> = {}): Run {
  const server = {
    GITHUB_SERVER_URL: pathToFileURL(folder).href,
    GITHUB_REPOSITORY: 'octo/app',
    GITHUB_WORKSPACE: clone
  }
  const inputs = passed(given, ref)
  return runBundle('validate-semver', {
    inputs,
    env: { ...server, GITHUB_REF: ref, GITHUB_SHA: commits[sha] ?? '', ...env }
  })
}

describe('without network', () => {
  const offline = { GITHUB_SERVER_URL: 'https://localhost:1', PATH: '/nonexistent' }
  test('a pushed tag is read', () => {
    const result = run('refs/tags/v1.2.3-rc.1', 'first', {}, offline)
    expect(result).toMatchObject({ status: 0, log: 'validate-semver: done: v1.2.3-rc.1 is valid\n' })
    expect(result.outputs).toMatchObject({
      outcome: 'done',
      valid: 'true',
      version: '1.2.3-rc.1',
      'is-prerelease': 'true'
    })
    expect(JSON.parse(result.outputs.json ?? '')).toMatchObject({
      tag: 'v1.2.3-rc.1',
      forms: { 'go-tag': 'v1.2.3-rc.1' }
    })
  })
  test('a branch is refused', () => {
    const result = run('refs/heads/feature/upgrade-to-node-20', 'first', {}, offline)
    expect(result.status).toBe(1)
    expect(result.outputs).toMatchObject({ outcome: 'refused', valid: 'false' })
    expect(result.outputs).not.toHaveProperty('version')
    expect(result.outputs.reason).toContain('is a branch, not a version tag; run on the push of a version tag')
    expect(result.summary).toContain('refused')
  })
  test('a bad version is refused before the network is asked', () => {
    const result = run('refs/tags/v1', 'first', { 'must-be-new': 'true', 'require-branch': 'main' }, offline)
    expect(result.outputs).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('has one number') })
  })
  test('lenient: the step succeeds and says why the version is not valid', () => {
    const result = run('refs/heads/main', 'first', { lenient: 'true' }, offline)
    expect(result).toMatchObject({ status: 0, outputs: { outcome: 'done', valid: 'false' } })
    expect(result.outputs.reason).toContain('is a branch')
  })
  test('a range is compared by node-semver', () => {
    expect(run('refs/tags/v1.2.3', 'first', { satisfies: '^1.2.0' }, offline).outputs['satisfies-result']).toBe('true')
  })
  test('every bad input is named at once, lenient or not', () => {
    const result = run('refs/tags/v1.2.3', 'first', {
      lenient: 'true',
      satisfies: 'x y',
      'must-be-new': 'no',
      channel: 'rc'
    })
    expect(result.status).toBe(1)
    for (const place of ['satisfies: ', 'must-be-new: ', '"channel": ']) expect(result.outputs.reason).toContain(place)
  })
  test('a hostile version cannot speak to the runner', () => {
    const hostile = 'v1.2.3\r\n::set-output name=version::9.9.9\n##[add-mask]v1\u202e'
    const result = run('refs/heads/x', 'first', { version: hostile }, offline)
    expect(result.status).toBe(1)
    expect(commandsIn(result.log)).toEqual(['error'])
    expect(result.outputs).not.toHaveProperty('version')
  })
})

describe('at the remote', () => {
  const onBranch = { 'require-branch': 'main, release/v{major}.{minor}' }
  const isNew = { 'must-be-new': 'true' }
  test.each([
    [
      'a lightweight tag on its branch',
      'v1.2.0',
      'first',
      { ...onBranch, ...isNew },
      'on the branch release/v1.2; the tag is at'
    ],
    ['an annotated tag on main', 'v1.2.1', 'second', { ...onBranch, ...isNew }, 'on the branch main; the tag is at'],
    ['an ancestor of main', 'v1.2.0', 'first', { 'require-branch': 'main' }, 'on the branch main']
  ])('accepted: %s', (_, tag, sha, given, reason) => {
    const result = run(`refs/tags/${tag}`, sha, given)
    expect(result).toMatchObject({ status: 0, outputs: { valid: 'true', reason: expect.stringContaining(reason) } })
  })
  test('accepted: a tag that is not there yet, by the commit of the run', () => {
    const result = run('refs/heads/main', 'second', { version: '1.3.0', 'require-branch': 'main', ...isNew })
    expect(result.outputs.reason).toBe('v1.3.0 is valid, on the branch main; the tag does not exist yet')
  })
  test.each([
    ['a commit on no release branch', 'refs/tags/v1.2.2', 'stray', onBranch, 'is on none of 2 branches'],
    ['a tag that moved since it triggered the run', 'refs/tags/v1.2.0', 'stray', onBranch, 'it was moved since'],
    ['a tag that was deleted since', 'refs/tags/v1.9.9', 'first', isNew, 'is no longer at the remote'],
    ['a tag in another case', 'refs/tags/v1.2.4', 'second', isNew, 'the tag "V1.2.4" beside "v1.2.4"']
  ])('refused: %s', (_, ref, sha, given, reason) => {
    const result = run(ref, sha, given)
    expect(result).toMatchObject({ status: 1, outputs: { valid: 'false', outcome: 'refused' } })
    expect(result.outputs.reason).toContain(reason)
  })
  test('refused: a tag that exists at another commit', () => {
    const result = run('refs/heads/main', 'second', { version: 'v1.2.0', ...isNew })
    expect(result.outputs.reason).toContain('must-be-new: the tag "v1.2.0" exists')
  })
  test('failed, not valid: a remote that cannot be read', () => {
    const result = run('refs/tags/v1.2.0', 'first', { lenient: 'true', ...isNew }, { GITHUB_REPOSITORY: 'octo/none' })
    expect(result).toMatchObject({ status: 1, outputs: { outcome: 'failed' } })
    expect(result.outputs).not.toHaveProperty('valid')
  })
})
