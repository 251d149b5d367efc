import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type Modules, startModules } from '../../../rehearsal/world/golang/modules-fixture.ts'

let modules: Modules
beforeAll(async () => {
  modules = await startModules()
})
beforeEach(() => modules.again())
afterAll(() => modules.close())

const top = 'github.com/acme/harbor'
const one = { 'go.mod': `module ${top}\n\ngo 1.24\n`, 'harbor.go': 'package harbor\n' }
const api = { 'api/go.mod': `module ${top}/api // of the operator\n\ngo 1.24\n`, 'api/api.go': 'package api\n' }

describe('a version is served from its tag', () => {
  test('with where it is from', async () => {
    const sha = await modules.release({ ...one, ...api }, 'v1.2.3', 'api/v0.1.0')
    const [status, info] = await modules.ask(`${top}/@v/v1.2.3.info`)
    expect([status, JSON.parse(info)]).toEqual([
      200,
      {
        Version: 'v1.2.3',
        Time: '2023-11-14T22:13:21Z',
        Origin: { VCS: 'git', URL: `https://${top}`, Hash: sha, Ref: 'refs/tags/v1.2.3' }
      }
    ])
    expect(JSON.parse((await modules.ask(`${top}/api/@v/v0.1.0.info`))[1]).Origin).toEqual({
      ...{ VCS: 'git', URL: `https://${top}`, Subdir: 'api', Hash: sha, Ref: 'refs/tags/api/v0.1.0' }
    })
    expect(await modules.ask(`${top}/api/@v/v0.1.0.mod`)).toEqual([200, api['api/go.mod']])
  })

  test('an annotated one with the commit that it leads to', async () => {
    const sha = await modules.release(one)
    await modules.git('tag', '-a', '-m', 'first', 'v1.0.0')
    await modules.git('push', '--quiet', modules.remote('acme/harbor'), 'v1.0.0')
    expect(JSON.parse((await modules.ask(`${top}/@v/v1.0.0.info`))[1]).Origin.Hash).toBe(sha)
  })

  test('to who asks with a query, or by HEAD', async () => {
    await modules.release(one, 'v1.0.0')
    expect(await modules.ask(`${top}/@v/v1.0.0.mod?x=1`)).toEqual([200, one['go.mod']])
    const head = await fetch(`${modules.host('proxy')}/${top}/@v/v1.0.0.zip`, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-type'), await head.text()]).toEqual([200, 'application/zip', ''])
    const post = await fetch(`${modules.host('proxy')}/${top}/@v/v1.0.0.zip`, { method: 'POST' })
    expect(post.status).toBe(405)
  })

  const majors: [string, Record<string, string>, tag: string, module: string, folder: string | undefined][] = [
    ['in a folder', { 'v2/go.mod': `module ${top}/v2\n` }, 'v2.0.0', `${top}/v2`, 'v2'],
    ['without a folder', { 'go.mod': `module ${top}/v2\n` }, 'v2.0.0', `${top}/v2`, undefined],
    [
      'in a folder of a folder',
      { 'api/v3/go.mod': `module "${top}/api/v3"\n` },
      'api/v3.1.0',
      `${top}/api/v3`,
      'api/v3'
    ],
    ['in a folder without one', { 'api/go.mod': `module ${top}/api/v3\n` }, 'api/v3.1.0', `${top}/api/v3`, 'api']
  ]
  test.each(majors)('of a major version %s', async (_, files, tag, module, folder) => {
    await modules.release({ ...one, ...files }, tag)
    const [status, info] = await modules.ask(`${module}/@v/${tag.split('/').at(-1)}.info`)
    expect([status, JSON.parse(info).Origin.Subdir]).toEqual([200, folder])
  })

  test('of a repository without a go.mod, and of one with capital letters', async () => {
    await modules.release({ 'harbor.go': 'package harbor\n' }, 'v1.0.0')
    expect(await modules.ask(`${top}/@v/v1.0.0.mod`)).toEqual([200, `module ${top}\n`])
    await modules.release({ 'go.mod': 'module github.com/Acme/Harbor\n' }, 'v1.0.0-RC.1')
    const [status, info] = await modules.ask('github.com/!acme/!harbor/@v/v1.0.0-!r!c.1.info')
    expect([status, JSON.parse(info).Version]).toEqual([200, 'v1.0.0-RC.1'])
  })
})

describe('there is no version', () => {
  const cases: [string, asked: string, said: string][] = [
    ['without a tag', `${top}/@v/v1.9.9.info`, 'v1.9.9: invalid version: unknown revision v1.9.9'],
    ['of a folder without a tag', `${top}/api/@v/v1.0.0.info`, 'unknown revision api/v1.0.0'],
    ['of a folder without a go.mod', `${top}/docs/@v/v1.0.0.mod`, 'missing docs/go.mod at revision '],
    [
      'of another major version',
      `${top}/@v/v2.0.0.zip`,
      'v2.0.0: invalid version: should be a canonical one of v0 or v1'
    ],
    ['of the major version of a path', `${top}/v2/@v/v2.0.0.zip`, `go.mod has module path "${top}"`],
    ['that is not canonical', `${top}/@v/v1.2.info`, 'invalid version'],
    ['with build metadata', `${top}/@v/v1.0.0+x.info`, 'invalid version'],
    ['made up from a commit', `${top}/@v/v0.0.0-20260102030405-0123456789ab.info`, 'none of commits'],
    ['of a private repository', 'github.com/acme/vault/@v/v1.0.0.info', 'could not read Username'],
    ['at what is no module', `${top}/v1.0.0.info`, 'not found: /github.com/acme/harbor/v1.0.0.info'],
    ['where Go looks for one above', 'github.com/acme/@v/list', 'not part of this rehearsal'],
    ['in capital letters that are not escaped', 'github.com/Acme/harbor/@v/v1.0.0.info', 'not found: /github.com/Acme/']
  ]
  test.each(cases)('%s', async (_, asked, said) => {
    await modules.release(one, 'v1.0.0', 'docs/v1.0.0', 'v2.0.0')
    expect(await modules.ask(asked)).toEqual([404, expect.stringContaining(said)])
    expect(modules.world.unsupported).toEqual([])
  })

  test('of a module that is not in the world, which the report names', async () => {
    for (const path of ['github.com/other/thing/@v/list', 'golang.org/x/mod/@latest']) {
      expect(await modules.ask(path)).toEqual([404, expect.stringContaining('not part of this rehearsal')])
    }
    expect(modules.world.unsupported).toEqual([
      'GET https://proxy.golang.org/github.com/other/thing/@v/list',
      'GET https://proxy.golang.org/golang.org/x/mod/@latest'
    ])
  })

  test.each<[string, Record<string, string>, string]>([
    ['with two spellings', { 'a/x.go': '', 'A/y.go': '' }, 'case-insensitive file name collision: "A" and "a"'],
    ['that Windows has not', { 'aux.go': '' }, 'malformed file path "aux.go"'],
    ['that a shell reads', { "it's.go": '' }, 'malformed file path "it\'s.go"']
  ])('of files %s', async (_, files, said) => {
    await modules.release({ ...one, ...files }, 'v1.0.0')
    expect(await modules.ask(`${top}/@v/v1.0.0.info`)).toEqual([404, expect.stringContaining(said)])
  })
})

describe('versions are listed', () => {
  test('from the oldest, without what is none', async () => {
    const tags = ['v1.10.0', 'v1.9.0', 'v1.9.0-rc.1', 'v2.0.0', 'v1.2', 'v1.0.0+x', 'api/v1.0.0', 'nightly']
    await modules.release({ ...one, ...api }, ...tags, 'v0.0.0-20260102030405-0123456789ab')
    expect(await modules.ask(`${top}/@v/list`)).toEqual([200, 'v1.9.0-rc.1\nv1.9.0\nv1.10.0\n'])
    expect(await modules.ask(`${top}/api/@v/list`)).toEqual([200, 'v1.0.0\n'])
    expect(JSON.parse((await modules.ask(`${top}/@latest`))[1]).Version).toBe('v1.10.0')
  })

  test('the latest is a prerelease where there is nothing else', async () => {
    await modules.release(one, 'v1.0.0-alpha.2', 'v1.0.0-alpha.10')
    expect(JSON.parse((await modules.ask(`${top}/@latest`))[1]).Version).toBe('v1.0.0-alpha.10')
    expect(await modules.ask(`${top}/api/@latest`)).toEqual([404, expect.stringContaining('no matching versions')])
  })
})
