import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

interface Job {
  readonly needs?: string | readonly string[]
  readonly permissions: Readonly<Record<string, string>>
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[]
}

const workflow = parse(readFileSync('.github/workflows/release-operator.yml', 'utf8'))
const jobs = workflow.jobs as Readonly<Record<string, Job>>
const { inputs, secrets } = workflow.on.workflow_call

/** The jobs that must have ended well before one begins. */
function before(name: string): string[] {
  const direct = [jobs[name]?.needs ?? []].flat()
  return [...new Set([...direct, ...direct.flatMap(before)])]
}

describe('the workflow of an operator', () => {
  // proves S0.1
  test('tests and lints before anything is published', () => {
    const writers = Object.keys(jobs).filter((name) => Object.values(jobs[name]?.permissions ?? {}).includes('write'))
    expect(writers).toEqual(['build', 'manifests', 'charts', 'publish'])
    for (const name of writers) expect(before(name)).toEqual(expect.arrayContaining(['decide', 'tests']))
  })

  // proves S0.2
  test('builds by GoReleaser with the configuration of the kind of release', () => {
    const step = jobs.build?.steps.find(({ uses = '' }) => uses.startsWith('goreleaser/'))
    expect(step?.with?.args).toMatch(/^release --clean --config \$\{\{ needs\.decide\.outputs\.config \}\}/)
  })

  // proves S0.23, S0.48
  test('leaves commands, configurations, folders and edits to its callers', () => {
    const named = ['test-command', 'lint', 'lint-command', 'goreleaser-config', 'crds-command', 'manifests', 'charts']
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining([...named, 'manifests-command', 'charts-registry']))
  })

  // proves S0.46
  test('has permissions in its jobs alone, and no more than the process has', () => {
    expect(workflow.permissions).toEqual({})
    const asked = new Set(Object.values(jobs).flatMap(({ permissions }) => Object.keys(permissions)))
    expect([...asked].toSorted()).toEqual(['contents', 'id-token', 'packages', 'pull-requests'])
  })

  // proves S0.47
  test('takes an App where there is one, and the token of the job otherwise', () => {
    expect(secrets['app-private-key'].required).toBe(false)
    expect(inputs['app-client-id'].default).toBe('')
    const tokens = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.with?.token ?? []))
    expect(new Set(tokens)).toEqual(new Set(['${{ steps.app.outputs.token || github.token }}']))
  })
})
