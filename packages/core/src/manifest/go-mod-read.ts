import { quote } from '../action/untrusted.ts'
import { EditFault } from './fault.ts'
import type { GoMod, GoReplace } from './go-mod.ts'
import { type Draft, directives } from './go-mod-directives.ts'
import type { GoStatement } from './go-mod-lines.ts'
import { pathFault } from './go-mod-path.ts'
import { checkRetracts } from './go-mod-retract.ts'

/** Reads all that the lines and blocks of a go.mod say. Throws an EditFault where the go command refuses it. */
export function readWhole(statements: readonly GoStatement[]): GoMod {
  const draft = emptyDraft()
  for (const statement of statements) readStatement(draft, statement)
  const { module, moduleLine } = draft
  if (module === undefined || moduleLine === undefined) {
    throw new EditFault('names no module', 'begin it with a line such as module example.com/module', 1)
  }
  const fault = pathFault(module)
  if (fault !== undefined) {
    throw new EditFault(`has the module path ${quote(module)}, which ${fault}`, 'give another path', moduleLine)
  }
  checkRetracts(draft.retracts, module)
  const tools = [...new Set(draft.tools)]
  const ignores = [...new Set(draft.ignores)]
  const excludes = firstOf(draft.excludes, ({ path, version }) => `${path} ${version}`)
  return { ...draft, module, moduleLine, tools, ignores, excludes, replaces: withoutRepeats(draft.replaces) }
}

function emptyDraft(): Draft {
  const settings = { deprecated: undefined, go: undefined, toolchain: undefined, godebugs: [] }
  return { ...settings, requires: [], replaces: [], excludes: [], retracts: [], tools: [], ignores: [] }
}

function readStatement(draft: Draft, statement: GoStatement): void {
  const { tokens, line, block } = statement
  const verb = tokens[0]?.text ?? ''
  const read = directives.get(verb)
  if (block === undefined) {
    if (read === undefined) throw unknown(`the directive ${quote(verb)}`, line)
    read(draft, tokens.slice(1), statement)
    return
  }
  const header = tokens.map(({ text }) => text).join(' ')
  if (read === undefined || tokens.length > 1) throw unknown(`a block of ${quote(header)}`, line)
  if (verb === 'go' || verb === 'toolchain') {
    throw new EditFault(`has a block of ${verb}`, `write ${verb} and its version on one line`, line)
  }
  for (const one of block) read(draft, one.tokens, one)
}

function unknown(what: string, line: number): EditFault {
  return new EditFault(`has ${what}, which Go does not know`, `use one of ${[...directives.keys()].join(', ')}`, line)
}

function firstOf<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Map<string, T>()
  for (const item of items) if (!seen.has(keyOf(item))) seen.set(keyOf(item), item)
  return [...seen.values()]
}

/** Of equal replacements the last one; two different ones of the same module at the same version are refused, as Go does. */
function withoutRepeats(replaces: readonly GoReplace[]): GoReplace[] {
  const keyOf = ({ path, version = '' }: GoReplace) => `${path} ${version}`
  const last = new Map<string, GoReplace>()
  for (const one of replaces) {
    const before = last.get(keyOf(one))
    if (before !== undefined && (before.target !== one.target || before.targetVersion !== one.targetVersion)) {
      const problem = `replaces ${quote(one.path)} a second time, by something else than on line ${before.line}`
      throw new EditFault(problem, 'keep one of the two', one.line)
    }
    last.delete(keyOf(one))
    last.set(keyOf(one), one)
  }
  return [...last.values()]
}
