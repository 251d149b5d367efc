import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { committed: { type: 'boolean', default: false } } })

const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  '--silent'
]
const script = (name: string) => join(import.meta.dirname, `${name}.js`)

/** What `npm run check` checks, in order: each a name and the arguments of a Node process that fails when it does not hold. */
const checks: readonly (readonly [string, readonly string[]])[] = [
  ['types', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']],
  ['lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '.']],
  ['import directions', [...jest, 'test/architecture.test.ts']],
  ['contract of the actions', [...jest, 'test/contract.test.ts']],
  ['own workflows', [...jest, 'test/workflows.test.ts']],
  ['requirements', [script('requirements')]],
  ['README tables', [script('readme'), '--check']],
  ['dist', [script('dist-fresh'), ...(values.committed ? ['--committed'] : [])]]
]

const failed: string[] = []
for (const [name, args] of checks) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}\n`)
  if (status !== 0) process.stdout.write(`${stdout}${stderr}\n`)
  if (status !== 0) failed.push(name)
}
process.stdout.write(failed.length > 0 ? `failed: ${failed.join(', ')}\n` : 'all checks hold\n')
process.exitCode = failed.length > 0 ? 1 : 0
