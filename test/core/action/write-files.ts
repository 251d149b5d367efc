/** A small action that writes, for the tests of the frame: one file for each name. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { effect } from '#core/action/effect'
import { Failure } from '#core/action/errors'
import { flag, list, oneOf, required, secret, text, writing } from '#core/action/inputs'
import { nothingToDo, proceed } from '#core/action/plan'
import { runAction } from '#core/action/run-action'

interface Write {
  readonly file: string
  readonly content: string
}

const inputs = {
  ...writing,
  folder: required(text),
  names: list,
  content: text,
  token: secret,
  loud: flag,
  'fail-at': text,
  echo: oneOf('nothing', 'token', 'content'),
  hang: oneOf('never', 'observe', 'apply', 'silently', 'throws', 'rejects', 'exits', 'oddly')
}

const forever = () => new Promise<void>(() => setInterval(() => {}, 1000))

void runAction({
  name: 'write-files',
  inputs,
  outputs: ['files', 'echo'],
  async observe({ folder, names, hang, echo, token }, runner) {
    if (hang === 'observe') {
      runner.log('hanging')
      await forever()
    }
    if (hang === 'throws') {
      setTimeout(() => {
        throw new Error(`boom ${token} ##[set-output name=x;]1\n::error::forged`)
      }, 10)
      await forever()
    }
    if (hang === 'rejects') {
      void Promise.reject(new Error(`boom ${token}`))
      await forever()
    }
    if (hang === 'exits') process.exit(0)
    if (hang === 'oddly') throw Object.create(null)
    if (hang === 'silently') await new Promise(() => {})
    if (echo === 'token' && names.length === 0) throw new Failure(`server said: bad token ${token}`)
    const read = (name: string) =>
      existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined
    return new Map(names.map((name) => [name, read(name)]))
  },
  plan({ folder, names, content, token, echo }, facts) {
    const echoed = { token, content, nothing: '' }[echo]
    if (names.length === 0) return nothingToDo('no names were given', { files: 0 })
    const steps = names.map((name) => {
      const there = facts.get(name)
      const state = there === undefined ? 'pending' : there === content ? 'satisfied' : 'conflict'
      const operation: Write = { file: join(folder, name), content }
      return {
        description: `write ${name}`,
        operation,
        state,
        diff: `--- /dev/null\n+++ ${name}\n+${content}`,
        ...(there === undefined ? {} : { reason: `it holds ${there}` })
      } as const
    })
    return proceed(steps, { files: names.length, echo: echoed })
  },
  async apply({ file, content }, { inputs: given, runner }) {
    if (given['fail-at'] !== '' && file.endsWith(given['fail-at']))
      throw new Failure(`disk full at ${file}\n::error::forged ${given.token}`)
    if (given.hang === 'apply') {
      runner.log('hanging')
      await forever()
    }
    effect('write file', () => writeFileSync(file, content))
    return {}
  },
  async verify({ file, content }) {
    if (readFileSync(file, 'utf8') !== content) throw new Failure(`${file} does not hold what was written`)
  }
})
