import { parse } from 'yaml'

type Fields = Readonly<Record<string, unknown>>

interface Declared {
  readonly required?: boolean
  readonly default?: unknown
  readonly type?: string
}

const levels = ['none', 'read', 'write']

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

/** What a workflow takes when it is called; nothing when it cannot be called. */
function callOf(workflow: string): Fields | undefined {
  const on = fieldsOf(parse(workflow).on)
  return 'workflow_call' in on ? fieldsOf(on.workflow_call) : undefined
}

/** The jobs of a template, each of which calls one workflow. */
export function callsOf(template: string): { workflow: string; job: Fields }[] {
  return Object.values(fieldsOf(parse(template).jobs)).map((job) => {
    const [, workflow = ''] = /\/\.github\/workflows\/([\w.-]+)@/.exec(String(fieldsOf(job).uses)) ?? []
    return { workflow, job: fieldsOf(job) }
  })
}

function differences(what: string, given: Fields, declared: Fields): string[] {
  const missing = Object.entries(declared as Record<string, Declared>).filter(
    ([name, { required, default: fallback }]) => required === true && fallback === undefined && !(name in given)
  )
  return [
    ...Object.keys(given)
      .filter((name) => !(name in declared))
      .map((name) => `there is no ${what} ${name}`),
    ...missing.map(([name]) => `the ${what} ${name} is required`)
  ]
}

/** A text stays a text: GitHub makes no boolean and no number of one on the way into a called workflow. */
function typeProblems(given: Fields, declared: Fields): string[] {
  const literals = Object.entries(given).filter(([, value]) => !String(value).includes('${{'))
  return literals
    .filter(([name, value]) => name in declared && typeof value !== (declared[name] as Declared).type)
    .map(([name]) => `the input ${name} is no ${(declared[name] as Declared).type}`)
}

/** The most that any job of a workflow asks for; a job without permissions of its own has those of the workflow. */
function asked(workflow: string): Record<string, string> {
  const { permissions, jobs } = parse(workflow) as Fields
  const grants = Object.values(fieldsOf(jobs)).flatMap((job) =>
    Object.entries(fieldsOf(fieldsOf(job).permissions ?? permissions))
  )
  const most: Record<string, string> = {}
  for (const [scope, level] of grants as [string, string][]) {
    if (levels.indexOf(level) > levels.indexOf(most[scope] ?? 'none')) most[scope] = level
  }
  return most
}

function permissionProblems(granted: Fields, workflow: string): string[] {
  const needed = asked(workflow)
  const scopes = [...new Set([...Object.keys(granted), ...Object.keys(needed)])].sort()
  return scopes
    .filter((scope) => granted[scope] !== needed[scope])
    .map((scope) => `${scope}: ${granted[scope] ?? 'nothing'} is granted, ${needed[scope] ?? 'nothing'} is asked for`)
}

/** Why a job that calls a workflow would not start, or would grant more than is asked for. */
export function fitProblems(job: Fields, workflow: string): string[] {
  const call = callOf(workflow)
  if (call === undefined) return ['the workflow cannot be called']
  const given = fieldsOf(job.with)
  return [
    ...differences('input', given, fieldsOf(call.inputs)),
    ...typeProblems(given, fieldsOf(call.inputs)),
    ...differences('secret', fieldsOf(job.secrets), fieldsOf(call.secrets)),
    ...permissionProblems(fieldsOf(job.permissions), workflow)
  ]
}
