import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { node24Variable } from '../../scripts/tools/node24.ts'
import { freshCheckout } from './checkout.ts'

const checkout = freshCheckout()
afterAll(checkout.remove)

function build(node: string): void {
  for (const folder of ['dist', 'build']) rmSync(join(checkout.path, folder), { recursive: true, force: true })
  const steps = [
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
    ['scripts/mark-modules.mjs'],
    ['build/scripts/bundle.js']
  ]
  for (const step of steps) expect(checkout.run(node, ...step)).toMatchObject({ status: 0 })
}

describe('the committed bundles come out byte for byte in another folder', () => {
  test.each([
    ['Node 24', process.env[node24Variable] ?? ''],
    ['the current Node', process.execPath]
  ])('under %s', (_, node) => {
    build(node)
    expect(readdirSync(join(checkout.path, 'dist')).length).toBeGreaterThan(1)
    expect(checkout.run('git', 'status', '--porcelain', '--untracked-files=all', '--', 'dist')).toEqual({
      status: 0,
      output: ''
    })
  })
})
