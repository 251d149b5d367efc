import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** One call of a stand-in for a program: what it saw. */
export interface Call {
  readonly args: readonly string[]
  /** What any user of the machine could see of it. */
  readonly cmdline: string
  readonly env: Readonly<Record<string, string>>
  readonly cwd: string
  /** Docker's configuration as it found it. */
  readonly login: { readonly text: string; readonly mode: string; readonly folder: string } | undefined
}

/** What the stand-in says to a command: `verify`, or `verify 2` at its second call. */
export type Answers = Readonly<Record<string, { exit?: number; stdout?: string; stderr?: string }>>

/** A program of some name that writes down how it is called. */
export interface StandIn {
  /** To be put before PATH. */
  readonly folder: string
  readonly path: string
  /** For the private folders of a run. */
  readonly temporary: string
  readonly answer: (answers: Answers) => void
  readonly calls: () => readonly Call[]
  readonly end: () => void
}

const SCRIPT = String.raw`
const fs = require('node:fs'), path = require('node:path')
const mode = (file) => (fs.statSync(file).mode & 0o777).toString(8)
const here = __dirname, args = process.argv.slice(2), log = path.join(here, 'calls')
const docker = process.env.DOCKER_CONFIG, config = docker && path.join(docker, 'config.json')
const login = config && fs.existsSync(config) ? { text: fs.readFileSync(config, 'utf8'), mode: mode(config), folder: mode(docker) } : undefined
const before = fs.existsSync(log) ? fs.readFileSync(log, 'utf8').trim().split('\n').map((line) => JSON.parse(line)) : []
const count = before.filter((call) => call.args[0] === args[0]).length + 1
fs.appendFileSync(log, JSON.stringify({ args, cmdline: fs.readFileSync('/proc/self/cmdline', 'latin1'), env: process.env, cwd: process.cwd(), login }) + '\n')
const answers = JSON.parse(fs.readFileSync(path.join(here, 'answers.json'), 'utf8'))
const answer = answers[args[0] + ' ' + count] ?? answers[args[0]] ?? {}
fs.writeSync(1, answer.stdout ?? ''); fs.writeSync(2, answer.stderr ?? '')
process.exit(answer.exit ?? 0)
`

export function makeStandIn(name: string): StandIn {
  const root = mkdtempSync(join(tmpdir(), 'stand-in-'))
  const folder = join(root, 'bin')
  const temporary = join(root, 'temp')
  for (const path of [folder, temporary]) mkdirSync(path)
  const program = join(folder, name)
  writeFileSync(join(folder, 'program.cjs'), SCRIPT)
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${folder}/program.cjs" "$@"\n`)
  chmodSync(program, 0o755)
  const answer = (answers: Answers) => writeFileSync(join(folder, 'answers.json'), JSON.stringify(answers))
  answer({})
  return {
    folder,
    temporary,
    path: [folder, process.env.PATH].join(delimiter),
    answer,
    calls() {
      const log = join(folder, 'calls')
      const text = existsSync(log) ? readFileSync(log, 'utf8').trim() : ''
      return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as Call)
    },
    end: () => rmSync(root, { recursive: true, force: true })
  }
}
