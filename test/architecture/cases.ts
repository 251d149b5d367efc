import { gateCases } from './gate-cases.ts'
import { longest } from './tree.ts'

const main = 'actions/a/src/main.ts'
const observe = 'actions/a/src/observe.ts'
const plan = 'actions/a/src/plan.ts'
const tag = 'packages/core/src/version/tag.ts'
const git = 'packages/core/src/git/remote.ts'

/** The rules by name. */
export type RuleName =
  | 'borders'
  | 'purity'
  | 'startPath'
  | 'actionParts'
  | 'coreSubjects'
  | 'sinks'
  | 'gatedWrites'
  | 'tooLong'
  | 'drawers'
  | 'callableModules'

/** Small sources on which a rule must find one breach, or none. */
export interface Case {
  readonly name: string
  readonly rule: RuleName
  readonly sources: Record<string, string>
  /** The parts of the one breach; none when the sources keep the rule. */
  readonly breach?: readonly string[]
}

/** What each rule must see and what it must let pass. */
export const cases: readonly Case[] = [
  {
    rule: 'callableModules',
    name: 'a module that is a function, loaded late',
    sources: { [git]: "const { Readable } = await import('node:stream')" },
    breach: [git, 'node:stream']
  },
  {
    rule: 'callableModules',
    name: 'its default',
    sources: { [git]: "const { Readable } = (await import('node:stream')).default" }
  },
  {
    rule: 'callableModules',
    name: 'a module that is none',
    sources: { [git]: "const { pipeline } = await import('node:stream/promises')" }
  },
  ...gateCases,
  {
    name: 'the frame imports git',
    rule: 'coreSubjects',
    sources: { 'packages/core/src/action/log.ts': "import '../git/remote.ts'", [git]: '' },
    breach: ['packages/core/src/action/log.ts', git]
  },
  {
    name: 'git imports the frame',
    rule: 'coreSubjects',
    sources: { [git]: "import '../action/log.ts'", 'packages/core/src/action/log.ts': '' }
  },
  {
    name: 'a subject that nobody placed',
    rule: 'coreSubjects',
    sources: { 'packages/core/src/things/x.ts': '' },
    breach: ['things is a new subject']
  },
  {
    name: 'a package that nobody called light, at a start',
    rule: 'startPath',
    sources: { [main]: "import 'fast-check'" },
    breach: ['fast-check']
  },
  {
    name: 'a part of Node that nobody called light, at a start',
    rule: 'startPath',
    sources: { [main]: "import 'node:inspector'" },
    breach: ['node:inspector']
  },
  { name: 'an action imports core', rule: 'borders', sources: { [main]: "import '#core/git/remote'", [git]: '' } },
  {
    name: 'core imports an action',
    rule: 'borders',
    sources: { [git]: "import '../../../../actions/a/src/plan.ts'", [plan]: '' },
    breach: [git, plan]
  },
  {
    name: 'an action imports another, if only its types',
    rule: 'borders',
    sources: { 'actions/b/src/plan.ts': "import type { A } from '../../a/src/plan.ts'", [plan]: '' },
    breach: ['actions/b/src/plan.ts', plan]
  },
  {
    name: 'the rehearsal imports core by its alias',
    rule: 'borders',
    sources: { 'packages/rehearsal/src/cli.ts': "const x = await import('#core/git/remote')", [git]: '' },
    breach: ['packages/rehearsal/src/cli.ts', git]
  },
  {
    name: 'a script imports core',
    rule: 'borders',
    sources: { 'scripts/x.ts': "export { y } from '#core/git/remote'", [git]: '' },
    breach: ['scripts/x.ts', git]
  },
  {
    name: 'a computed import',
    rule: 'borders',
    sources: { [main]: 'await import(name)' },
    breach: [main, '(computed)']
  },
  { name: 'a plan on the version rules', rule: 'purity', sources: { [plan]: "import '#core/version/tag'", [tag]: '' } },
  {
    name: 'a plan on a pure package',
    rule: 'purity',
    sources: { [plan]: "import semver from 'semver/functions/satisfies'" }
  },
  {
    name: 'a type of an effect module',
    rule: 'purity',
    sources: { [plan]: "import type { Facts } from './observe.ts'", [observe]: "import 'node:fs'" }
  },
  {
    name: 'a plan reaches the file system at second hand',
    rule: 'purity',
    sources: { [plan]: "import '#core/oci/x'", 'packages/core/src/oci/x.ts': "import 'node:fs'" },
    breach: [`${plan} -> packages/core/src/oci/x.ts -> node:fs`]
  },
  {
    name: 'a plan loads an effect lazily',
    rule: 'purity',
    sources: { [plan]: "await import('@actions/exec')" },
    breach: ['@actions/exec']
  },
  {
    name: 'a plan reads the environment',
    rule: 'purity',
    sources: { [plan]: 'export const x = process.env.X' },
    breach: ['process']
  },
  { name: 'a property called process', rule: 'purity', sources: { [plan]: 'export const x = y.process' } },
  { name: 'a version rule calls the network', rule: 'purity', sources: { [tag]: 'await fetch(x)' }, breach: ['fetch'] },
  {
    name: 'a module that says it is pure reads a file',
    rule: 'purity',
    sources: { [git]: "/** Names\n * of refs; pure. */\nimport 'node:fs'" },
    breach: [git, 'node:fs']
  },
  {
    name: 'a module that says it of one function reads a file',
    rule: 'purity',
    sources: { [git]: "/** Reads refs. */\nimport 'node:fs'\n/** A name; pure. */" }
  },
  {
    name: 'yaml on the start path',
    rule: 'startPath',
    sources: { [main]: "import './observe.ts'", [observe]: "import { parse } from 'yaml'" },
    breach: [`${main} -> ${observe} -> yaml`]
  },
  { name: 'yaml loaded lazily', rule: 'startPath', sources: { [main]: "await import('yaml')" } },
  { name: 'the types of yaml', rule: 'startPath', sources: { [main]: "import type { Node } from 'yaml'" } },
  {
    name: 'only a type, but still loaded',
    rule: 'startPath',
    sources: { [main]: "import { type N } from 'yaml'" },
    breach: ['yaml']
  },
  {
    name: 'part of semver',
    rule: 'startPath',
    sources: { [main]: "import 'semver/functions/parse'" },
    breach: ['semver']
  },
  { name: 'crypto', rule: 'startPath', sources: { [main]: "export * from 'node:crypto'" }, breach: ['node:crypto'] },
  { name: 'fs is light', rule: 'startPath', sources: { [main]: "import 'node:fs'" } },
  {
    name: 'a plan imports observe',
    rule: 'actionParts',
    sources: { [plan]: "import { x } from './observe.ts'" },
    breach: [plan, observe]
  },
  { name: 'console', rule: 'sinks', sources: { [observe]: 'console.log(1)' }, breach: ['console'] },
  {
    name: 'console by another name',
    rule: 'sinks',
    sources: { [observe]: 'const { log } = console' },
    breach: ['console']
  },
  { name: 'a property called console', rule: 'sinks', sources: { [observe]: 'x.console' } },
  {
    name: 'process.stdout',
    rule: 'sinks',
    sources: { [observe]: "process.stdout.write('x')" },
    breach: ['process.stdout']
  },
  {
    name: 'stderr taken apart',
    rule: 'sinks',
    sources: { [observe]: 'const { stderr } = process' },
    breach: ['stderr']
  },
  {
    name: 'stdout renamed',
    rule: 'sinks',
    sources: { [observe]: 'const { stdout: out } = process' },
    breach: ['stdout']
  },
  { name: 'stdout of a child that has ended', rule: 'sinks', sources: { [observe]: 'const { stdout } = run(git)' } },
  { name: 'stdout of a child', rule: 'sinks', sources: { [observe]: 'child.stdout.on(x)' } },
  { name: 'node:process', rule: 'sinks', sources: { [git]: "import p from 'node:process'" }, breach: ['node:process'] },
  { name: 'descriptor 1', rule: 'sinks', sources: { [git]: "fs.writeSync(1, 'x')" }, breach: ['descriptor 1'] },
  { name: 'another descriptor', rule: 'sinks', sources: { [git]: "fs.writeSync(file, 'x')" } },
  {
    name: 'a child that inherits',
    rule: 'sinks',
    sources: { [git]: "spawn('git', [], { stdio: 'inherit' })" },
    breach: ['inherit']
  },
  {
    name: 'the file of outputs',
    rule: 'sinks',
    sources: { [git]: "append(env['GITHUB_OUTPUT'])" },
    breach: ['GITHUB_OUTPUT']
  },
  {
    name: 'the toolkit',
    rule: 'sinks',
    sources: { [git]: "(await import('@actions/core')).info(x)" },
    breach: ['info']
  },
  {
    name: 'the toolkit taken apart',
    rule: 'sinks',
    sources: { [git]: "const { info } = await import('@actions/core')" },
    breach: ['info']
  },
  { name: 'info of something else', rule: 'sinks', sources: { [git]: 'version.info' } },
  {
    name: 'the frame itself',
    rule: 'sinks',
    sources: { 'packages/core/src/action/log.ts': 'process.stdout.write(x)' }
  },
  {
    name: 'the rehearsal prints',
    rule: 'sinks',
    sources: { 'packages/rehearsal/src/cli.ts': 'process.stdout.write(x)' }
  },
  { name: 'as long as allowed', rule: 'tooLong', sources: { [main]: 'x\n'.repeat(longest) } },
  {
    name: 'one line too long',
    rule: 'tooLong',
    sources: { [main]: 'x\n'.repeat(longest + 1) },
    breach: [`${longest + 1} lines`]
  },
  { name: 'a drawer', rule: 'drawers', sources: { 'packages/core/src/utils/x.ts': '' }, breach: ['subject'] },
  {
    name: 'a file that is a drawer',
    rule: 'drawers',
    sources: { 'actions/a/src/helpers.ts': '' },
    breach: ['subject']
  },
  { name: 'a subject', rule: 'drawers', sources: { 'packages/core/src/version/commonality.ts': '' } }
]
