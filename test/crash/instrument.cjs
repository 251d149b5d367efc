/**
 * Loaded into a client before its own code: writes down which effects and which changes of files it comes to, and ends
 * the process by SIGKILL, cancels it, or lets the disk be full, at the change that CRASH_CUT names. The changes that count are
 * those of the workspace and of its undo journal, wherever in the code they are made.
 */
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')
const { join, resolve, sep } = require('node:path')

const { openSync, writeSync } = fs
const cut = JSON.parse(process.env.CRASH_CUT ?? '{}')
const log = openSync(process.env.CRASH_LOG, 'a')
const workspace = join(process.env.GITHUB_WORKSPACE, sep)
const descriptors = new Set()
let calls = 0
let depth = 0

function note(line) {
  writeSync(log, `${line}\n`)
}

function die() {
  note('cut')
  process.kill(process.pid, 'SIGKILL')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

globalThis[Symbol.for('slipway.effects')] = ({ name, moment }) => note(`${moment} ${name}`)

function full(name) {
  const error = new Error(`ENOSPC: no space left on device, ${name}`)
  return Object.assign(error, { code: 'ENOSPC', errno: -28, syscall: name.replace('Sync', '') })
}

/** Whether the file that a call is about is one of those that count. */
function isOurs(target) {
  if (typeof target === 'number') return descriptors.has(target)
  if (typeof target !== 'string') return false
  const path = resolve(target)
  return `${path}${sep}`.startsWith(workspace) || path.includes(`${sep}slipway-undo`)
}

/** The file that a call changes: for one that takes two, that is the second. */
function changedBy(name, args) {
  return /^(cp|copyFile|link|symlink)/.test(name) ? args[1] : args[0]
}

const writes = ['writeSync', 'writeFileSync', 'appendFileSync']

/** Every way to change a file without waiting. Files are also opened to be read, and then nothing changes. */
const changes = [
  ...writes,
  ...['openSync', 'writevSync', 'ftruncateSync', 'truncateSync', 'unlinkSync', 'renameSync', 'mkdirSync', 'rmdirSync'],
  ...['rmSync', 'linkSync', 'symlinkSync', 'copyFileSync', 'cpSync', 'chmodSync', 'fchmodSync', 'utimesSync']
]

function makesFile([path, flags = 'r']) {
  const { O_CREAT, O_TRUNC } = fs.constants
  const may = typeof flags === 'number' ? (flags & (O_CREAT | O_TRUNC)) !== 0 : /^[wa]/.test(flags)
  return may && (!fs.existsSync(path) || (flags & O_TRUNC) !== 0 || /^w/.test(flags))
}

/** Writes the first half of what a call is to write, as a process does that is killed in the middle. */
function writeHalf(name, original, [target, data, ...more]) {
  const bytes = Buffer.from(data)
  if (name !== 'writeSync') return original(target, bytes.subarray(0, bytes.length >> 1), ...more)
  const [offset = 0, length = bytes.length - offset, position] = more
  return original(target, bytes, offset, length >> 1, position)
}

/** What happens in front of a call, if it is the one. */
function strike(name, original, args) {
  const { number, harm } = cut
  if (calls >= number && harm === 'disk full' && /^(write|append|open|mkdir|copy|cp|link|symlink)/.test(name))
    throw full(name)
  if (calls !== number) return
  if (harm === 'killed half-way' && writes.includes(name)) writeHalf(name, original, args)
  if (harm === 'killed before' || harm === 'killed half-way') die()
  if (harm === 'disk full once') throw full(name)
  if (harm === 'cancelled') process.kill(process.pid, 'SIGINT')
}

for (const name of changes) {
  const original = fs[name]
  fs[name] = (...args) => {
    // What a call does by way of others is part of it.
    const counts = depth === 0 && isOurs(changedBy(name, args)) && (name !== 'openSync' || makesFile(args))
    depth += 1
    try {
      if (counts) {
        note(`call ${name}`)
        calls += 1
        strike(name, original, args)
      }
      const result = original(...args)
      if (name === 'openSync' && isOurs(args[0])) descriptors.add(result)
      if (counts && calls === cut.number && cut.harm === 'killed after') die()
      return result
    } finally {
      depth -= 1
    }
  }
}

const { closeSync } = fs
fs.closeSync = (descriptor) => {
  descriptors.delete(descriptor)
  closeSync(descriptor)
}

/** A change that is not made at once cannot be cut in its place. */
for (const name of changes.map((each) => each.replace(/Sync$/, ''))) {
  for (const module of [fs, fs.promises]) {
    const original = module[name]
    if (original === undefined || name === 'open') continue
    module[name] = (...args) => {
      if (isOurs(changedBy(name, args)))
        throw new Error(`the crash tests cannot cut ${name}, which does not wait: use ${name}Sync`)
      return original.apply(module, args)
    }
  }
}
syncBuiltinESMExports()
