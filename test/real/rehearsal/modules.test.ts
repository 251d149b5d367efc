import { beforeAll, expect, test } from '@jest/globals'
import { moduleFolders } from '#rehearsal/sample/modules-history'
import { type Ended, endOf } from './end-of.ts'
import { useRehearsal } from './use-rehearsal.ts'

const { rehearsal, steps } = useRehearsal('modules')
let end: Ended

beforeAll(() => {
  end = endOf(rehearsal())
})

const versions = ['v0.9.0-alpha.1', 'v0.9.0', 'v0.8.1']
const app = 'app-ferry-release[bot]'
const tagged = (version: string) => new Set(moduleFolders.map((each) => end.refs[`refs/tags/${each}/${version}`]))
const effects = (kind: string) => rehearsal().journal.filter((each) => each.kind === kind)
const targets = (kind: string) => effects(kind).map(({ target }) => target.replace('acme/ferry ', ''))
const pull = (title: string) => {
  const { pulls } = rehearsal().endState['acme/ferry'] as unknown as { pulls: { title: string; body: string }[] }
  return pulls.find((each) => each.title === title)?.body ?? ''
}
const images = (title: string) => [...pull(title).matchAll(/overlays\/(\w+)\/.*<code>(\S+)<\/code> \|$/gm)]
const pinned = (title: string) =>
  images(title).map(([, provider, tag = '']) => `${provider} ${tag.replace(/[0-9a-f]{40}/, 'SHA')}`)
const published = { draft: false, prerelease: false }
const commits = (title: string) => pull(title).split('### Changes').length - 1

// proves S2.10, S2.14, S2.15, S2.16, S2.21, S2.24, S2.25, S2.27, S2.28, S2.29, S2.30, S2.32, S2.33, S2.34, S2.36, S2.38, S2.39
type Row = readonly [ids: string, what: string, look: () => unknown, expected: unknown]
const rows: readonly Row[] = [
  ...versions.map((version): Row => {
    const commit = () => new Set([end.refs[`refs/tags/${version}`]])
    return [
      'S2.10 S2.21 S2.33',
      `every module has ${version}, at the commit that was tagged`,
      () => tagged(version),
      commit
    ]
  }),
  [
    'S2.14 S2.15 S2.16',
    'the bumps of a prerelease',
    () => pull('Release v0.9.0-alpha.1'),
    /csi-wrapper.*ferry-adaptor.*alpha\.1/
  ],
  ['S2.27 S2.28', 'no pins for a prerelease', () => pinned('Release v0.9.0-alpha.1'), []],
  [
    'S2.27 S2.28 S2.29',
    'pins for a stable version',
    () => pinned('Release v0.9.0'),
    ['aws SHA', 'azure SHA', 'libvirt dev-SHA', 'vsphere SHA']
  ],
  [
    'S2.9',
    'to an image that was built of main',
    () => targets('push-manifest'),
    () => expect.arrayContaining(images('Release v0.9.0').map(([, , tag]) => `quay.io/acme/ferry-adaptor:${tag}`))
  ],
  ['S2.30', 'two commits in one pull request', () => commits('Release v0.9.0'), 2],
  ['S2.24', 'a prerelease is published', () => end.release('v0.9.0-alpha.1'), { ...published, prerelease: true }],
  ['S2.34', 'a stable release has generated notes', () => end.release('v0.9.0')?.body, /^## What's Changed/],
  ['S2.34', 'and is the latest, a patch of the line before is not', () => end.latest(), ['v0.9.0']],
  [
    'S2.24 S2.35',
    'the machines are built for each',
    () => steps('machines.yml', 'Build the images of the machines').length,
    3
  ],
  ['S2.25', 'main was locked by an App that may', () => effects('create-protection').map(({ by }) => by), [app]],
  [
    'S2.32',
    'an administrator merged all the same',
    () => effects('merge-pull-request').map(({ by }) => by),
    Array(4).fill('you')
  ],
  ['S2.36', 'main is unlocked at the end', () => rehearsal().endState['acme/ferry']?.protections, {}],
  [
    'S2.38',
    'the overlays follow main again, without dev-',
    () => pinned('After v0.9.0'),
    ['aws latest', 'azure latest', 'libvirt latest', 'vsphere latest']
  ],
  [
    'S2.39',
    'the citation has version, day and commit',
    () => pull('After v0.9.0'),
    /0\.9\.0(?:.*\n)*.*date-released.*\d{4}-\d\d-\d\d(?:.*\n)*.*commit/
  ]
]

test('everything succeeds in the end', () => {
  expect(rehearsal().conclusion).toBe('success')
  expect(rehearsal().unsupported).toEqual([])
})

test.each(rows)('%s: %s', (_ids, _what, look, expected) => {
  const wanted = typeof expected === 'function' ? expected() : expected
  if (wanted instanceof RegExp) expect(look()).toMatch(wanted)
  else if (wanted === Object(wanted) && !Array.isArray(wanted) && !(wanted instanceof Set)) {
    expect(look()).toEqual(wanted.asymmetricMatch ? wanted : expect.objectContaining(wanted))
  } else expect(look()).toEqual(wanted)
})

test('S2.19: each version is merged before it is tagged, and a person tags it; the modules follow at once', () => {
  const story = rehearsal().journal.flatMap(({ kind, target, by }) => {
    const tag = /refs\/tags\/(.*)/.exec(target)?.[1]
    if (kind === 'merge-pull-request') return ['merged']
    return kind === 'create-ref' && tag !== undefined ? [`${by === app ? 'modules' : by} ${tag.split('/').at(-1)}`] : []
  })
  const release = (version: string) => ['merged', `you ${version}`, ...Array(6).fill(`modules ${version}`)]
  expect(story).toEqual([...release('v0.9.0-alpha.1'), ...release('v0.9.0'), 'merged', ...release('v0.8.1')])
})

test('the release that could not be published is finished by running again what failed, without tagging again', () => {
  expect(rehearsal().failures.map(({ job }) => job)).toEqual(['modules / Publish the release'])
  expect(targets('create-release')).toEqual(['v0.9.0-alpha.1', 'v0.9.0', 'v0.8.1'])
  expect(targets('rerun')).toHaveLength(1)
})

test('S2.23: the module proxy serves what was tagged, and the checksum database has its hashes', () => {
  const served = Object.keys(rehearsal().endState['proxy.golang.org'] ?? {})
  expect(rehearsal().endState['sum.golang.org']).toEqual(rehearsal().endState['proxy.golang.org'])
  const expected = moduleFolders.flatMap((each) => versions.map((version) => `${each}@${version}`))
  expect(served.map((each) => each.replace('github.com/acme/ferry/', '')).sort()).toEqual(expected.sort())
})
