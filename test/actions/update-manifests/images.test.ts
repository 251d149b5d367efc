import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { publishImage } from '#rehearsal/world/registry/publish-image'
import { type Stage, startStage } from './staged.ts'

let stage: Stage
let digest: string
let env: Record<string, string>

beforeAll(async () => {
  stage = await startStage()
  digest = publishImage(stage.world.state, 'ghcr.io/acme/harbor:v1.2.3', { visibility: 'public' })
  env = { SLIPWAY_ROUTES: `ghcr.io=${stage.world.url}/_hosts/ghcr.io` }
})

afterAll(() => stage.close())

const edits =
  '- files: config/*/kustomization.yaml\n  kustomize-image: controller\n  digest: "{image-digest}"\n  new-tag: "{tag}"'

describe('require-image', () => {
  test('an image that is there gives its digest', async () => {
    const texts = { delivery: 'commit', edits, 'require-image': 'ghcr.io/acme/harbor:{tag}' }
    const ran = await stage.run(texts, env)
    expect(ran.outputs.outcome).toBe('done')
    expect(await stage.show('main', 'config/manager/kustomization.yaml')).toContain(`digest: ${digest}`)
  })

  test('images that are not there are refused together, before anything is written', async () => {
    const before = stage.world.journal.length
    const images = 'ghcr.io/acme/harbor:v9.9.9, ghcr.io/acme/harbour:{tag}, not/a reference'
    const ran = await stage.run({ delivery: 'commit', version: 'v1.2.4', 'require-image': images }, env)
    expect(ran.outputs.outcome).toBe('refused')
    for (const part of ['v9.9.9', 'acme/harbour', 'not/a reference']) expect(ran.outputs.reason).toContain(part)
    expect(stage.world.journal.length).toBe(before)
  })

  test('{image-digest} without an image is refused', async () => {
    const ran = await stage.run({ delivery: 'commit', edits }, env)
    expect(ran.outputs.reason).toContain('name the one image in require-image')
  })

  test('a release that no edit is for needs no image', async () => {
    const texts = {
      edits: `${edits}\n  when: stable`,
      version: 'v2.0.0-rc.1',
      'require-image': 'ghcr.io/acme/none:{tag}'
    }
    expect((await stage.run(texts, env)).outputs.outcome).toBe('nothing-to-do')
  })
})
