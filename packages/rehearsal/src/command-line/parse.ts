import { parseArgs } from 'node:util'
import type { CommandLine, RehearseCommand, WorldCommand } from './commands.ts'
import { type Given, shown } from './given.ts'
import { nearest } from './nearest.ts'
import { type CommandName, type Option, optionNamed, options } from './options.ts'
import { readEvent } from './read-event.ts'
import { readSettings } from './read-settings.ts'
import { readStubs } from './read-stubs.ts'

const commands: readonly string[] = ['rehearse', 'world'] satisfies CommandName[]
const processes = ['operator', 'controller', 'modules', 'train', 'gitops'] as const

const forParser = Object.fromEntries([
  ...Object.entries<Option>(options).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }]),
  ['help', { type: 'boolean', short: 'h' }]
]) as Record<string, { type: 'string' | 'boolean'; short?: string }>

/** Reads a command line (without Node and the script) strictly: nothing unknown, nothing twice, all complaints at once. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const settings = { options: forParser, strict: false, allowPositionals: true, tokens: true } as const
  const { tokens } = parseArgs({ args: [...argv], ...settings })
  const all = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []))
  const [command, ...rest] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  if (all.some(({ name }) => name === 'help') || argv.length === 0) return { command: 'help' }
  const complaints = all.flatMap(({ rawName, name, value }, at) => {
    const twice = all.findIndex((other) => other.name === name) < at
    const isRepeatable = optionNamed(name)?.several?.some((one) => one === command)
    return twice && !isRepeatable ? [`${shown(rawName)} is given twice`] : complaintsAbout(rawName, name, value)
  })
  if (command !== 'rehearse' && command !== 'world') {
    const problem = `${shown(command ?? 'no command')} is not a command, expected ${commands.join(' or ')}`
    return { command: 'refused', complaints: [...complaints, problem] }
  }
  const foreign = all.filter(({ name }) => !(optionNamed(name)?.of ?? [command]).includes(command))
  complaints.push(...foreign.map(({ rawName }) => `${rawName} has no meaning for ${command}`))
  const given: Given = {
    has: (name) => all.some((option) => option.name === name),
    value: (name) => all.find((option) => option.name === name)?.value,
    values: (name) => all.flatMap((option) => (option.name === name && option.value ? [option.value] : []))
  }
  const read = command === 'world' ? readWorld(given, rest, complaints) : readRehearse(given, rest, complaints)
  return complaints.length > 0 ? { command: 'refused', complaints } : read
}

function complaintsAbout(rawName: string, name: string, value: string | undefined): string[] {
  const option = optionNamed(name)
  if (option === undefined) {
    return [`${shown(rawName)} is not an option, did you mean --${nearest(name, Object.keys(options))}?`]
  }
  const takesValue = option.value !== undefined
  if (takesValue && (value === undefined || value === '')) return [`${rawName} needs a value`]
  if (takesValue && value?.startsWith('-'))
    return [`${rawName} needs a value, and ${shown(value)} looks like an option`]
  return !takesValue && value !== undefined ? [`${rawName} takes no value`] : []
}

function readRehearse(given: Given, names: readonly string[], complaints: string[]): RehearseCommand {
  const [name, ...more] = names
  complaints.push(...more.map(surplus))
  const sample = processes.find((each) => each === name)
  if (name !== undefined && sample === undefined) {
    const hint = 'expected operator, controller, modules, train or gitops, or --repo PATH for a repository of yours'
    complaints.push(`${shown(name)} is no process that can be rehearsed, ${hint}`)
  }
  if (name !== undefined && given.has('repo')) {
    complaints.push('give either the name of a process or --repo, not both')
  }
  const texts = (['repo', 'tag', 'workflow', 'sha', 'node'] as const).flatMap((option) => {
    const text = given.value(option)
    return text === undefined ? [] : [[option, text]]
  })
  const stubs = readStubs(given, complaints)
  return {
    command: 'rehearse',
    ...(sample && { sample }),
    ...(Object.fromEntries(texts) as Partial<RehearseCommand>),
    ...{ runSteps: given.has('run-steps'), keep: given.has('keep'), json: given.has('json') },
    ...readEvent(given, complaints),
    ...(stubs && { stubs }),
    ...(given.has('strict') && { strict: true }),
    ...readSettings(given, complaints)
  }
}

function readWorld(given: Given, rest: readonly string[], complaints: string[]): WorldCommand {
  const port = given.value('port')
  const isPort = port === undefined || (/^\d{1,5}$/.test(port) && Number(port) <= 65535)
  const repositories = given.values('repo').map(splitRepository)
  const names = repositories.map(({ fullName }) => fullName.toLowerCase())
  complaints.push(
    ...rest.map(surplus),
    ...(isPort ? [] : [`--port ${shown(port)} is no port, expected a number up to 65535`]),
    ...given
      .values('repo')
      .filter((_, at) => !repositories[at]?.path)
      .map((repo) => `--repo ${shown(repo)}: expected OWNER/NAME=PATH`),
    ...names.filter((name, at) => names.indexOf(name) < at).map((name) => `--repo ${shown(name)} is given twice`)
  )
  return { command: 'world', repositories, ...(port !== undefined && { port: Number(port) }), keep: given.has('keep') }
}

/** `OWNER/NAME=PATH`; the path may hold further equal signs. */
function splitRepository(text: string): { fullName: string; path: string } {
  const [, fullName = '', path = ''] = /^([^=]+)=(.*)$/s.exec(text) ?? []
  return { fullName, path }
}

function surplus(name: string): string {
  return `${shown(name)} is one argument too many`
}
