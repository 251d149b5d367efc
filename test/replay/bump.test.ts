import { describe, expect, test } from '@jest/globals'
import { bumpContents } from '../actions/go-submodule-tags/bump-memory.ts'
import { runBundle } from '../actions/run-bundle.ts'
import { openWorkspace } from '../actions/update-manifests/workspace.ts'
import { type Replay, readReplays, readTree, sharedFolder } from './replays.ts'

/** A release commit that set what modules require of each other, with what it did not touch and a bump must find. */
interface Bump {
  readonly replay: string
  readonly version: string | undefined
  readonly inputs?: Readonly<Record<string, string>>
  /** The folder of ../shared/gomods that has every go.mod of the repository, or what stands in for the rest. */
  readonly rest: string | Readonly<Record<string, string>>
  readonly bumped: number
}

const adaptor = 'cloud-api-adaptor-v0.16.0'

const bumps: readonly Bump[] = [
  { replay: 'caa-gomod-v0.8.2', version: '0.8.2', rest: adaptor, bumped: 3 },
  { replay: 'caa-gomod-v0.10.0-alpha1', version: '0.10.0-alpha1', rest: adaptor, bumped: 3 },
  { replay: 'caa-gomod-v0.16.0', version: '0.16.0', rest: adaptor, bumped: 3 },
  {
    replay: 'flux-source-controller-v1.9.0',
    version: '1.9.0',
    rest: { 'api/go.mod': 'module github.com/fluxcd/source-controller/api\n\ngo 1.26.0\n' },
    bumped: 1
  },
  {
    replay: 'otel-go-v1.45.0',
    version: undefined,
    inputs: { 'module-sets': 'versions.yaml' },
    rest: 'opentelemetry-go-v1.45.0',
    bumped: 26
  }
]

const isGoMod = ([path]: readonly [string, unknown]) => /(^|\/)go\.mod$/.test(path)

const textsOf = (files: ReadonlyMap<string, Uint8Array>) =>
  Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString()] as const))

/** The repository before the release, its sets with the versions that a maintainer has chosen for it. */
function before({ rest }: Bump, replay: Replay): Map<string, Buffer> {
  const others =
    typeof rest === 'string'
      ? [...readTree(sharedFolder(`gomods/${rest}`) ?? '')].filter(isGoMod)
      : Object.entries(rest).map(([path, text]) => [path, Buffer.from(text)] as const)
  const chosen = [...replay.after].filter(([path]) => path === 'versions.yaml')
  return new Map([...others, ...replay.before, ...chosen])
}

// proves S2.14, S2.15, S2.16, S2.17, S2.31
describe('go.mod files of releases made by hand come out byte for byte, their modules found', () => {
  const replays = readReplays()
  test('all of them are here, or the folder is absent', () => {
    const here = replays.filter(({ before: files }) => [...files].some(isGoMod)).map(({ name }) => name)
    expect([[], bumps.map(({ replay }) => replay).sort()]).toContainEqual(here.sort())
  })

  for (const one of replays.length === 0 ? [] : bumps) {
    const replay = replays.find(({ name }) => name === one.replay) as Replay
    const repository = before(one, replay)
    const wanted = new Map([...repository].map(([path, bytes]) => [path, replay.after.get(path) ?? bytes] as const))
    for (const [path, bytes] of repository) if (!isGoMod([path, bytes])) wanted.set(path, bytes)

    test(one.replay, async () => {
      const { files, complaints, visited } = await bumpContents(repository, one.version, one.inputs)
      expect(complaints).toEqual([])
      expect(textsOf(files)).toEqual(textsOf(wanted))
      for (const [path, bytes] of wanted) expect(Buffer.compare(files.get(path) ?? Buffer.alloc(0), bytes)).toBe(0)
      expect(visited).toHaveLength(one.bumped)
      expect((await bumpContents(files, one.version, one.inputs)).files).toEqual(files)
    })

    test(`${one.replay}: by the action, and back by update-manifests`, async () => {
      const workspace = openWorkspace(Object.fromEntries(repository))
      const env = { GITHUB_WORKSPACE: workspace.path }
      const version = one.version === undefined ? 'refs/heads/main' : `v${one.version}`
      const done = await runBundle('go-submodule-tags', { mode: 'bump', ...one.inputs, version }, env)
      expect(done.outputs).toMatchObject({ outcome: 'done', changed: 'true' })
      expect(workspace.read()).toEqual(textsOf(wanted))
      const record = done.outputs.record ?? ''
      await runBundle('update-manifests', { mode: 'restore', record }, env)
      expect(workspace.read()).toEqual(textsOf(repository))
      workspace.close()
    })
  }
})
