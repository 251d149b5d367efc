import { join } from 'node:path'
import { must, outputOf } from './run.ts'

/** The variable by which tests and the rehearsal learn where Node 24 is; set it to use one of your own. */
export const node24Variable = 'SLIPWAY_NODE24'

function isNode24(path: string): boolean {
  return outputOf(path, ['--version'])?.startsWith('v24.') ?? false
}

/** The package of the npm registry that carries the binary itself, without an install script. */
function carrier(): string {
  return `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
}

/**
 * The path of a Node 24, the runtime that GitHub gives to the actions: the one named by SLIPWAY_NODE24, the running
 * one, the one on PATH, or one installed from npm into .tools of the checkout at `root`. Throws when there is none to be had.
 */
export function node24(root: string): string {
  const named = process.env[node24Variable]
  if (named) {
    if (isNode24(named)) return named
    throw new Error(`${node24Variable} is ${named}, which is no Node 24: unset it, or name one`)
  }
  const folder = join(root, '.tools', 'node24')
  const installed = join(folder, 'node_modules', carrier(), 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const known = [process.execPath, 'node', installed].find(isNode24)
  if (known !== undefined) return known === 'node' ? (outputOf('node', ['-p', 'process.execPath']) as string) : known
  must('npm', [
    'install',
    '--prefix',
    folder,
    '--ignore-scripts',
    '--no-save',
    '--no-audit',
    '--no-fund',
    `${carrier()}@24`
  ])
  if (!isNode24(installed))
    throw new Error(`${installed} does not run: install Node 24 and set ${node24Variable} to its path`)
  return installed
}
