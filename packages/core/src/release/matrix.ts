import { quote } from '../action/untrusted.ts'
import { fillTemplate, type TemplateValues } from '../version/template.ts'
import { type Decision, decisions, type Matrix, type Row } from './environments.ts'

const bumps = ['patch', 'minor', 'major'] as const
const keys = [...bumps, 'prerelease', 'range']
const usualRange = '{major}.{minor}.x'

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : quote(JSON.stringify(value))
}

function decisionAt(place: string, value: unknown): Decision {
  const found = decisions.find((decision) => decision === value)
  if (found === undefined) throw new Error(`${place}: expected one of ${decisions.join(', ')}, got ${shown(value)}`)
  return found
}

function rangeAt(place: string, value: unknown, sample: TemplateValues): string {
  if (value === undefined) return usualRange
  if (typeof value !== 'string' || value === '') throw new Error(`${place}: expected a template, got ${shown(value)}`)
  fillTemplate(value, sample)
  return value
}

function rowOf(name: string, value: unknown, sample: TemplateValues): Row {
  if (!/^[A-Za-z0-9][\w.-]*$/.test(name)) throw new Error(`${quote(name)} is no name of an environment`)
  if (!isRecord(value)) throw new Error(`${name}: expected ${keys.join(', ')}, got ${shown(value)}`)
  const unknown = Object.keys(value).find((key) => !keys.includes(key))
  if (unknown !== undefined) throw new Error(`${name}: ${quote(unknown)} is not known; expected ${keys.join(', ')}`)
  const at = (bump: string) => decisionAt(`${name}.${bump}`, value[bump])
  return {
    patch: at('patch'),
    minor: at('minor'),
    major: at('major'),
    prerelease: value.prerelease === undefined ? 'wait' : at('prerelease'),
    range: rangeAt(`${name}.range`, value.range, sample)
  }
}

/**
 * Checks a matrix as users write it in YAML: environments by name, each with a decision for patch, minor and major, and
 * if they like for prerelease (else `wait`), and the template of its range (else `{major}.{minor}.x`).
 * Throws an Error that names the place. `sample` has every placeholder that a range may use.
 */
export function readMatrix(value: unknown, sample: TemplateValues): Matrix {
  if (!isRecord(value)) throw new Error(`expected environments by name, got ${shown(value)}`)
  return new Map(Object.entries(value).map(([name, row]) => [name, rowOf(name, row, sample)]))
}
