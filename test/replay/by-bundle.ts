import { expect, test } from '@jest/globals'
import { run } from '../actions/update-manifests/given.ts'
import { openWorkspace } from '../actions/update-manifests/workspace.ts'
import type { Replay } from './replays.ts'

const texts = (files: ReadonlyMap<string, Buffer>) =>
  Object.fromEntries(
    [...files].map(([path, bytes]) => [path, `${bytes}`] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  )

/** Declares the tests that the bundle makes release commits as their maintainers did by hand, and takes them back. */
export function testsOfReplays(replays: readonly Replay[]): void {
  for (const { name, edits, before, after } of replays) {
    // proves S4.12, S4.22
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
}
