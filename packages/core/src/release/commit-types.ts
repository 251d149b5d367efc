import { quote } from '../action/untrusted.ts'
import { type ChangeBump, changeBumps } from './bump.ts'

/** The type of a commit, in lower case, to the bump that it asks for. `*` stands for every other type, and for none. */
export type CommitTypes = ReadonlyMap<string, ChangeBump>

/** Conventional Commits 1.0.0 gives a meaning to feat and fix; that perf and revert are patches is the custom. */
const usualTypes: CommitTypes = new Map<string, ChangeBump>([
  ['feat', 'minor'],
  ['fix', 'patch'],
  ['perf', 'patch'],
  ['revert', 'patch']
])

/**
 * Adds a project's own types, such as `extproc: patch`, to the usual ones; they may also change these.
 * Throws an Error for what is no bump.
 */
export function readCommitTypes(lines: ReadonlyMap<string, string>): CommitTypes {
  const types = new Map(usualTypes)
  for (const [type, text] of lines) {
    const bump = changeBumps.find((known) => known === text)
    if (bump === undefined)
      throw new Error(`${quote(type)}: expected one of ${changeBumps.join(', ')}, got ${quote(text)}`)
    types.set(type.toLowerCase(), bump)
  }
  return types
}

/** The bump that a commit of this type asks for. */
export function bumpOfType(type: string | undefined, types: CommitTypes): ChangeBump {
  return types.get(type?.toLowerCase() ?? '*') ?? types.get('*') ?? 'none'
}
