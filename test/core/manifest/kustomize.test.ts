import { describe, expect, test } from '@jest/globals'
import type { ImageChange } from '#core/manifest/kustomize'
import { edited, editOf } from './edit-one.ts'

const digest = `sha256:${'a'.repeat(64)}`
const none: ImageChange = { newName: undefined, newTag: undefined, digest: undefined }

function setImage(text: string, change: Partial<ImageChange>, at = 'app'): Promise<string> {
  return edited(text, [editOf({ kind: 'kustomize-image', at, ...none, ...change })])
}

describe('an image of a kustomization', () => {
  test.each<[string, string, Partial<ImageChange>, string]>([
    [
      'a new tag',
      'images:\n- name: app\n  newTag: v1 # c\n',
      { newTag: 'v2' },
      'images:\n- name: app\n  newTag: v2 # c\n'
    ],
    [
      'name and tag',
      'images:\n  - newTag: "1"\n    newName: x\n    name: app\n',
      { newName: 'ghcr.io/o/y', newTag: '1.10' },
      'images:\n  - newTag: "1.10"\n    newName: ghcr.io/o/y\n    name: app\n'
    ],
    [
      'a tag that reads as a number',
      'images:\n- name: app\n  newTag: v1\n',
      { newTag: '1.10' },
      'images:\n- name: app\n  newTag: "1.10"\n'
    ],
    [
      'the tag is added',
      'images:\n- name: app # c\n- name: b\n',
      { newTag: 'v2' },
      'images:\n- name: app # c\n  newTag: v2\n- name: b\n'
    ],
    [
      'both are added in order, with CR LF',
      'images:\r\n  - name: app\r\n',
      { newTag: 'v2', newName: 'x' },
      'images:\r\n  - name: app\r\n    newName: x\r\n    newTag: v2\r\n'
    ],
    ['no final newline', 'images:\n- name: app', { newTag: 'v2' }, 'images:\n- name: app\n  newTag: v2'],
    [
      'behind the new name',
      'images:\n- newName: x\n  name: app\n',
      { newTag: 'v2' },
      'images:\n- newName: x\n  newTag: v2\n  name: app\n'
    ],
    [
      'quotes like its neighbour',
      'images:\n- name: "app"\n',
      { newTag: '1' },
      'images:\n- name: "app"\n  newTag: "1"\n'
    ],
    ['single quotes too', "images:\n- name: 'app'\n", { newTag: '1' }, "images:\n- name: 'app'\n  newTag: '1'\n"],
    ['quoted because it must be', 'images:\n- name: app\n', { newTag: '1' }, 'images:\n- name: app\n  newTag: "1"\n'],
    ['in a flow mapping', 'images: [{name: app}]\n', { newTag: 'v2' }, 'images: [{name: app, newTag: v2}]\n'],
    ['in JSON style', 'images: [{"name":"app"}]\n', { newTag: 'v2' }, 'images: [{"name":"app", "newTag": "v2"}]\n'],
    [
      'a digest',
      `images:\n- name: app\n  digest: sha256:${'b'.repeat(64)}\n`,
      { digest },
      `images:\n- name: app\n  digest: ${digest}\n`
    ],
    [
      'a tag that is empty',
      'images:\n- name: app\n  newTag:\n',
      { newTag: 'v2' },
      'images:\n- name: app\n  newTag: v2\n'
    ]
  ])('%s', async (_, text, change, expected) => {
    expect(await setImage(text, change)).toBe(expected)
    expect(await setImage(expected, change)).toBe(expected)
  })

  test.each<[string, string, Partial<ImageChange>, string]>([
    ['no images', 'resources: []\n', { newTag: 'v2' }, 'has no key "images"'],
    ['another image', 'images:\n- name: b\n', { newTag: 'v2' }, 'f:2: app (edits[0]): has no item whose name is "app"'],
    ['a digest that decides', `images:\n- name: app\n  digest: ${digest}\n`, { newTag: 'v2' }, 'has digest as well'],
    ['a tag beside a new digest', 'images:\n- name: app\n  newTag: v1\n', { digest }, 'has newTag as well'],
    ['a tag that no image can have', 'images:\n- name: app\n', { newTag: '1.0+b' }, 'cannot have "1.0+b" as newTag'],
    ['a digest that is none', 'images:\n- name: app\n', { digest: 'sha256:1' }, 'cannot have "sha256:1" as digest'],
    ['a name with a line', 'images:\n- name: app\n', { newName: 'a\nb' }, 'cannot have "a\\nb" as newName'],
    ['a repeated item', 'images:\n- &i\n  name: app\nx: *i\n', { newTag: 'v2' }, 'stands under the anchor &i'],
    ['a name in a block', 'images:\n- name: |-\n    app\n', { newTag: 'v2' }, 'none can be added behind its name']
  ])('refused: %s', async (_, text, change, message) => {
    expect(await setImage(text, change)).toContain(message)
  })

  test('tag and digest together', async () => {
    const text = `images:\n- name: app\n  newTag: v1\n  digest: sha256:${'b'.repeat(64)}\n`
    expect(await setImage(text, { newTag: 'v2', digest })).toBe(
      `images:\n- name: app\n  newTag: v2\n  digest: ${digest}\n`
    )
  })
})
