import { Refusal } from './errors.ts'
import type { InputSpec, InputsOf } from './inputs.ts'
import { nearest } from './nearest.ts'
import type { Complaint } from './plan.ts'
import type { Environment } from './runner.ts'
import { quote } from './untrusted.ts'

/** The variable in which the runner passes an input. */
function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/** The secret inputs as they stand in the environment, so that they can be masked before anything is read or said. */
export function secretsOf(spec: InputSpec, env: Environment): string[] {
  const names = Object.keys(spec).filter((name) => spec[name]?.secret)
  return names.map((name) => env[variableOf(name)] ?? '').filter((value) => value !== '')
}

/** GitHub only warns of an input that the action does not know, so a misspelt one would be ignored. Here it is a mistake. */
function unknownInputs(spec: InputSpec, env: Environment): Complaint[] {
  const names = Object.keys(spec)
  const known = new Set(names.map(variableOf))
  const unknown = Object.keys(env).filter((key) => key.startsWith('INPUT_') && !known.has(key))
  return unknown.map((key) => {
    const name = key.slice('INPUT_'.length).toLowerCase()
    const meant = nearest(name, names)
    return {
      place: quote(name),
      problem: 'this action has no such input',
      remedy: meant === undefined ? 'remove it' : `did you mean ${meant}? Otherwise remove it`
    }
  })
}

/** A secret in another input would be cut and quoted into messages, where no mask finds all of it. */
function strayed(spec: InputSpec, env: Environment): Complaint[] {
  const secrets = secretsOf(spec, env)
  const names = Object.keys(spec).filter((name) => !spec[name]?.secret)
  const holding = names.filter((name) => secrets.some((secret) => env[variableOf(name)]?.includes(secret)))
  return holding.map((place) => ({
    place,
    problem: 'it contains the value of a secret input',
    remedy: 'pass the secret by its own input alone, and use one that is no part of ordinary text'
  }))
}

async function readInput(spec: InputSpec, name: string, env: Environment): Promise<[string, unknown]> {
  return [name, await spec[name]?.parse(env[variableOf(name)] ?? '')]
}

/**
 * Reads every input once.
 * @throws Refusal with one complaint for each input that is wrong, missing or unknown
 */
export async function readInputs<Spec extends InputSpec>(spec: Spec, env: Environment): Promise<InputsOf<Spec>> {
  const stray = strayed(spec, env)
  if (stray.length > 0) throw new Refusal(stray)
  const names = Object.keys(spec)
  const read = await Promise.allSettled(names.map((name) => readInput(spec, name, env)))
  const complaints = unknownInputs(spec, env)
  const values: [string, unknown][] = []
  for (const [index, result] of read.entries()) {
    if (result.status === 'fulfilled') values.push(result.value)
    else
      complaints.push({
        place: names[index] ?? '',
        problem: (result.reason as Error).message,
        remedy: 'correct this input'
      })
  }
  if (complaints.length > 0) throw new Refusal(complaints)
  return Object.fromEntries(values) as InputsOf<Spec>
}
