import { join } from 'node:path'
import { must, outputOf } from './run.ts'

const version = '5.16.0'

/**
 * The entry file of Prism, which judges requests and answers by a description of an API, in exactly the wanted version;
 * installed from npm into .tools of the checkout at `root` when it is not there, for its 74 MB are too much for a
 * dependency. `node` is what runs it: it needs Node 24.18 or later.
 */
export function prism(root: string, node: string): string {
  const prefix = join(root, '.tools', 'prism')
  const entry = join(prefix, 'node_modules', '@stoplight', 'prism-cli', 'dist', 'index.js')
  const fits = (): boolean => outputOf(node, [entry, '--version']) === version
  if (fits()) return entry
  // What installs may be older than what runs it; the install scripts of its dependencies only count installations.
  const options = ['--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--engine-strict=false']
  must('npm', ['install', '--prefix', prefix, ...options, `@stoplight/prism-cli@${version}`])
  if (!fits()) throw new Error(`${entry} does not run as Prism ${version}: Prism needs Node 24.18, and ${node} runs it`)
  return entry
}
