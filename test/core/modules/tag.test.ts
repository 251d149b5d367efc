import { describe, expect, test } from '@jest/globals'
import { tagOf } from '#core/modules/tag'
import { moduleIn, versionOf } from './repository.ts'

const root = 'github.com/acme/app'

function tag(folder: string, path: string, version: string, repository: string | undefined = root): string {
  const reading = tagOf(moduleIn(folder, path), versionOf(version), repository)
  if (reading.ok) return reading.tag
  return reading.complaints.map(({ place, problem, remedy }) => `${place}: ${problem}; ${remedy}`).join('\n')
}

test.each([
  ['', 'github.com/acme/app', '1.2.3', 'v1.2.3'],
  ['', 'github.com/acme/app', '0.9.0-alpha.1', 'v0.9.0-alpha.1'],
  ['', 'github.com/acme/app/v2', '2.0.0', 'v2.0.0'],
  ['v2', 'github.com/acme/app/v2', '2.0.0', 'v2.0.0'],
  ['gopls', 'github.com/acme/app/gopls', '0.4.0', 'gopls/v0.4.0'],
  ['a/b', 'github.com/acme/app/a/b', '1.0.0', 'a/b/v1.0.0'],
  ['sub', 'github.com/acme/app/sub/v2', '2.1.0', 'sub/v2.1.0'],
  ['sub/v2', 'github.com/acme/app/sub/v2', '2.1.0', 'sub/v2.1.0'],
  ['v2', 'github.com/acme/app/v2/v2', '2.0.0', 'v2/v2.0.0'],
  ['sub/v2', 'github.com/acme/app/sub/v2/v3', '3.0.0', 'sub/v2/v3.0.0'],
  ['sub/v2/v3', 'github.com/acme/app/sub/v2/v3', '3.0.0', 'sub/v2/v3.0.0'],
  ['sub', 'github.com/Acme/App/sub', '1.0.0', 'sub/v1.0.0'],
  ['sdk/log', 'go.example.io/app/sdk/log', '0.21.0', 'sdk/log/v0.21.0'],
  ['sdk/v2', 'go.example.io/app/sdk/v2', '2.0.0', 'sdk/v2.0.0'],
  ['sdk', 'go.example.io/app/sdk/v2', '2.0.0', 'sdk/v2.0.0'],
  ['v2', 'go.example.io/app/v2', '2.0.0', 'v2.0.0'],
  ['v2', 'go.example.io/app/v2/v2', '2.0.0', 'v2/v2.0.0'],
  ['', 'gopkg.in/yaml.v3', '3.0.1', 'v3.0.1'],
  ['', 'gopkg.in/check.v1', '1.0.0', 'v1.0.0'],
  ['', 'gopkg.in/yaml.v2-unstable', '2.0.0', 'v2.0.0']
])('the module in %p of the path %s has at %s the tag %s', (folder, path, version, expected) => {
  expect(tag(folder, path, version)).toBe(expected)
})

test('a repository whose own name is a major version keeps its tags at the root', () => {
  expect(tag('', 'github.com/acme/v2', '2.0.0', 'github.com/acme/v2')).toBe('v2.0.0')
  expect(tag('v2', 'github.com/acme/v2/v2', '2.0.0', 'github.com/acme/v2')).toBe('v2.0.0')
  expect(tag('sub', 'github.com/acme/v2/sub', '1.0.0', 'github.com/acme/v2')).toBe('sub/v1.0.0')
})

describe('refused, with the line of the go.mod and a remedy', () => {
  test.each([
    ['', root, '1.2.3+meta', 'the version "v1.2.3+meta" has build metadata', 'release v1.2.3'],
    ['', root, '2.0.0+incompatible', 'the version "v2.0.0+incompatible" ends in +incompatible', 'release v2.0.0'],
    ['', root, '2.0.0', `"${root}" does not end in /v2, so Go does not take v2.0.0`, `write module ${root}/v2,`],
    ['', `${root}/v2`, '1.9.0', `"${root}/v2" ends in /v2, so Go does not take v1.9.0`, `write module ${root},`],
    ['', `${root}/v2`, '3.0.0', 'ends in /v2, so Go does not take v3.0.0', 'in the imports too, or release v2'],
    ['', 'gopkg.in/yaml.v3', '2.0.0', 'ends in .v3, so Go does not take v2.0.0', 'write module gopkg.in/yaml.v2,'],
    ['', `${root}/v1`, '1.0.0', 'ends in "/v1", which Go takes for no major version', 'leave out /v1'],
    ['', 'app', '1.0.0', 'has no dot in its first element', 'write the path by which others import it'],
    ['a', `${root}/b`, '1.0.0', 'belongs into the folder "b"', `write module ${root}/a, or move`],
    ['a', root, '1.0.0', 'belongs into the folder "."', `write module ${root}/a, or move`],
    ['a', `${root}/b/v2`, '2.0.0', 'belongs into the folder "b"', `write module ${root}/a/v2, or move`],
    ['a/v3', `${root}/a/v2`, '2.0.0', 'belongs into the folder "a"', 'or move the go.mod'],
    ['a', 'github.com/acme/other/a', '1.0.0', `is outside "${root}", the repository`, `write module ${root}/a`],
    ['a', 'github.com/acme/application/a', '1.0.0', `is outside "${root}"`, `write module ${root}/a`],
    ['staging/api', 'k8s.example.io/api', '1.0.0', 'does not end in its folder "staging/api"', '/staging/api, or move'],
    ['a', 'go.example.io/b/v2', '2.0.0', 'does not end in its folder "a"', 'let it end in /a/v2'],
    ['sub', 'gopkg.in/yaml.v3', '3.0.0', 'is of gopkg.in, which serves the root of a repository', 'move its go.mod'],
    ['a~b', `${root}/a~b`, '1.0.0', 'would have "~", which git takes in no tag', 'rename the folder'],
    ['a..b', `${root}/a..b`, '1.0.0', 'would have "..", which git takes in no tag', 'rename the folder'],
    ['a.lock', `${root}/a.lock`, '1.0.0', 'would have ".lock/", which git takes in no tag', 'rename the folder'],
    ['', root, '1.0.0-rc.lock', 'would have ".lock", which git takes in no tag', 'or the prerelease'],
    ['', root, `1.0.0-${'a'.repeat(245)}`, 'makes a ref of 262 bytes', 'shorten the folder or the prerelease']
  ])('%p, %s at %s', (folder, path, version, problem, remedy) => {
    const said = tag(folder, path, version)
    expect(said).toContain(problem)
    expect(said).toContain(remedy)
    expect(said).toMatch(folder === '' ? /^go\.mod:1: / : /^[^:]+\/go\.mod:1: /)
  })

  test('every reason at once, at the line of the module', () => {
    const module = moduleIn('a', `${root}/b`)
    const moved = { ...module, mod: { ...module.mod, moduleLine: 7 } }
    const reading = tagOf(moved, versionOf('2.0.0+x'), root)
    expect(!reading.ok && reading.complaints.map(({ place }) => place)).toEqual(Array(3).fill('a/go.mod:7'))
  })
})
