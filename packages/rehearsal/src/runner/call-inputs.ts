import { data } from '@actions/expressions'
import type { Scope } from './expressions.ts'
import { evaluateToken, textOf } from './template.ts'
import { literal, parts, type TemplateToken } from './tokens.ts'
import { type Data, dictionary, toData } from './values.ts'

type Tokens = ReturnType<typeof parts>

/**
 * The `inputs` context of a called workflow: what the call gives, else the default, else the empty value of the type.
 *
 * Throws an Error for a value that is not of the declared type: GitHub does not turn a string into a boolean here.
 */
export function callInputs(declared: Tokens, given: Tokens, outside: Scope): Data {
  const values = new Map([...given].map(([name, token]) => [name.toLowerCase(), token]))
  const entries = [...declared].map(([name, token]) => {
    const type = literal(parts(token).get('type')) ?? 'string'
    const value = values.get(name.toLowerCase()) ?? parts(token).get('default')
    return [name, value === undefined ? emptyOf(type) : typed(name, type, value, outside)] as const
  })
  return dictionary(entries)
}

function typed(name: string, type: string, token: TemplateToken, scope: Scope): Data {
  const value = evaluateToken(token, scope)
  const fits = { boolean: data.BooleanData, number: data.NumberData }[type]
  if (fits === undefined) return new data.StringData(textOf(value))
  if (value instanceof fits) return value
  throw new Error(`the input ${name} is declared as ${type} and was given "${textOf(value)}"`)
}

function emptyOf(type: string): Data {
  return toData({ boolean: false, number: 0 }[type] ?? '')
}

/**
 * The `inputs` context of a dispatched workflow. What is given is text, as in the event; booleans and numbers get
 * their type.
 *
 * Throws an Error that names every required input that is missing, and every one that is not declared.
 */
export function dispatchInputs(declared: Tokens, given: Readonly<Record<string, string>>): Data {
  const texts = new Map(Object.entries(given)) // an input may be called `constructor`
  const unknown = [...texts.keys()].filter((name) => !declared.has(name))
  const missing = [...declared].filter(([name, token]) => {
    const keys = parts(token)
    return literal(keys.get('required')) === 'true' && !keys.has('default') && !texts.get(name)
  })
  const problems = [
    ...unknown.map((name) => `the workflow has no input ${name}`),
    ...missing.map(([name]) => `the workflow requires the input ${name}`)
  ]
  if (problems.length > 0) throw new Error(problems.join('; '))
  const entries = [...declared].map(([name, token]) => {
    const type = literal(parts(token).get('type')) ?? 'string'
    const text = texts.get(name) ?? literal(parts(token).get('default'))
    if (text === undefined) return [name, emptyOf(type)] as const
    return [name, toData(type === 'boolean' ? text === 'true' : type === 'number' ? Number(text) : text)] as const
  })
  return dictionary(entries)
}
