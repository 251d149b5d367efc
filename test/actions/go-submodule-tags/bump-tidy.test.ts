import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runBundle } from '../run-bundle.ts'

test('tidy without Go is refused, with what to do', async () => {
  const workspace = mkdtempSync(join(tmpdir(), 'slipway-tidy-'))
  writeFileSync(join(workspace, 'go.mod'), 'module example.com/harbor\n')
  const env = { GITHUB_WORKSPACE: workspace, PATH: workspace }
  const ran = await runBundle('go-submodule-tags', { mode: 'bump', tidy: 'true' }, env)
  rmSync(workspace, { recursive: true })
  expect(ran.outputs.outcome).toBe('refused')
  expect(ran.outputs.reason).toContain('tidy: is true, and there is no go on PATH; install Go')
})
