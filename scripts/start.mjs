// Starts the command line of the rehearsal, as plain JavaScript because it must run before anything of build/ can. It
// compiles where a source is newer than what was compiled, and goes on in this very process: a signal reaches the
// rehearsal, and not a shell between.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import './json-modules.mjs'

const stamp = 'build/compiled'
const sources = ['actions', 'packages', 'scripts', 'bench', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json']

/** The latest change of a file, or of a source below a folder, in milliseconds. */
function latest(path) {
  const status = statSync(path)
  if (!status.isDirectory()) return /\.(?:ts|json)$/.test(path) ? status.mtimeMs : 0
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => latest(join(path, name))))
}

function compiledAt() {
  try {
    return Number(readFileSync(stamp, 'utf8'))
  } catch {
    return 0
  }
}

function compile() {
  const startedAt = Date.now()
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']
  for (const args of [tsc, ['scripts/mark-modules.mjs']]) {
    const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2] })
    if (status !== 0) process.exit(status ?? 1)
  }
  writeFileSync(stamp, String(startedAt))
}

if (Math.max(...sources.map(latest)) > compiledAt()) compile()
await import('../build/packages/rehearsal/src/cli.js')
