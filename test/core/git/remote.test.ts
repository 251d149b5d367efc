import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { listRefs, parseRefs, sortRefs } from '#core/git/remote'
import { remoteUrl } from '#core/git/remote-access'
import { createFixture, type Fixture, git } from '../../git-repository.ts'
import { runnerFor } from '../runner.ts'

let fixture: Fixture
const environment = { ...process.env }
beforeEach(() => {
  fixture = createFixture()
})
afterEach(() => {
  process.env = { ...environment }
  fixture.remove()
})

const refs = (more = {}) => listRefs(runnerFor({ serverUrl: fixture.serverUrl, workspace: fixture.work, ...more }), '')

/** Puts a `git` before the real one that writes down its arguments and environment. */
function spyOnGit(): { seen: () => string } {
  const folder = join(fixture.folder, 'bin')
  const file = join(fixture.folder, 'seen')
  mkdirSync(folder)
  const real = git(fixture.folder, '--exec-path')
  writeFileSync(
    join(folder, 'git'),
    `#!/bin/sh\n{ printf '%s\\n' "arguments: $*"; env; } >> ${file}\nexec ${real}/git "$@"\n`
  )
  chmodSync(join(folder, 'git'), 0o755)
  process.env.PATH = `${folder}:${process.env.PATH}`
  return { seen: () => readFileSync(file, 'utf8') }
}

describe('the refs of the server', () => {
  test('branches, tags and the default branch, whatever the clone has', async () => {
    const first = git(fixture.work, 'rev-parse', 'HEAD')
    git(fixture.work, 'push', '-q', 'origin', 'HEAD:refs/tags/v1.0.0', 'HEAD:refs/heads/release/v1.0')
    git(fixture.work, 'tag', 'v9.9.9')
    const { defaultBranch, branches, tags } = await refs()
    expect(defaultBranch).toBe('main')
    expect([...branches]).toEqual([
      ['main', first],
      ['release/v1.0', first]
    ])
    expect([...tags]).toEqual([['v1.0.0', { object: first, commit: first }]])
  })

  test('an annotated tag leads to its commit', async () => {
    git(fixture.work, 'tag', '-a', 'v1.0.0', '-m', 'Release')
    git(fixture.work, 'push', '-q', 'origin', 'v1.0.0')
    const { tags } = await refs()
    expect(tags.get('v1.0.0')).toEqual({
      object: git(fixture.work, 'rev-parse', 'v1.0.0'),
      commit: git(fixture.work, 'rev-parse', 'HEAD')
    })
  })

  test('odd names are only names', async () => {
    const names = [
      '-x',
      '--upload-pack=x',
      'HEAD',
      '@',
      'heads/main',
      'v1.0.0$(id)',
      '0123456789012345678901234567890123456789',
      'main'
    ]
    git(fixture.work, 'push', '-q', 'origin', ...names.map((name) => `HEAD:refs/tags/${name}`))
    const { tags, branches } = await refs()
    expect([...tags.keys()].sort()).toEqual([...names].sort())
    expect([...branches.keys()]).toEqual(['main'])
  })

  test('an empty repository has no refs', async () => {
    git(fixture.folder, 'init', '-q', '--bare', '--initial-branch=main', join(fixture.folder, 'server/acme/empty'))
    const { branches, tags } = await refs({ repository: 'acme/empty' })
    expect([branches.size, tags.size]).toEqual([0, 0])
  })

  test('a repository that is not there is a failure that says what to check', async () => {
    await expect(refs({ repository: 'acme/none' })).rejects.toThrow(
      /^refs of file:.*acme\/none: git ended with status 128; check that the repository exists/
    )
  })
})

describe('the clean room', () => {
  test('hooks, monitors, rewrites and helpers of the workspace have no say', async () => {
    const trap = join(fixture.folder, 'trap')
    const script = join(fixture.folder, 'trap.sh')
    writeFileSync(script, `#!/bin/sh\ntouch ${trap}\n`)
    chmodSync(script, 0o755)
    for (const key of [
      'core.fsmonitor',
      'core.sshCommand',
      'credential.helper',
      'core.askPass',
      'filter.x.clean',
      'diff.external',
      'gpg.program',
      'core.pager',
      'alias.ls-remote'
    ]) {
      git(fixture.work, 'config', key, key === 'credential.helper' || key.startsWith('alias') ? `!${script}` : script)
    }
    git(fixture.work, 'config', 'core.hooksPath', fixture.folder)
    git(fixture.work, 'config', 'url.file:///nonexistent/.insteadOf', fixture.serverUrl)
    process.chdir(fixture.work)
    const { branches } = await refs().finally(() => process.chdir(environment.PWD ?? '/'))
    expect(branches.has('main')).toBe(true)
    expect(existsSync(trap)).toBe(false)
  })

  test('what the environment says to git has no say', async () => {
    const script = join(fixture.folder, 'trap')
    Object.assign(process.env, {
      GIT_DIR: '/nonexistent',
      GIT_SSH_COMMAND: script,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.file:///nonexistent/.insteadOf`,
      GIT_CONFIG_VALUE_0: fixture.serverUrl,
      GIT_CONFIG_PARAMETERS: "'core.fsmonitor'='x'",
      GIT_ALLOW_PROTOCOL: 'ext',
      GIT_TRACE: join(fixture.folder, 'trace'),
      LD_PRELOAD: ''
    })
    const spy = spyOnGit()
    expect((await refs()).branches.has('main')).toBe(true)
    expect(spy.seen()).not.toMatch(/GIT_SSH_COMMAND|GIT_TRACE|GIT_CONFIG_PARAMETERS|nonexistent/)
    expect(existsSync(join(fixture.folder, 'trace'))).toBe(false)
  })

  test('the token goes to its server as a header, and never into arguments, files or the message', async () => {
    const token = 'ghs_canary0123456789'
    const received: string[] = []
    const server = createServer((request, response) => {
      received.push(`${request.headers.authorization}`)
      response.writeHead(403).end('forbidden')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const spy = spyOnGit()
    const thrown = await listRefs(runnerFor({ serverUrl }), token).catch((error: Error) => error)
    server.close()
    const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
    expect(received[0]).toBe(`basic ${basic}`)
    expect(`${thrown}`).toMatch(/contents: read/)
    expect(
      `${thrown}${spy
        .seen()
        .split('\n')
        .filter((line) => line.startsWith('arguments'))
        .join()}`
    ).not.toMatch(new RegExp(`${token}|${basic}`))
  })
})

describe('the address', () => {
  test.each([
    ['a helper program', { serverUrl: 'ext::sh -c id' }],
    ['another protocol', { serverUrl: 'ssh://-oProxyCommand=id/x' }],
    ['plain http to the network', { serverUrl: 'http://git.example.com' }],
    ['credentials', { serverUrl: 'https://user:pw@github.com' }],
    ['nothing', { serverUrl: '' }],
    ['an option as repository', { repository: '--upload-pack=id' }],
    ['a path out of the owner', { repository: '../app' }],
    ['three parts', { repository: 'acme/app/x' }],
    ['no repository', { repository: '' }]
  ])('%s is refused', (_, some) =>
    expect(() => remoteUrl(runnerFor(some))).toThrow(/GITHUB_(SERVER_URL|REPOSITORY): expected/)
  )

  test('the server and the repository make it', () =>
    expect(remoteUrl(runnerFor({ serverUrl: 'https://ghe.example.com/' })).href).toBe(
      'https://ghe.example.com/acme/app'
    ))
})

test('refs that are neither branches nor tags are left out', () => {
  expect(sortRefs(parseRefs('1\trefs/pull/1/head\n2\trefs/heads/x\n')).branches).toEqual(new Map([['x', '2']]))
})
