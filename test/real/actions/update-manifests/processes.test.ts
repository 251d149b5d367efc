import { afterEach, expect, test } from '@jest/globals'
import { run } from '../../../actions/update-manifests/given.ts'
import { openWorkspace, type Workspace } from '../../../actions/update-manifests/workspace.ts'

let workspace: Workspace

afterEach(() => workspace.close())

const chart = `apiVersion: v2
name: ferry
# This is the version of the chart. It is to go up with every change of the chart
# and its templates, and follows Semantic Versioning.
version: 1.1.1

# This is the version of the application. It should be quoted.
appVersion: 1.1.1
`

const versions = `---
oci:
  agent: {registry: ghcr.io/acme/cached, tag: 3.0.0}
git:
  guest:
    url: https://github.com/acme/guest
    reference: 0000000000000000000000000000000000000001 # v3.0.0
  broker:
    tag: v0.10.1
  kata:
    reference: release-3.0
  operator:
    reference: main
`

const commit = 'c217da8a5'.padEnd(40, '0')
const pseudo = 'v0.0.0-20260501120000-c217da8a5b3d'

const goMod = (module: string) => `module github.com/acme/ferry/${module}

go 1.24

require (
	github.com/kata/runtime v0.0.0-20250101000000-000000000001
	github.com/kata/runtime/api v1.0.0
)
`

const policy = (api: string, range: string) =>
  `apiVersion: image.toolkit.fluxcd.io/${api}\nkind: ImagePolicy\nspec:\n  policy:\n    semver:\n      range: ${range} # ← watched\n`

type Files = Readonly<Record<string, string>>

const onVersions = (place: string, value: string) => `- files: versions.yaml\n  yaml: ${place}\n  value: ${value}`

/** What a process asks for, the files before, the edits, and those lines of the files after that are not as before. */
const cases: readonly (readonly [asked: string, before: Files, edits: string, lines: readonly string[]])[] = [
  // proves S0.19, S0.20
  [
    'version and appVersion of a chart among comments',
    { 'charts/ferry/Chart.yaml': chart },
    ['version', 'appVersion']
      .map((key) => `- files: charts/*/Chart.yaml\n  yaml: ${key}\n  value: '{version}'`)
      .join('\n'),
    ['version: 1.2.3', 'appVersion: 1.2.3']
  ],
  // proves S2.2, S2.4
  [
    'a pinned commit, with the comment that names its release',
    { 'versions.yaml': versions },
    `${onVersions('git.guest.reference', commit)}
- files: versions.yaml
  regex: 'reference: \\S+ # (?<version>v\\S+)'
  value: v4.0.0`,
    [`    reference: ${commit} # v4.0.0`]
  ],
  // proves S2.3
  ['a pinned tag', { 'versions.yaml': versions }, onVersions('git.broker.tag', 'v0.11.0'), ['    tag: v0.11.0']],
  // proves S2.5
  [
    'a release branch of another project',
    { 'versions.yaml': versions },
    onVersions('git.kata.reference', 'release-4.0'),
    ['    reference: release-4.0']
  ],
  // proves S2.8, S2.37
  [
    'the operator at a commit in the place of a branch',
    { 'versions.yaml': versions },
    onVersions('git.operator.reference', commit),
    [`    reference: ${commit}`]
  ],
  // proves S2.6
  [
    'a module of another repository at a commit, in two go.mod files',
    { 'src/adaptor/go.mod': goMod('adaptor'), 'src/driver/go.mod': goMod('driver') },
    `- files: src/*/go.mod\n  go-require: github.com/kata/runtime\n  value: ${pseudo}`,
    [`\tgithub.com/kata/runtime ${pseudo}`, `\tgithub.com/kata/runtime ${pseudo}`]
  ],
  // proves S4.25, S4.26
  [
    'the range of an image policy, in either version of its API',
    { 'dev/policy.yaml': policy('v1beta2', '1.1.x'), 'prod/policy.yaml': policy('v1', '"1.1.x"') },
    "- files: '*/policy.yaml'\n  yaml: spec.policy.semver.range\n  value: '{major}.{minor}.x'",
    ['      range: 1.2.x # ← watched', '      range: "1.2.x" # ← watched']
  ]
]

test.each(cases)('%s, and back', async (_, before, edits, lines) => {
  workspace = openWorkspace(before)
  const env = { GITHUB_WORKSPACE: workspace.path }
  const done = await run({ edits }, env)
  expect(done.outputs).toMatchObject({ outcome: 'done', changed: 'true' })
  const after = workspace.read()
  const changed = Object.entries(before).flatMap(([path, text]) => {
    const old = text.split('\n')
    const now = (after[path] ?? '').split('\n')
    expect(now).toHaveLength(old.length)
    return now.filter((line, index) => line !== old[index])
  })
  expect(changed).toEqual(lines)
  const again = await run({ edits }, env)
  expect(again.outputs).toMatchObject({ outcome: 'already-done', changed: 'false' })
  await run({ mode: 'restore', record: done.outputs.record ?? '' }, env)
  expect(workspace.read()).toEqual(before)
})
