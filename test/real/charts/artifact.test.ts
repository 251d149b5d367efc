import { spawn } from 'node:child_process'
import { utimesSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { chartManifest, chartMediaType } from '#core/chart/artifact'
import { inFolder, newFolder, workspaceOf } from '../../core/chart/folder.ts'
import { commitTime, contentAt, packed } from '../../core/chart/packed.ts'
import { besideCharts, charts } from '../../fixtures/charts/charts.ts'
import { helms } from './helm.ts'
import { type Listener, listen } from './registry.ts'

let registry: Listener
beforeAll(async () => {
  registry = await listen()
})
afterAll(() => registry.close())

/** What `helm push` says; it fails when it does. */
async function push(helm: string, archive: string): Promise<string> {
  const env = { PATH: process.env.PATH, HOME: newFolder(), TZ: 'UTC' }
  const child = spawn(helm, ['push', archive, `oci://${registry.host}/charts`, '--plain-http'], { env })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      said += data
    })
  }
  const status = await new Promise((resolve) => child.on('close', resolve))
  return `${status}: ${said}`
}

describe.each(Object.entries(helms))('%s', (_, helm) => {
  test.each(Object.entries(charts))('pushes the very manifest that we make of a chart %s', async (_name, files) => {
    const workspace = workspaceOf({ ...besideCharts, ...inFolder('charts/app', files) })
    const { path, digest, size } = await packed(workspace, 'charts/app')
    utimesSync(path, commitTime, commitTime)
    expect(await push(helm, path)).toMatch(/^0: Pushed/)
    const { metadata } = await contentAt(path)
    const ours = await chartManifest(metadata, [{ mediaType: chartMediaType, digest, size }], commitTime)
    expect(new TextDecoder().decode(ours.manifest)).toBe(registry.manifest())
    expect(Buffer.from(ours.config).toString('latin1')).toBe(registry.blobs.get(ours.configDescriptor.digest))
  })
})
