import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { node24Variable } from '../../scripts/tools/node24.ts'

const root = process.cwd()
const folder = mkdtempSync(join(tmpdir(), 'slipway-elsewhere-'))
const checkout = join(folder, 'a folder of another depth', 'checkout')

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: checkout, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

beforeAll(() => {
  execFileSync('git', ['clone', '--quiet', '--no-local', root, checkout])
  cpSync(join(root, 'node_modules'), join(checkout, 'node_modules'), { recursive: true, verbatimSymlinks: true })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the committed bundles come out byte for byte in another folder', () => {
  test.each([
    ['Node 24', process.env[node24Variable] ?? ''],
    ['the current Node', process.execPath]
  ])('under %s', (_, node) => {
    rmSync(join(checkout, 'dist'), { recursive: true, force: true })
    rmSync(join(checkout, 'build'), { recursive: true, force: true })
    run(node, 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
    run(node, 'scripts/mark-modules.mjs')
    run(node, 'build/scripts/bundle.js')
    expect(readdirSync(join(checkout, 'dist')).length).toBeGreaterThan(0)
    expect(run('git', 'status', '--porcelain', '--untracked-files=all', '--', 'dist')).toBe('')
  })
})
