import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readReplays } from '../../replay/replays.ts'
import { edit, filesOf } from './edit.ts'
import { folderOf } from './folder.ts'
import { judges } from './judges.ts'
import { build } from './kustomize-build.ts'
import { surroundings } from './kustomize-surroundings.ts'

/** The lines of two builds that differ, as pairs without what stands around them. */
function differing(before: readonly string[], after: readonly string[]): [string, string][] {
  expect(after).toHaveLength(before.length)
  return before.flatMap((line, index) => (line === after[index] ? [] : [[line.trim(), after[index]?.trim() ?? '']]))
}

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`
const kustomization = `# What runs where.
resources:
    - all.yaml   # with a container for each
images:
    - name: app      # changed by every release
      newName: ghcr.io/acme/app
      newTag: v1.9
    - {name: sidecar, newTag: 'v0.3.0'}
    -   name: init
        digest: sha256:${'f'.repeat(64)}
    - name: untouched
      newTag: latest
commonAnnotations: &own
    example.com/tag: v1.9
`.replaceAll('\n', '\r\n')

describe('what kustomize builds differs in the image alone', () => {
  test('of our own kustomization, in every form of an image', async () => {
    const before = filesOf({ 'o/kustomization.yaml': kustomization })
    const list = `- {files: o/kustomization.yaml, kustomize-image: app, new-tag: '1.10'}
- {files: o/kustomization.yaml, kustomize-image: sidecar, new-tag: v0.4.0, new-name: ghcr.io/acme/sidecar}
- {files: o/kustomization.yaml, kustomize-image: init, digest: '${digest}'}`
    const after = await edit(before, list)
    expect(differing(build(before, 'o/kustomization.yaml'), build(after, 'o/kustomization.yaml'))).toEqual([
      ['- image: ghcr.io/acme/app:v1.9', '- image: ghcr.io/acme/app:1.10'],
      ['- image: sidecar:v0.3.0', '- image: ghcr.io/acme/sidecar:v0.4.0'],
      [`- image: init@sha256:${'f'.repeat(64)}`, `- image: init@${digest}`]
    ])
  })

  test('and kustomize refuses what we put into quotes, without them', () => {
    const bare = filesOf({ 'o/kustomization.yaml': kustomization.replace('newTag: v1.9', 'newTag: 1.10') })
    const folder = folderOf(new Map([...surroundings('o/kustomization.yaml', Buffer.from(kustomization)), ...bare]))
    expect(folder.fail(judges.kustomize, ['build'], 'o')).toContain('newTag')
  })

  for (const { name, edits, before } of readReplays()) {
    const paths = [...before.keys()].filter((path) => path.endsWith('kustomization.yaml'))
    if (paths.length === 0) continue
    test(`of ${name}`, async () => {
      const after = await edit(before, edits)
      const asked = parse(edits) as { 'new-name'?: string; 'new-tag'?: string }[]
      const tags = asked.flatMap((one) => one['new-tag'] ?? [])
      const names = asked.flatMap((one) => one['new-name'] ?? [])
      for (const path of paths) {
        const changes = differing(build(before, path), build(after, path))
        expect(changes).toHaveLength(before.get(path)?.equals(after.get(path) ?? Buffer.alloc(0)) ? 0 : 1)
        for (const [was, is] of changes) {
          const [, image = '', tag = ''] = /^- image: (.+):([^:]+)$/.exec(is) ?? []
          expect(tags).toContain(tag)
          expect([/^- image: (.+):[^:]+$/.exec(was)?.[1], ...names]).toContain(image)
        }
      }
    })
  }
})
