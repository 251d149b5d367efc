import { parseArgs } from 'node:util'
import { nearest } from './nearest.ts'
import { visible } from '../runner/visible.ts'

/** What `rehearse` is asked to do. Without `repo` it is the sample operator. */
export interface RehearseCommand {
  readonly command: 'rehearse'
  readonly repo?: string
  readonly tag?: string
  readonly workflow?: string
  readonly sha?: string
  readonly node?: string
  readonly runSteps: boolean
  readonly keep: boolean
  readonly json: boolean
}

/** What `world` is asked to do. Without repositories it has the sample operator. */
export interface WorldCommand {
  readonly command: 'world'
  readonly repositories: readonly { readonly fullName: string; readonly path: string }[]
  /** A free one when absent. */
  readonly port?: number
  readonly keep: boolean
}

/** What a command line means, or every complaint about it. */
export type CommandLine =
  | RehearseCommand
  | WorldCommand
  | { readonly command: 'help' }
  | { readonly command: 'refused'; readonly complaints: readonly string[] }

const options = {
  repo: { type: 'string' },
  tag: { type: 'string' },
  workflow: { type: 'string' },
  sha: { type: 'string' },
  node: { type: 'string' },
  port: { type: 'string' },
  'run-steps': { type: 'boolean' },
  keep: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' }
} as const

type Name = keyof typeof options

const meanings: Readonly<Record<'rehearse' | 'world', readonly Name[]>> = {
  rehearse: ['repo', 'tag', 'workflow', 'sha', 'node', 'run-steps', 'keep', 'json'],
  world: ['repo', 'port', 'keep']
}

const commands = Object.keys(meanings)
const processes = ['operator']

/** Reads a command line (without Node and the script) strictly: nothing unknown, nothing twice, all complaints at once. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true })
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []))
  const [command, ...rest] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  if (given.some(({ name }) => name === 'help') || argv.length === 0) return { command: 'help' }
  const complaints = given.flatMap(({ rawName, name, value }, at) => {
    const twice = given.findIndex((other) => other.name === name) < at
    const isRepeatable = command === 'world' && name === 'repo'
    return twice && !isRepeatable ? [`${shown(rawName)} is given twice`] : complaintsAbout(rawName, name, value)
  })
  const value = (name: Name): string | undefined => given.find((option) => option.name === name)?.value
  const has = (name: Name): boolean => given.some((option) => option.name === name)
  if (command === undefined || !commands.includes(command)) {
    complaints.push(`${shown(command ?? 'no command')} is not a command, expected ${commands.join(' or ')}`)
  }
  const repos = given.flatMap((option) => (option.name === 'repo' && option.value ? [option.value] : []))
  if (command === 'world' || command === 'rehearse') {
    const foreign = given.filter(({ name }) => name in options && !meanings[command].includes(name as Name))
    complaints.push(...foreign.map(({ rawName }) => `${rawName} has no meaning for ${command}`))
  }
  if (command === 'world') complaints.push(...rest.map(surplus), ...complaintsAboutWorld(repos, value('port')))
  if (command === 'rehearse') complaints.push(...complaintsAboutSubject(rest, value('repo'), value('tag')))
  if (complaints.length > 0) return { command: 'refused', complaints }
  if (command === 'world') {
    const port = value('port')
    const repositories = repos.map(splitRepository)
    return { command, repositories, ...(port !== undefined && { port: Number(port) }), keep: has('keep') }
  }
  const texts = (['repo', 'tag', 'workflow', 'sha', 'node'] as const).flatMap((name) => {
    const text = value(name)
    return text === undefined ? [] : [[name, text]]
  })
  const flags = { runSteps: has('run-steps'), keep: has('keep'), json: has('json') }
  return { command: 'rehearse', ...(Object.fromEntries(texts) as Partial<RehearseCommand>), ...flags }
}

function complaintsAbout(rawName: string, name: string, value: string | undefined): string[] {
  if (!(name in options)) {
    const closest = nearest(name, Object.keys(options))
    return [`${shown(rawName)} is not an option, did you mean --${closest}?`]
  }
  const takesValue = options[name as Name].type === 'string'
  if (takesValue && (value === undefined || value === '')) return [`${rawName} needs a value`]
  if (takesValue && value?.startsWith('-'))
    return [`${rawName} needs a value, and ${shown(value)} looks like an option`]
  return !takesValue && value !== undefined ? [`${rawName} takes no value`] : []
}

function complaintsAboutSubject(names: readonly string[], repo?: string, tag?: string): string[] {
  const [name, ...more] = names
  const complaints = more.map(surplus)
  if (name !== undefined && !processes.includes(name)) {
    const hint = 'expected operator, or --repo PATH for a repository of yours'
    complaints.push(`${shown(name)} is no process that can be rehearsed, ${hint}`)
  }
  if (name !== undefined && repo !== undefined) complaints.push('give either the name of a process or --repo, not both')
  if (repo !== undefined && tag === undefined) complaints.push('--repo needs --tag: the tag whose push is rehearsed')
  return complaints
}

function complaintsAboutWorld(repos: readonly string[], port: string | undefined): string[] {
  const isPort = port === undefined || (/^\d{1,5}$/.test(port) && Number(port) <= 65535)
  const split = repos.map(splitRepository)
  const names = split.map(({ fullName }) => fullName.toLowerCase())
  return [
    ...(isPort ? [] : [`--port ${shown(port)} is no port, expected a number up to 65535`]),
    ...repos.filter((_, at) => !split[at]?.path).map((repo) => `--repo ${shown(repo)}: expected OWNER/NAME=PATH`),
    ...names.filter((name, at) => names.indexOf(name) < at).map((name) => `--repo ${shown(name)} is given twice`)
  ]
}

/** `OWNER/NAME=PATH`; the path may hold further equal signs. */
function splitRepository(text: string): { fullName: string; path: string } {
  const [, fullName = '', path = ''] = /^([^=]+)=(.*)$/s.exec(text) ?? []
  return { fullName, path }
}

function surplus(name: string): string {
  return `${shown(name)} is one argument too many`
}

function shown(text: string): string {
  return visible(text.replace(/[\r\n]/g, ' '))
}

/** The help text. */
export const usage = `Usage:
  npm run rehearse                                     rehearse the release of the sample operator
  npm run rehearse -- --repo PATH --tag TAG [...]      rehearse the push of a tag, on a copy of a local clone
  npm run world                                        start the embedded GitHub with the sample, to try things on
  npm run --silent world -- --repo OWNER/NAME=PATH     start it with a copy of a local clone; prints one line of JSON

Options of rehearse:
  --repo PATH       a local clone; it is read and never touched
  --tag TAG         the tag whose push is rehearsed; made at --sha or HEAD when the clone does not have it
  --sha SHA         the commit to tag
  --workflow FILE   play this workflow: a path in the repository, or a file of yours outside of it
  --run-steps       with --repo: run the run steps too (they are shown otherwise)
  --node PATH       the Node.js that runs the actions (default: a Node.js 24 when there is one)
  --keep            keep the temporary folder and say where it is
  --json            print one JSON document and nothing else

Options of world:
  --repo OWNER/NAME=PATH   serve a copy of the local clone at PATH under that name; may be given several times
  --port N                 listen on this port of 127.0.0.1 (default: a free one)
`
