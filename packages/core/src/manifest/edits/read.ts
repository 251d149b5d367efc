import { nearest } from '../../action/nearest.ts'
import type { Complaint } from '../../action/plan.ts'
import type { Edit, Scope } from '../edit.ts'
import { EditFault } from '../fault.ts'
import { globFault } from '../globs.ts'
import { parsePath } from '../path.ts'
import { refusedPath } from '../paths.ts'
import { type Fields, fieldsOf, named } from './fields.ts'
import { allKeys, kindNames, kinds, lockKeys, scopeKeys } from './keys.ts'
import { readTree, type Tree } from './tree.ts'

/** The edits of a list, or everything that is wrong with it. */
export interface EditList {
  readonly edits: readonly Edit[]
  readonly complaints: readonly Complaint[]
}

/**
 * Reads a list of edits in YAML, as docs/edits.schema.json describes it. Placeholders stay unfilled. `name` is the input or
 * file that it comes from. Gives every complaint at once, and no edits when there is one.
 */
export async function readEdits(text: string, name = 'edits'): Promise<EditList> {
  const complaints: Complaint[] = []
  try {
    const tree = await readTree(text)
    if (tree.kind !== 'list') {
      const remedy = 'give a list whose items begin with - files:'
      return { edits: [], complaints: [{ place: name, problem: `is ${named(tree)}, not a list`, remedy }] }
    }
    if (tree.items.length === 0) {
      complaints.push({ place: name, problem: 'is an empty list', remedy: 'give at least one edit' })
    }
    const edits = tree.items.flatMap((item, index) => readItem(`${name}[${index}]`, item, complaints) ?? [])
    return { edits: complaints.length > 0 ? [] : edits, complaints }
  } catch (error) {
    if (!(error instanceof EditFault)) throw error
    const { problem, remedy, line } = error
    return { edits: [], complaints: [{ place: line > 0 ? `${name} (line ${line})` : name, problem, remedy }] }
  }
}

function readItem(name: string, item: Tree, complaints: Complaint[]): Edit | undefined {
  if (item.kind !== 'map') {
    const remedy = 'give a mapping with files and one kind of edit'
    complaints.push({ place: `${name} (line ${item.line})`, problem: `is ${named(item)}`, remedy })
    return undefined
  }
  const before = complaints.length
  const fields = fieldsOf(name, item, complaints)
  const scope = readScope(name, fields)
  const kind = readKind(fields)
  if (kind === undefined) fields.only(allKeys)
  const change = kind === undefined ? undefined : readChange(kind, fields)
  return complaints.length > before || change === undefined ? undefined : ({ ...scope, ...change } as Edit)
}

function readScope(name: string, fields: Fields): Scope {
  const files = fields.texts('files') ?? []
  const exclude = fields.texts('exclude') ?? []
  if (files.length === 0) fields.complain('files', 'names no file', 'give a path, a glob, or a list of them')
  for (const [key, paths] of [
    ['files', files],
    ['exclude', exclude]
  ] as const) {
    for (const path of paths) {
      const fault = refusedPath(path) ?? globFault(path)
      if (fault) fields.complain(key, fault.problem, fault.remedy)
    }
  }
  return {
    name,
    files,
    exclude,
    document: fields.count('document'),
    expect: fields.count('expect'),
    optional: fields.flag('optional') ?? false,
    when: fields.oneOf('when', ['stable', 'prerelease', 'always']) ?? 'always',
    unlessValue: fields.texts('unless-value') ?? []
  }
}

function readKind(fields: Fields): Edit['kind'] | undefined {
  const found = kindNames.filter((kind) => fields.has(kind))
  const [kind, second] = found
  if (kind !== undefined && second === undefined) return kind
  const unknown = fields.keys().filter((key) => !allKeys.includes(key))
  const meant = unknown.map((key) => `${key} may mean ${nearest(key, allKeys)}`)
  if (kind === undefined && meant.length > 0) fields.complain('', 'has no kind of edit', meant.join(', '))
  else if (kind === undefined) fields.complain('', 'has no kind of edit', `give one of ${kindNames.join(', ')}`)
  else fields.complain('', `has more than one kind of edit: ${found.join(', ')}`, 'make them edits of their own')
  return undefined
}

function readChange(kind: Edit['kind'], fields: Fields): object {
  fields.only([...Object.keys(scopeKeys), kind, ...Object.keys(kinds[kind].keys)])
  if (kind === 'chart-lock') return { kind, ...readLock(fields.inner(kind)) }
  const at = fields.text(kind) ?? ''
  if (at === '' && fields.has(kind)) fields.complain(kind, 'is empty', 'say what to edit')
  if (kind === 'kustomize-image') {
    const [newName, newTag, digest] = [fields.text('new-name'), fields.text('new-tag'), fields.text('digest')]
    if (newName === undefined && newTag === undefined && digest === undefined) {
      fields.complain(kind, 'changes nothing', 'give new-tag, new-name or digest')
    }
    return { kind, at, newName, newTag, digest }
  }
  if (!fields.has('value')) fields.complain('value', 'is not there', 'give the new value, such as {version}')
  if (at !== '' && (kind === 'yaml' || kind === 'json')) checkPath(kind, at, fields)
  return { kind, at, value: fields.text('value') ?? '' }
}

function checkPath(kind: 'yaml' | 'json', path: string, fields: Fields): void {
  try {
    parsePath(path)
  } catch (error) {
    if (!(error instanceof EditFault)) throw error
    fields.complain(kind, error.problem, error.remedy)
  }
}

function readLock(fields: Fields | undefined): object {
  if (fields === undefined) return {}
  fields.only(Object.keys(lockKeys))
  const inner = fields.inner('versions')
  if (!fields.has('versions'))
    fields.complain('versions', 'is not there', 'give versions by the name of the dependency')
  const versions = inner?.keys().map((name) => [name, inner.text(name) ?? ''] as const) ?? []
  return { versions: new Map(versions), generated: fields.text('generated') }
}
