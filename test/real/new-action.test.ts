import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { freshCheckout } from './checkout.ts'

const checkout = freshCheckout()
afterAll(checkout.remove)

const newAction = (...args: string[]) => checkout.run('npm', 'run', '--silent', 'new-action', '--', ...args)
const bundle = join(checkout.path, 'dist', 'greet-people', 'index.js')

test('a new action passes every check and its own test at once', () => {
  expect(newAction('greet-people')).toMatchObject({ status: 0 })
  const check = checkout.run('npm', 'run', '--silent', 'check')
  expect(check.output).toContain('all checks hold')
  expect(check.status).toBe(0)
  expect(checkout.run('npm', 'test', '--', 'test/actions/greet-people', 'test/dist.test.ts')).toMatchObject({
    status: 0
  })
})

test('a stale, a missing and a surplus file in dist are found', () => {
  const check = () => checkout.run('node', 'build/scripts/dist-fresh.js')
  expect(check()).toEqual({ status: 0, output: '' })
  writeFileSync(bundle, '// edited by hand\n')
  expect(check().output).toContain('index.js is stale')
  rmSync(bundle)
  expect(check().output).toContain('index.js is missing')
  writeFileSync(join(checkout.path, 'dist', 'greet-people', 'more.js'), '')
  const { status, output } = check()
  expect(output).toContain('more.js is built from nothing')
  expect(status).toBe(1)
})

test.each([
  ['GreetPeople', 'is not in kebab-case'],
  ['../greet', 'is not in kebab-case'],
  ['greet--people', 'is not in kebab-case'],
  ['greet-people', 'exists']
])('the name %s is refused', (name, why) => {
  const before = readdirSync(join(checkout.path, 'actions'))
  const { status, output } = newAction(name)
  expect(output).toContain(why)
  expect(status).toBe(1)
  expect(readdirSync(join(checkout.path, 'actions'))).toEqual(before)
})
