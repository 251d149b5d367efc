import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { callsOf, fitProblems } from './fit.ts'

const names = readdirSync('action-templates').filter((name) => name.endsWith('.yml'))

test.each(names)('%s fits the workflow that it calls', (name) => {
  for (const { workflow, job } of callsOf(readFileSync(join('action-templates', name), 'utf8'))) {
    expect(fitProblems(job, readFileSync(join('.github', 'workflows', workflow), 'utf8'))).toEqual([])
  }
})

const workflow = `
on:
  workflow_call:
    inputs:
      version: { type: string, required: true }
      all: { type: boolean, default: false }
    secrets:
      key: { required: true }
jobs:
  one: { permissions: { contents: read } }
  two: { permissions: { contents: write, issues: read } }
`

const call = (rest: string) => `
jobs:
  call:
    uses: OWNER/REPO/.github/workflows/x.yml@REF # VERSION
${rest}`

const fitting = call(`
    permissions: { contents: write, issues: read }
    with: { version: '\${{ inputs.version }}', all: true }
    secrets: { key: x }
`)

describe('the comparison', () => {
  const problems = (template: string, called = workflow) =>
    callsOf(template).flatMap(({ job }) => fitProblems(job, called))

  test('has nothing against a call that fits', () => {
    expect(callsOf(fitting).map((found) => found.workflow)).toEqual(['x.yml'])
    expect(problems(fitting)).toEqual([])
  })

  const faults: [name: string, from: string, to: string, problem: string][] = [
    ['an input that is not there', 'all: true', 'every: true', 'there is no input every'],
    ['an input that is missing', "version: '${{ inputs.version }}', ", '', 'the input version is required'],
    ['a text for a boolean', 'all: true', "all: 'true'", 'the input all is no boolean'],
    ['a secret that is not there', 'key: x', 'key: x, more: y', 'there is no secret more'],
    ['a secret that is missing', 'secrets: { key: x }', '', 'the secret key is required'],
    ['too little permission', 'contents: write', 'contents: read', 'contents: read is granted, write is asked for'],
    [
      'too much permission',
      'issues: read',
      'issues: read, packages: write',
      'packages: write is granted, nothing is asked for'
    ]
  ]
  test.each(faults)('sees %s', (_, from, to, problem) => {
    const bad = fitting.replace(from, () => to)
    expect(bad).not.toBe(fitting)
    expect(problems(bad)).toEqual([problem])
  })

  test('sees a workflow that cannot be called', () => {
    expect(problems(fitting, 'on: push\njobs: {}\n')).toEqual(['the workflow cannot be called'])
  })
})
