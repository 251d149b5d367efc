import { describe, expect, test } from '@jest/globals'
import { run } from '../actions/update-manifests/given.ts'
import { openWorkspace } from '../actions/update-manifests/workspace.ts'
import { readReplays } from './replays.ts'

const replays = readReplays()

const texts = (files: ReadonlyMap<string, Buffer>) =>
  Object.fromEntries(
    [...files].map(([path, bytes]) => [path, `${bytes}`] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  )

describe('the action makes release commits as their maintainers did by hand', () => {
  test('all of them are here, or the folder is absent', () => expect([0, 27]).toContain(replays.length))

  for (const { name, edits, before, after } of replays) {
    test(`${name}, and puts it back`, async () => {
      const workspace = openWorkspace(Object.fromEntries(before))
      const env = { GITHUB_WORKSPACE: workspace.path }
      const done = await run({ edits, 'no-downgrade': 'false' }, env)
      expect(done.outputs).toMatchObject({ outcome: 'done', changed: 'true' })
      expect(workspace.read()).toEqual(texts(after))
      const record = done.outputs.record ?? ''
      expect((await run({ mode: 'restore', record }, env)).outputs.outcome).toBe('done')
      expect(workspace.read()).toEqual(texts(before))
      workspace.close()
    })
  }
})
