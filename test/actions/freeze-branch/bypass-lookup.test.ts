import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readBypass } from '../../../actions/freeze-branch/src/bypass-input.ts'
import { lookUpBypass } from '../../../actions/freeze-branch/src/bypass-lookup.ts'
import { wantedRuleset } from '../../../actions/freeze-branch/src/ruleset-definition.ts'
import { freezeByRuleset } from '../../../actions/freeze-branch/src/ruleset-write.ts'
import { type Harbor, startHarbor } from './administration-harbor.ts'

let harbor: Harbor
let team = 0

beforeAll(async () => {
  harbor = await startHarbor()
  team = harbor.world.addTeam({ owner: 'acme', slug: 'crew', members: ['ben'] }).id
  harbor.world.addCollaborator('acme/harbor', 'mia', 'maintain')
})
afterAll(() => harbor.close())

const lookUp = (entries: readonly string[], token = harbor.bot) =>
  lookUpBypass(harbor.runner, token, readBypass(entries))

test('names become numbers', async () => {
  const before = harbor.world.visits.length
  const known = ['app:12', 'role:maintain@pull-request', 'deploy-key', 'organization-admin']
  expect(await lookUp(known)).toEqual([
    { actor_type: 'Integration', actor_id: 12, bypass_mode: 'always' },
    { actor_type: 'RepositoryRole', actor_id: 2, bypass_mode: 'pull_request' },
    { actor_type: 'DeployKey', actor_id: null, bypass_mode: 'always' },
    { actor_type: 'OrganizationAdmin', actor_id: null, bypass_mode: 'always' }
  ])
  expect(harbor.world.visits).toHaveLength(before)
  expect(await lookUp([`app:${harbor.botId}`, 'app:release-bot', 'team:crew@pull-request'])).toEqual([
    { actor_type: 'Integration', actor_id: harbor.botId, bypass_mode: 'always' },
    { actor_type: 'Team', actor_id: team, bypass_mode: 'pull_request' }
  ])
})

test('every name that is unknown is told', async () => {
  await expect(lookUp(['app:nobody', 'team:nobody'])).rejects.toThrow(
    /^bypass: "app:nobody": GitHub knows no such app, or does not show it.*app:ID\nbypass: "team:nobody": GitHub knows no such team in "acme".*Members: read/
  )
  await expect(lookUp(['team:crew'], harbor.job)).rejects.toThrow(/Members: read.*GITHUB_TOKEN cannot/)
})

test('each of them passes as far as its mode says, and nobody else', async () => {
  const mia = harbor.world.issueToken({ login: 'mia', repositories: 'all', permissions: 'all' })
  const bypass = await lookUp(['role:maintain', 'team:crew@pull-request'])
  const want = wantedRuleset('main', { bypass, withPolicy: false, statusContext: 'slipway/freeze' })
  await freezeByRuleset(harbor.runner, harbor.bot, want)
  expect([await harbor.tryPush(mia), await harbor.tryMerge(mia)]).toEqual(['pushed', 'merged'])
  expect(await harbor.tryPush(harbor.ben)).toContain('Cannot update this protected ref')
  expect(await harbor.tryMerge(harbor.ben)).toBe('merged')
  expect(await harbor.tryMerge(harbor.bot)).toContain('Cannot update this protected ref')
})
