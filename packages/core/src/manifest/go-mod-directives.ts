import { quote } from '../action/untrusted.ts'
import { EditFault } from './fault.ts'
import type { GoMod } from './go-mod.ts'
import { deprecation } from './go-mod-comment.ts'
import type { GoLine } from './go-mod-lines.ts'
import { readReplace } from './go-mod-replace.ts'
import { moduleVersion, readRequire, usage } from './go-mod-require.ts'
import { readRetract } from './go-mod-retract.ts'
import { stringOf } from './go-mod-string.ts'
import type { GoToken } from './go-mod-tokens.ts'

type Writable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] }

/** A go.mod while it is read: the module may come last. */
export type Draft = Omit<Writable<GoMod>, 'module' | 'moduleLine'> & { module?: string; moduleLine?: number }

type Reader = (draft: Draft, args: readonly GoToken[], line: GoLine) => void

/** Reads one directive into the draft, by its first word. Each throws an EditFault where Go refuses it. */
export const directives: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['module', readModule],
  ['go', readGo],
  ['toolchain', readToolchain],
  ['godebug', readDebug],
  ['require', (draft, args, line) => void draft.requires.push(readRequire(args, line))],
  ['exclude', (draft, args, { line }) => void draft.excludes.push({ ...moduleVersion('exclude', args, line), line })],
  ['replace', (draft, args, { line }) => void draft.replaces.push(readReplace(args, line))],
  ['retract', (draft, args, line) => void draft.retracts.push(readRetract(args, line))],
  ['tool', (draft, args, { line }) => void draft.tools.push(onlyString('tool', args, line))],
  ['ignore', (draft, args, { line }) => void draft.ignores.push(onlyString('ignore', args, line))]
])

function readModule(draft: Draft, args: readonly GoToken[], { comments, line }: GoLine): void {
  once('module', draft.module, line)
  draft.module = onlyString('module', args, line)
  draft.moduleLine = line
  draft.deprecated = deprecation(comments)
}

function readGo(draft: Draft, args: readonly GoToken[], { line }: GoLine): void {
  once('go', draft.go, line)
  const version = only('go', args, line)
  if (!/^[1-9][0-9]*\.(?:0|[1-9][0-9]*)(?:\.(?:0|[1-9][0-9]*))?(?:[a-z]+[0-9]+)?$/.test(version)) {
    throw new EditFault(`has ${quote(version)} in place of a version of Go`, 'give one such as 1.24.0', line)
  }
  draft.go = version
}

function readToolchain(draft: Draft, args: readonly GoToken[], { line }: GoLine): void {
  once('toolchain', draft.toolchain, line)
  const name = only('toolchain', args, line)
  if (!/^(?:default$|go1(?:$|\.))/.test(name)) {
    throw new EditFault(`has ${quote(name)} in place of a toolchain`, 'give one such as go1.24.2, or default', line)
  }
  draft.toolchain = name
}

function readDebug(draft: Draft, args: readonly GoToken[], { line }: GoLine): void {
  const setting = only('godebug', args, line)
  const equals = setting.indexOf('=')
  if (equals < 0 || /["`',]/.test(setting)) throw usage('godebug', examples.godebug, line)
  draft.godebugs.push({ key: setting.slice(0, equals), value: setting.slice(equals + 1), line })
}

function once(verb: string, before: string | undefined, line: number): void {
  if (before !== undefined) throw new EditFault(`has ${verb} a second time`, 'keep one of the lines', line)
}

const examples = {
  module: 'module example.com/module',
  go: 'go 1.24.0',
  toolchain: 'toolchain go1.24.2',
  godebug: 'godebug panicnil=1',
  tool: 'tool example.com/module/command',
  ignore: 'ignore ./folder'
}

/** The one word behind a directive, as it is written. */
function only(verb: keyof typeof examples, [first, ...more]: readonly GoToken[], line: number): string {
  if (first === undefined || more.length > 0) throw usage(verb, examples[verb], line)
  return first.text
}

/** The value of the one word behind a directive. */
function onlyString(verb: keyof typeof examples, args: readonly GoToken[], line: number): string {
  only(verb, args, line)
  return stringOf(args[0] as GoToken, line)
}
