import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { observeAdministration } from '../../../actions/freeze-branch/src/administration-check.ts'
import { type Harbor, startHarbor } from './administration-harbor.ts'

let harbor: Harbor
beforeAll(async () => {
  harbor = await startHarbor()
})
afterEach(() => harbor.reset())
afterAll(() => harbor.close())

const check = (token: string, branch = 'main') => observeAdministration(harbor.runner, token, branch)
const complaint = { place: 'token', problem: expect.stringContaining('may not administer "acme/harbor"') }

test('who may, with a protection or without one, or without the branch', async () => {
  for (const token of [harbor.bot, harbor.token]) {
    expect([await check(token), await check(token, 'feature/x#1')]).toEqual([undefined, undefined])
  }
  const nothing = { required_status_checks: null, required_pull_request_reviews: null, restrictions: null }
  await harbor.call('PUT', '/branches/main/protection', { ...nothing, enforce_admins: true })
  expect(await check(harbor.bot)).toBeUndefined()
})

test('who may not', async () => {
  expect(await check(harbor.job)).toMatchObject(complaint)
  expect(await check(harbor.ben)).toMatchObject(complaint)
  const answer = { status: 404, body: { message: 'Not Found' } }
  harbor.world.arm({ harm: 'refuse', answer, request: { path: /protection/ } })
  expect(await check(harbor.token)).toMatchObject(complaint)
})

test('a plan without protections', async () => {
  const message = 'Upgrade to GitHub Pro or make this repository public to enable this feature.'
  harbor.world.arm({ harm: 'refuse', answer: { status: 403, body: { message } }, request: { path: /protection/ } })
  expect(await check(harbor.bot)).toMatchObject({ place: 'backend', remedy: expect.stringContaining('make it public') })
})

test('a token that is none', async () => {
  await expect(check('ghp_none')).rejects.toThrow(
    /^read the protection of branch "main": GitHub does not take the token/
  )
})
