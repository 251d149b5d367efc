import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { changed, first, organisation, removeAll, second, sources, train } from './organisation.ts'

afterAll(removeAll)

const states = (lines: readonly string[]) =>
  new Set(lines.filter((line) => !line.includes('\n')).map((line) => line.replace(/^.*: /, '')))

describe('the first time', () => {
  const place = organisation()
  const { lines, problems } = place.rollOut()
  const files = place.files()

  test('every template is written, and beside it what was written', () => {
    expect(problems).toEqual([])
    expect(states(lines)).toEqual(new Set(['new']))
    const paths = [...sources.keys()]
    expect(Object.keys(files).sort()).toEqual([...paths, ...paths.map((path) => `.slipway/templates/${path}`)].sort())
    for (const path of paths) expect(files[`.slipway/templates/${path}`]).toBe(files[path])
  })

  test('every call is pinned, with the version in a comment', () => {
    const calls = Object.values(files).flatMap((text) => text.match(/\buses: .*/g) ?? [])
    expect(calls.length).toBe(16)
    for (const call of calls) {
      expect(call).toMatch(/^uses: acme\/release-tools\/\.github\/workflows\/[\w-]+\.yml@1{40} # v1\.0\.0$/)
    }
  })

  test('templates, properties and icons stand together, and the form where GitHub looks for it', () => {
    expect(Object.keys(files).filter((path) => path.startsWith('workflow-templates/release-train'))).toEqual([
      'workflow-templates/release-train.properties.json',
      'workflow-templates/release-train.svg',
      train
    ])
    expect(files['.github/ISSUE_TEMPLATE/release-checklist.yml']).toContain('name: Release checklist')
  })

  test('the second run changes nothing', () => {
    const times = () => Object.keys(place.files()).map((path) => statSync(join(place.root, path)).mtimeMs)
    const before = times()
    const again = place.rollOut()
    expect([again.problems, states(again.lines)]).toEqual([[], new Set(['as it should be'])])
    expect([times(), place.files()]).toEqual([before, files])
  })
})

describe('an update', () => {
  test('moves the pins, and nothing else', () => {
    const place = organisation()
    place.rollOut()
    const before = place.files()
    expect(place.rollOut(second).problems).toEqual([])
    const moved = Object.entries(before).map(([path, text]) => [
      path,
      text.replace(`@${first.ref} # v1.0.0`, `@${second.ref} # v1.1.0`)
    ])
    expect(place.files()).toEqual(Object.fromEntries(moved))
  })

  test('writes a new template, and leaves one that is gone', () => {
    const place = organisation()
    const without = new Map([...sources].filter(([path]) => path !== train))
    place.rollOut({}, without)
    expect(place.rollOut(second).lines).toContain(`${train}: new`)
    const { lines } = place.rollOut(second, without)
    expect(lines).toContain(`${train}: no longer among the templates; it is left to you`)
    expect(place.read(train)).toContain(second.ref)
  })

  test('leaves deleted what was deleted, even when the template changes, and says so', () => {
    const place = organisation()
    place.rollOut()
    place.remove(train)
    for (const templates of [sources, changed(sources, train, 'name: Release\n', 'name: Release train\n')]) {
      const { lines, problems } = place.rollOut(second, templates)
      expect([problems, lines.filter((line) => line.startsWith(train))]).toEqual([
        [],
        [`${train}: deleted here, and stays deleted`]
      ])
      expect(Object.keys(place.files())).not.toContain(train)
    }
  })

  test('finishes what a killed run has left', () => {
    const place = organisation()
    place.rollOut()
    const base = place.read(`.slipway/templates/${train}`)
    place.rollOut(second)
    const after = place.files()
    place.write(`.slipway/templates/${train}`, base)
    expect(place.rollOut(second).problems).toEqual([])
    expect(place.files()).toEqual(after)
  })
})

test('--dry-run shows every change and writes nothing', () => {
  const place = organisation()
  expect(states(place.rollOut({ dryRun: true }).lines)).toEqual(new Set(['new']))
  expect(place.files()).toEqual({})
  place.rollOut()
  const before = place.files()
  const { lines } = place.rollOut({ ...second, dryRun: true })
  expect(lines).toContain(`${train}: updated`)
  expect(lines.join('\n')).toContain(
    `+    uses: acme/release-tools/.github/workflows/release-train.yml@${second.ref} # v1.1.0`
  )
  expect(place.files()).toEqual(before)
})
