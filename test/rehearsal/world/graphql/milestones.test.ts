import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createMilestone } from '#rehearsal/world/issues/manage-milestones'
import { openIssue } from '#rehearsal/world/issues/open-issue'
import { setIssueState } from '#rehearsal/world/issues/update-issue'
import { findRepository, type Repository } from '#rehearsal/world/repositories'
import { identify } from '#rehearsal/world/tokens'
import { type Fixture, startFixture } from '../fixture.ts'
import { data } from './client.ts'

let fixture: Fixture

beforeAll(async () => {
  fixture = await startFixture()
})

afterAll(() => fixture.close())

test('an issue tells its milestone as release tools ask for it', async () => {
  const { state, url } = fixture.world
  const repository = findRepository(state.repositories, 'acme', 'harbor') as Repository
  const author = { state, caller: identify(state.tokens, `token ${fixture.token}`), via: 'test' }
  await createMilestone(author, repository, { title: 'v1.2' })
  await openIssue(author, repository, { title: 'First', milestone: 1 })
  const second = await openIssue(author, repository, { title: 'Second', milestone: 1 })
  await setIssueState(author, repository, second, { state: 'closed' })
  const fields = 'number title closed progressPercentage url resourcePath creator { login url avatarUrl }'
  const query = `{ repository(owner: "acme", name: "harbor") { issue(number: 1) { milestone { ${fields} } } } }`
  expect((await data(fixture, query)).repository.issue.milestone).toMatchObject({
    ...{ number: 1, title: 'v1.2', closed: false, progressPercentage: 50 },
    ...{ url: `${url}/acme/harbor/milestone/1`, resourcePath: '/acme/harbor/milestone/1' },
    creator: { login: 'ada', url: `${url}/ada` }
  })
})
