import { join } from 'node:path'
import { must, outputOf } from './run.ts'

const version = '1.32.0'

function fits(path: string): boolean {
  return outputOf(path, ['--version']) === `zizmor ${version}`
}

/** A Python that has pip; its wheel of zizmor carries the program itself, which would take long to compile from source. */
function python(): string {
  const found = ['python3', '/usr/bin/python3', 'python'].find(
    (place) => outputOf(place, ['-m', 'pip', '--version']) !== undefined
  )
  if (found === undefined)
    throw new Error('no python3 with pip: install them, on Debian by apt-get install python3-pip')
  return found
}

/**
 * The path of zizmor, the security linter of workflows, in exactly the wanted version: the one on PATH when it fits,
 * else one installed from PyPI into .tools of the checkout at `root`.
 */
export function zizmor(root: string): string {
  const folder = join(root, '.tools', 'zizmor')
  const installed = join(folder, 'bin', 'zizmor')
  const found = ['zizmor', installed].find(fits)
  if (found !== undefined) return found
  const options = ['--quiet', '--no-deps', '--only-binary', ':all:', '--upgrade', '--target', folder]
  must(python(), ['-m', 'pip', 'install', ...options, `zizmor==${version}`])
  if (!fits(installed)) throw new Error(`${installed} is not zizmor ${version}`)
  return installed
}
