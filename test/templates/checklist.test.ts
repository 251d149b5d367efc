import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'

interface Element {
  readonly type: string
  readonly id?: string
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly unknown[] }
}

const form = parse(readFileSync('action-templates/ISSUE_TEMPLATE/release-checklist.yml', 'utf8')) as {
  readonly [key: string]: unknown
  readonly body: readonly Element[]
}
const lists = form.body.filter(({ type }) => type === 'checkboxes')
const items = lists.flatMap(({ attributes }) => attributes.options as { label: string }[])

test('has what GitHub asks of an issue form', () => {
  expect(Object.keys(form)).toEqual(['name', 'description', 'title', 'labels', 'body'])
  for (const { type, id, attributes } of form.body) {
    expect(['markdown', 'input', 'dropdown', 'checkboxes']).toContain(type)
    if (type === 'markdown') expect(attributes.value).toBeTruthy()
    else expect([id, attributes.label]).toEqual([expect.stringMatching(/^[\w-]+$/), expect.stringMatching(/^\S/)])
  }
})

test('names nothing twice', () => {
  const ids = form.body.flatMap(({ id }) => id ?? [])
  const labels = form.body.flatMap(({ attributes }) => attributes.label ?? [])
  for (const names of [ids, labels, items.map(({ label }) => label)]) expect(new Set(names).size).toBe(names.length)
})

test('offers every process that has a template, and has a list for each', () => {
  const processes = readdirSync('action-templates').flatMap((name) =>
    /^(release|promote)-[\w-]+\.yml$/.test(name) ? [name.slice(0, -'.yml'.length)] : []
  )
  const [choice] = form.body.filter(({ type }) => type === 'dropdown')
  expect([...(choice?.attributes.options ?? [])].sort()).toEqual(processes)
  for (const name of processes) {
    expect(lists.filter(({ attributes }) => attributes.label?.endsWith(`(${name})`)).length).toBe(1)
  }
})

test('has items of one line each', () => {
  expect(items.map(({ label }) => label).filter((label) => !/^[A-Z][^\n]{20,120}[^.\s]$/.test(label))).toEqual([])
})
