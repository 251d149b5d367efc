import { describe, expect, test } from '@jest/globals'
import { applies, type Change } from '#core/manifest/edit'
import { pathMatchers } from '#core/manifest/globs'
import { editValues, fillEdit } from '#core/manifest/placeholders'
import { parseTag } from '#core/version/tag'
import { editOf } from './edit-one.ts'

const tag = (name: string) => {
  const read = parseTag(name, ['v'])
  if (read === undefined) throw new Error(name)
  return read
}
const release = {
  tag: tag('v1.3.0-rc.1'),
  sha: '0123456789abcdef',
  previous: tag('v1.2.0'),
  date: '2026-05-29',
  env: { IMAGE: 'a.b*' }
}
const values = editValues(release)

function fill(change: Change, more: object = {}) {
  const filled = fillEdit(editOf(change, more), values)
  return filled.ok ? filled.edit : filled.complaints.map(({ place, problem }) => `${place}: ${problem}`)
}

describe('placeholders', () => {
  test.each([
    ['{version} {tag} {major} {minor} {patch}', '1.3.0-rc.1 v1.3.0-rc.1 1 3 0'],
    ['{prerelease} {channel}', 'rc.1 rc'],
    ['{previous-version} {previous-tag}', '1.2.0 v1.2.0'],
    ['{sha} {short-sha} {date}', '0123456789abcdef 0123456 2026-05-29'],
    ['{env.IMAGE}:{{tag}}', 'a.b*:{tag}']
  ])('%s becomes %s', (value, expected) => {
    expect(fill({ kind: 'yaml', at: 'a', value })).toMatchObject({ value: expected })
  })

  test('in every field that has them, and in no other', () => {
    expect(fill({ kind: 'text', at: 'v{previous-version}', value: 'v{version}' })).toMatchObject({
      at: 'v1.2.0',
      value: 'v1.3.0-rc.1'
    })
    expect(fill({ kind: 'yaml', at: 'a{tag}', value: 'b' })).toMatchObject({ at: 'a{tag}' })
    const image = {
      kind: 'kustomize-image',
      at: 'a',
      newTag: '{tag}',
      newName: '{env.IMAGE}',
      digest: undefined
    } as const
    expect(fill(image)).toMatchObject({ newTag: 'v1.3.0-rc.1', newName: 'a.b*', digest: undefined })
    const lock = { kind: 'chart-lock', versions: new Map([['a', '{version}']]), generated: '{date}' } as const
    expect(fill(lock)).toMatchObject({ versions: new Map([['a', '1.3.0-rc.1']]), generated: '2026-05-29' })
  })

  test('in a pattern a value stands for itself', () => {
    const filled = fill({ kind: 'regex', at: 'v{previous-version}[0-9]{{2}}', value: '' })
    expect(filled).toMatchObject({ at: 'v1\\.2\\.0[0-9]{2}' })
  })

  test('in a glob a value stands for itself', async () => {
    const filled = fillEdit(
      editOf({ kind: 'yaml', at: 'a', value: 'b' }, { files: ['{{a,b}}/{env.IMAGE}/*.yaml'] }),
      values
    )
    if (!filled.ok) throw new Error('filled')
    const [matches] = await pathMatchers(filled.edit)
    expect(['a/a.b*/x.yaml', 'b/a.b*/x.yaml', 'a/a.bc/x.yaml'].map((path) => matches?.(path))).toEqual([
      true,
      true,
      false
    ])
  })

  test.each([
    ['{verison}', 'unknown placeholder "{verison}"; known are {version}'],
    ['{env.HOME}', 'unknown placeholder "{env.HOME}"'],
    ['{', 'has a single "{"'],
    ['', 'edits[0].value: is empty']
  ])('%j is refused', (value, message) => {
    expect(String(fill({ kind: 'yaml', at: 'a', value }))).toContain(message)
  })

  test('a value that comes out empty is refused, but may replace text', () => {
    const stable = editValues({ ...release, tag: tag('v1.3.0') })
    const change = { at: 'a', value: '{channel}' } as const
    expect(fillEdit(editOf({ kind: 'yaml', ...change }), stable)).toMatchObject({ ok: false })
    expect(fillEdit(editOf({ kind: 'text', ...change }), stable)).toMatchObject({ ok: true, edit: { value: '' } })
  })

  test('a path that leads out of the workspace once it is filled is refused', () => {
    const outside = editValues({ ...release, env: { DIR: '..' } })
    const edit = editOf({ kind: 'yaml', at: 'a', value: 'b' }, { files: ['{env.DIR}/a'] })
    expect(fillEdit(edit, outside)).toMatchObject({ complaints: [{ problem: expect.stringContaining('has . or ..') }] })
  })

  test('what is known and has no value here is refused', () => {
    const first = editValues({ ...release, previous: undefined })
    expect(fillEdit(editOf({ kind: 'yaml', at: 'a', value: '{previous-tag}' }), first)).toMatchObject({
      complaints: [{ place: 'edits[0].value', problem: expect.stringContaining('which has no value here') }]
    })
  })
})

test('when an edit applies', () => {
  expect((['stable', 'prerelease', 'always'] as const).map((when) => applies({ when }, true))).toEqual([
    false,
    true,
    true
  ])
  expect((['stable', 'prerelease', 'always'] as const).map((when) => applies({ when }, false))).toEqual([
    true,
    false,
    true
  ])
})

test('globs', async () => {
  const [one, two] = await pathMatchers({ files: ['a/*.yaml', 'b/**'], exclude: ['b/c/**'] })
  expect(['a/x.yaml', 'a/b/x.yaml', 'a/.x.yaml'].map((path) => one?.(path))).toEqual([true, false, false])
  expect(['b/x', 'b/d/x', 'b/c/x', 'b/.git/x'].map((path) => two?.(path))).toEqual([true, true, false, false])
})
