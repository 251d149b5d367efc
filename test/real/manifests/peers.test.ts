import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { pathMatchers } from '#core/manifest/globs'
import { readReplays } from '../../replay/replays.ts'
import { edit, filesOf } from './edit.ts'
import { buildOf } from './kustomize-build.ts'
import { changedLines, editByKustomize, editByYq, readByYq, type Wanted } from './peers.ts'

type Item = Wanted & { readonly files: string | readonly string[] }

const tools = {
  yq: { kind: 'yaml', editBy: editByYq, read: readByYq },
  kustomize: { kind: 'kustomize-image', editBy: editByKustomize, read: buildOf }
} as const

/** What the items of a list that are of one kind ask of a file. */
async function askedOf(path: string, list: readonly Item[], kind: 'yaml' | 'kustomize-image'): Promise<Item[]> {
  const own = await Promise.all(
    list.map(async (item) => {
      const matchers = await pathMatchers({ files: [item.files].flat(), exclude: [] })
      return item[kind] !== undefined && matchers.some((matches) => matches(path)) ? [item] : []
    })
  )
  return own.flat()
}

describe.each(Object.entries(tools))('%s makes the same of it, and changes more lines', (_, { kind, editBy, read }) => {
  const totals = { ours: 0, theirs: 0 }
  for (const { name, edits, before } of readReplays()) {
    const list = parse(edits) as Item[]
    if (!list.some((item) => item[kind] !== undefined)) continue
    test(`of ${name}`, async () => {
      for (const [path, bytes] of before) {
        const asked = await askedOf(path, list, kind)
        if (asked.length === 0) continue
        const own = JSON.stringify(asked.map((item) => ({ ...item, files: path })))
        const ours = (await edit(new Map([[path, bytes]]), own)).get(path) ?? bytes
        const theirs = editBy(bytes, asked)
        expect(read(theirs)).toBe(read(ours))
        const lines = { ours: changedLines(bytes, ours), theirs: changedLines(bytes, theirs) }
        expect(lines.ours).toBeLessThanOrEqual(Math.min(lines.theirs, 2 * asked.length * (kind === 'yaml' ? 1 : 2)))
        totals.ours += lines.ours
        totals.theirs += lines.theirs
      }
    })
  }

  test('in all: at most a third of what they change', () => {
    if (readReplays().length > 0) expect(totals.ours * 3).toBeLessThan(totals.theirs)
  })
})

const kustomization = 'images:\n- name: app\n  newTag: v1\n'

/** What the others change beside the value: a part of the file that is there before, and with us after it. */
const departures: readonly [string, keyof typeof tools, string, string][] = [
  ['blank lines are dropped', 'yq', 'version: v1\n\nname: app\n', '\n\n'],
  ['spaces in front of a comment become one', 'yq', 'version: v1\nname: app   # ours\n', 'app   # ours'],
  ['lists are indented anew', 'yq', 'version: v1\nlist:\n    - a\n', '\n    - a'],
  ['spaces in flow style are dropped', 'yq', 'version: v1\nmap: {a: 1,   b: 2}\n', '{a: 1,   b: 2}'],
  ['lines of folded text are joined', 'yq', 'version: v1\ntext: >\n  one\n  two\n', '  one\n  two\n'],
  ['CR LF becomes LF', 'yq', 'version: v1\r\nname: app\r\n', 'name: app\r\n'],
  ['the byte order mark is dropped', 'yq', '\ufeffversion: v1\n', '\ufeff'],
  ['comments behind values are dropped', 'kustomize', `${kustomization}resources: # ours\n- a.yaml # kept\n`, '# kept'],
  ['lists are indented anew', 'kustomize', `resources:\n    - a.yaml\n${kustomization}`, '\n    - a.yaml'],
  ['flow style becomes block style', 'kustomize', `resources: [a.yaml]\n${kustomization}`, '[a.yaml]'],
  ['quotes are dropped', 'kustomize', `resources: ["a.yaml"]\n${kustomization}`, '"a.yaml"'],
  [
    'keys are sorted',
    'kustomize',
    `configMapGenerator:\n- name: a\n  literals: [a=b]\n${kustomization}`,
    '- name: a\n  lit'
  ],
  ['a key with nothing in it is dropped', 'kustomize', `patches:\n${kustomization}`, 'patches:'],
  ['CR LF becomes LF', 'kustomize', `resources: [a.yaml]\n${kustomization}`.replaceAll('\n', '\r\n'), 'images:\r\n'],
  ['the byte order mark is dropped', 'kustomize', `\ufeffresources: [a.yaml]\n${kustomization}`, '\ufeff'],
  ['the kind is added', 'kustomize', `resources: [a.yaml]\n${kustomization}`, '']
]

describe('what the others change besides, and we do not', () => {
  test.each(departures)('%s by %s', async (_, name, text, part) => {
    const { kind, editBy } = tools[name]
    const wanted = kind === 'yaml' ? { yaml: 'version', value: 'v2' } : { [kind]: 'app', 'new-tag': 'v2' }
    const ours = (await edit(filesOf({ f: text }), JSON.stringify([{ files: 'f', ...wanted }]))).get('f')
    expect(String(ours)).toBe(text.replace('v1', 'v2'))
    expect(text).toContain(part)
    const theirs = String(editBy(Buffer.from(text), [wanted]))
    expect(theirs).toContain('v2')
    if (part === '') expect(theirs).toContain('kind: Kustomization')
    else expect(theirs).not.toContain(part)
  })
})
