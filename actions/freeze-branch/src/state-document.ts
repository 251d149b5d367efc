/** The document of a freeze, as text: JSON with its fields always in the same order. */
import { quote } from '#core/action/untrusted'
import { byKey } from './holders.ts'
import type { FreezeState, Holder, StateReading } from './state.ts'
import { DocumentFault } from './state-document-fields.ts'
import { readState } from './state-document-shape.ts'

/** Whatever is longer is not looked into. `allow` and `prefixes`, of 64 KiB each, fit in also where much is escaped. */
const LONGEST = 384 * 1024

/** What must hold between the fields. */
function check(state: FreezeState, branch: string): FreezeState {
  const { holders, phase, lockBefore } = state
  const fault = (said: string) => new DocumentFault(said)
  if (state.branch !== branch)
    throw fault(`branch: it is ${quote(state.branch)}, but the ref is that of another branch`)
  const twice = holders.find(({ key }, index) => holders[index - 1]?.key === key)
  if (twice !== undefined) throw fault(`holders: ${quote(twice.key)} is there twice`)
  const late = holders.find(({ since, until }) => until < since)
  if (late !== undefined) throw fault(`holders: ${quote(late.key)} ends before it begins`)
  if ((phase === 'frozen') !== holders.length > 0)
    throw fault(`phase: ${phase}, but there are ${holders.length} holders`)
  if (state.backends.length === 0 || new Set(state.backends).size < state.backends.length) {
    throw fault('backends: expected at least one, and none twice')
  }
  if (state.backends.includes('lock') !== (lockBefore !== undefined)) {
    throw fault('lockBefore: expected where the backend lock is in use, and only there')
  }
  return state
}

function parse(text: string): unknown {
  if (text.length > LONGEST) {
    throw new DocumentFault(`it has ${text.length} characters, and none that is written here has more than ${LONGEST}`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new DocumentFault(`${quote(text)} is no JSON`)
  }
}

/** The schema of a document that a later version has written; undefined for every other. */
function laterSchema(document: unknown): number | undefined {
  const { schema } = (document ?? {}) as { readonly schema?: unknown }
  return Number.isSafeInteger(schema) && (schema as number) > 1 ? (schema as number) : undefined
}

/**
 * Reads a document that stands in the ref of a branch. Nothing in it is taken on trust: every field is checked, fields that
 * are not known are refused, and so is a document of another branch. Of one of a later schema nothing more is looked at.
 */
export function readDocument(text: string, branch: string): StateReading {
  try {
    const document = parse(text)
    const later = laterSchema(document)
    if (later === undefined) return { ok: true, state: check(readState(document), branch) }
    const problem = `it has schema ${later}, and this version knows schema 1 alone`
    return { ok: false, newer: true, problem, remedy: 'use the version of the action that has frozen the branch' }
  } catch (fault) {
    if (!(fault instanceof DocumentFault)) throw fault
    const remedy = 'look at the ref and its history; delete the ref where it was not made by this action'
    return { ok: false, newer: false, problem: fault.message, remedy }
  }
}

function orderHolder({ key, version, reason, owner, since, until }: Holder): Holder {
  return { key, version, reason, owner: { actor: owner.actor, run: owner.run }, since, until }
}

/** Writes a document: two spaces deep, its fields in the order of their types, its holders by their keys, one line end. */
export function writeDocument(state: FreezeState): string {
  const { schema, branch, phase, allow, prefixes, lockBefore, issue } = state
  const lock = lockBefore?.kind === 'protected' ? { kind: 'protected', locked: lockBefore.locked } : lockBefore
  const ordered = {
    schema,
    branch,
    phase,
    holders: state.holders.map(orderHolder).toSorted(byKey),
    backends: state.backends,
    allow,
    prefixes,
    bypass: state.bypass,
    lockBefore: lock,
    issue
  }
  return `${JSON.stringify(ordered, null, 2)}\n`
}
