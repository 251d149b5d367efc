/**
 * Loaded into a client before its own code: writes down which effects and which changes of files it comes to, and ends
 * the process by SIGKILL, or lets the disk be full, at the one that CRASH_CUT names. Only changes inside an effect count: that none is made
 * outside of one is a rule of the sources.
 */
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')

const { openSync, writeSync } = fs
const cut = JSON.parse(process.env.CRASH_CUT ?? '{}')
const log = openSync(process.env.CRASH_LOG, 'a')
const open = []
let calls = 0

function note(line) {
  writeSync(log, `${line}\n`)
}

function die() {
  note('cut')
  process.kill(process.pid, 'SIGKILL')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

globalThis[Symbol.for('slipway.effects')] = ({ name, moment }) => {
  note(`${moment} ${name}`)
  if (moment === 'begin') open.push(name)
  else open.splice(open.lastIndexOf(name), 1)
}

function full(name) {
  const error = new Error(`ENOSPC: no space left on device, ${name}`)
  return Object.assign(error, { code: 'ENOSPC', errno: -28, syscall: name.replace('Sync', '') })
}

const writes = ['writeSync', 'writeFileSync', 'appendFileSync']

/** Writes the first half of what a call is to write, as a process does that is killed in the middle. */
function writeHalf(name, original, [target, data, ...more]) {
  const bytes = Buffer.from(data)
  if (name !== 'writeSync') return original(target, bytes.subarray(0, bytes.length >> 1), ...more)
  const [offset = 0, length = bytes.length - offset, position] = more
  return original(target, bytes, offset, length >> 1, position)
}

/** Strikes at the call that is next, if it is the one. */
function strike(name, original, args) {
  note(`call ${name}`)
  calls += 1
  if (calls === cut.number && cut.harm === 'killed before') die()
  if (calls === cut.number && cut.harm === 'killed half-way' && writes.includes(name)) {
    writeHalf(name, original, args)
    die()
  }
  if (calls === cut.number && cut.harm === 'disk full once') throw full(name)
  if (calls >= cut.number && cut.harm === 'disk full' && (writes.includes(name) || name === 'openSync'))
    throw full(name)
}

function isOpenedToRead(name, [, flags = 'r']) {
  if (name !== 'openSync') return false
  return typeof flags === 'number'
    ? (flags & (fs.constants.O_CREAT | fs.constants.O_TRUNC)) === 0
    : flags === 'r' || flags === 'r+'
}

/** Every way to change a file without waiting; code that waits must not be let through uncounted. */
const mutators = [
  ...writes,
  ...['openSync', 'writevSync', 'ftruncateSync', 'truncateSync', 'unlinkSync', 'renameSync', 'mkdirSync', 'rmdirSync'],
  ...['rmSync', 'linkSync', 'symlinkSync', 'copyFileSync', 'cpSync', 'chmodSync', 'fchmodSync', 'utimesSync']
]

let depth = 0
for (const name of mutators) {
  const original = fs[name]
  fs[name] = (...args) => {
    // What a call does by others is part of it.
    const counts = open.length > 0 && depth === 0 && !isOpenedToRead(name, args)
    if (counts) strike(name, original, args)
    depth += 1
    try {
      return original(...args)
    } finally {
      depth -= 1
      if (counts && calls === cut.number && cut.harm === 'killed after') die()
    }
  }
}

/** A change that is not made at once could not be cut in its place. */
for (const [name, original] of Object.entries(fs.promises)) {
  if (!/^(write|append|truncate|unlink|rename|mkdir|rmdir|rm|link|symlink|copy|cp|chmod)/.test(name)) continue
  fs.promises[name] = (...args) => {
    if (open.length > 0)
      throw new Error(`${name} inside the effect ${open.at(-1)}: the crash tests cut only calls that do not wait`)
    return original(...args)
  }
}
syncBuiltinESMExports()
