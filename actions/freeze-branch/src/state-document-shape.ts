/** The document of a freeze field by field: of what kind each is, and how long. */
import { byKey } from './holders.ts'
import type { Backend, FreezeState, Holder, LockBefore } from './state.ts'
import { type Field, faultAt, readFields, readList, readMoment, readText, readWord } from './state-document-fields.ts'

/** `allow` and `prefixes` are inputs of YAML, of 64 KiB at most. */
const TEXT = 64 * 1024
const SHORT = 2048
const MOST = 100

const backends: readonly Backend[] = ['ruleset', 'lock', 'policy']

function readHolder(field: Field): Holder {
  const at = readFields(field, ['key', 'version', 'reason', 'owner', 'since', 'until'])
  const owner = readFields(at('owner'), ['actor', 'run'])
  return {
    key: readText(at('key'), SHORT),
    version: readText(at('version'), SHORT),
    reason: readText(at('reason'), SHORT),
    owner: { actor: readText(owner('actor'), SHORT), run: readText(owner('run'), SHORT) },
    since: readMoment(at('since')),
    until: readMoment(at('until'))
  }
}

function readLock(field: Field): LockBefore {
  const kind = readWord(readFields(field, ['kind'], ['locked'])('kind'), ['unprotected', 'protected'])
  if (kind === 'unprotected') {
    readFields(field, ['kind'])
    return { kind }
  }
  const locked = readFields(field, ['kind', 'locked'])('locked')
  if (typeof locked.value !== 'boolean') throw faultAt(locked, 'true or false')
  return { kind, locked: locked.value }
}

function readIssue(field: Field): number {
  const { value } = field
  if (!Number.isSafeInteger(value) || (value as number) < 1) throw faultAt(field, 'the number of an issue')
  return value as number
}

const required = ['schema', 'branch', 'phase', 'holders', 'backends', 'allow', 'prefixes', 'bypass'] as const

/**
 * Reads the fields of a document of schema 1. What must hold between them is not looked at.
 * @throws DocumentFault at the first that is not what it should be
 */
export function readState(document: unknown): FreezeState {
  const at = readFields({ value: document, place: '' }, required, ['lockBefore', 'issue'])
  const schema = at('schema')
  if (schema.value !== 1) throw faultAt(schema, '1')
  const lock = at('lockBefore')
  const issue = at('issue')
  return {
    schema: 1,
    branch: readText(at('branch'), SHORT),
    phase: readWord(at('phase'), ['frozen', 'thawing']),
    holders: readList(at('holders'), MOST, readHolder).toSorted(byKey),
    backends: readList(at('backends'), backends.length, (item) => readWord(item, backends)),
    allow: readText(at('allow'), TEXT),
    prefixes: readText(at('prefixes'), TEXT),
    bypass: readList(at('bypass'), MOST, (item) => readText(item, SHORT)),
    ...(lock.value === undefined ? {} : { lockBefore: readLock(lock) }),
    ...(issue.value === undefined ? {} : { issue: readIssue(issue) })
  }
}
