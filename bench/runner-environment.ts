import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMetadata } from '../scripts/action-metadata.ts'

type Environment = Record<string, string>

/**
 * The environment of a step as the runner gives it, and nothing of the machine but PATH: NODE_OPTIONS and
 * NODE_EXTRA_CA_CERTS alone can double the time that Node takes to start.
 */
export function runnerEnvironment(folder: string, more: Readonly<Environment>): Environment {
  const env: Environment = { PATH: process.env.PATH ?? '', GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/app' }
  for (const name of ['OUTPUT', 'STEP_SUMMARY', 'ENV', 'STATE', 'PATH']) {
    const path = join(folder, name)
    writeFileSync(path, '')
    env[`GITHUB_${name}`] = path
  }
  return { ...env, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1.2.0', ...more }
}

/** The inputs of an action as variables: its defaults, with what `github` stands for filled in, and `given` over them. */
export function inputVariables(
  action: string,
  env: Readonly<Environment>,
  given: Readonly<Environment> = {}
): Environment {
  const { inputs } = readMetadata('.', action)
  const github: Environment = { ref: env.GITHUB_REF ?? '', sha: env.GITHUB_SHA ?? '', token: 'a-token' }
  const values = Object.entries(inputs).map(([name, { default: fallback = '' }]) => {
    const filled = String(fallback).replace(/\$\{\{\s*github\.(\w+)\s*\}\}/g, (_, key: string) => github[key] ?? '')
    return [name, filled] as const
  })
  const all = [...values, ...Object.entries(given)]
  return Object.fromEntries(all.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
}
