import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { describeWorkflow } from '#rehearsal/known-workflows'
import { readMetadata } from '../../scripts/action-metadata.ts'
import { listActions } from '../../scripts/actions.ts'
import { blocksOf, readDocuments } from './documents.ts'

const root = join(import.meta.dirname, '../..')
const ours = /^slipway-release\/slipway\/(?:actions\/(?<action>[^@]+)|(?<workflow>\.github\/workflows\/[^@]+))@/
const actions = new Set(listActions(root))

interface Use {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly secrets?: Readonly<Record<string, unknown>>
}

/** What an action of ours, or a workflow of ours that is there, may be given: its inputs and secrets. */
function takenBy({ uses = '' }: Use): Set<string> | undefined {
  const { action, workflow } = ours.exec(uses)?.groups ?? {}
  if (action !== undefined && !actions.has(action)) return new Set()
  if (action !== undefined) return new Set(Object.keys(readMetadata(root, action).inputs ?? {}))
  if (workflow === undefined || !existsSync(join(root, workflow))) return undefined
  const { on } = parse(readFileSync(join(root, workflow), 'utf8'))
  return new Set(Object.keys({ ...on.workflow_call.inputs, ...on.workflow_call.secrets }))
}

/** Inputs and secrets that a job or step gives, and that nobody takes. */
function unknownTo(use: Use): string[] {
  const taken = takenBy(use)
  const given = Object.keys({ ...use.with, ...use.secrets })
  return taken === undefined ? [] : given.filter((name) => !taken.has(name)).map((name) => `${use.uses}: ${name}`)
}

const blocks = readDocuments().flatMap(({ path, text }) =>
  blocksOf(text, 'yaml').map(({ line, content }) => [`${path}:${line}`, content] as const)
)
const workflows = blocks.filter(([, content]) => /^jobs:/m.test(content))

test('there are examples', () => expect(workflows.length).toBeGreaterThan(12))

describe('a workflow in the documents', () => {
  test.each(workflows)('%s is one that GitHub takes', async (path, content) => {
    const { problems } = await describeWorkflow(path, content)
    expect(problems).toEqual([])
  })

  test.each(workflows)('%s gives our actions and workflows what they take', (_, content) => {
    const jobs = Object.values(parse(content).jobs) as (Use & { steps?: Use[] })[]
    expect(jobs.flatMap((job) => [job, ...(job.steps ?? [])].flatMap(unknownTo))).toEqual([])
  })
})

test('an input that there is not is found', () => {
  const uses = 'slipway-release/slipway/actions/validate-semver@SHA'
  expect(unknownTo({ uses, with: { version: '1', versoin: '1' } })).toEqual([`${uses}: versoin`])
})
