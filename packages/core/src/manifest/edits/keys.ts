import type { Edit } from '../edit.ts'

/** What a key of an edit holds. */
export type Shape = 'text' | 'texts' | 'number' | 'flag' | 'when' | 'versions' | 'lock'

/** The keys that an edit of every kind may have. */
export const scopeKeys: Readonly<Record<string, Shape>> = {
  files: 'texts',
  exclude: 'texts',
  expect: 'number',
  optional: 'flag',
  when: 'when',
  'unless-value': 'texts'
}

/** The kinds of edits: the shape of the key that names the kind, and the keys that go with it. */
export const kinds: Readonly<
  Record<Edit['kind'], { readonly shape: Shape; readonly keys: Readonly<Record<string, Shape>> }>
> = {
  yaml: { shape: 'text', keys: { value: 'text', document: 'number' } },
  'kustomize-image': {
    shape: 'text',
    keys: { 'new-tag': 'text', 'new-name': 'text', digest: 'text', document: 'number' }
  },
  json: { shape: 'text', keys: { value: 'text' } },
  setter: { shape: 'text', keys: { value: 'text' } },
  text: { shape: 'text', keys: { value: 'text' } },
  regex: { shape: 'text', keys: { value: 'text' } },
  'go-require': { shape: 'text', keys: { value: 'text' } },
  'chart-lock': { shape: 'lock', keys: {} }
}

/** The names of all kinds. */
export const kindNames = Object.keys(kinds) as Edit['kind'][]

/** The keys inside `chart-lock`. */
export const lockKeys: Readonly<Record<string, Shape>> = { versions: 'versions', generated: 'text' }

/** Every key that any edit may have. */
export const allKeys: readonly string[] = [
  ...Object.keys(scopeKeys),
  ...kindNames,
  ...new Set(kindNames.flatMap((kind) => Object.keys(kinds[kind].keys)))
]
