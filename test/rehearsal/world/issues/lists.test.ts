import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Harbor, startHarbor } from '../pulls/harbor.ts'

let harbor: Harbor

/** Issues 1 to 3 and the pull requests 4 and 5; 2 and 5 are closed, the latter as merged. */
beforeAll(async () => {
  harbor = await startHarbor()
  await harbor.call('POST', '/milestones', { title: 'v1' })
  const open = (body: object, token?: string) => harbor.call('POST', '/issues', body, token)
  await open({ title: 'Freeze main', labels: ['hold', 'bug'], assignees: ['ben'] })
  await open({ title: 'Thaw', labels: ['hold'], milestone: 1 })
  await open({ title: 'Talk', body: 'about the freeze' }, harbor.ben)
  for (const body of ['a', 'b']) await harbor.call('POST', '/issues/3/comments', { body })
  await harbor.push('feature', { 'f.txt': 'f\n' }, { from: 'main' })
  await harbor.open('feature', { title: 'Feature', draft: true })
  await harbor.call('POST', '/pulls/4/requested_reviewers', { reviewers: ['ben'] })
  await harbor.push('fix', { 'x.txt': 'x\n' }, { from: 'main' })
  await harbor.call('PUT', `/pulls/${await harbor.open('fix', { title: 'Fix the freeze' })}/merge`)
  await harbor.call('PATCH', '/issues/2', { state: 'closed' })
})

afterAll(() => harbor.close())

const numbers = (body: readonly { number: number }[]) => body.map(({ number }) => number)

describe('the list of issues', () => {
  test.each<[string, readonly number[]]>([
    ['', [4, 3, 1]],
    ['?state=all', [5, 4, 3, 2, 1]],
    ['?state=closed', [5, 2]],
    ['?state=all&direction=asc', [1, 2, 3, 4, 5]],
    ['?sort=comments', [3, 4, 1]],
    ['?state=all&labels=hold', [2, 1]],
    ['?state=all&labels=hold,BUG', [1]],
    ['?assignee=ben', [1]],
    ['?assignee=none', [4, 3]],
    ['?assignee=*', [1]],
    ['?state=all&milestone=1', [2]],
    ['?milestone=none', [4, 3, 1]],
    ['?creator=Ben', [3]],
    ['?since=2999-01-01T00:00:00Z', []],
    ['?state=all&per_page=2&page=2', [3, 2]]
  ])('%s', async (query, expected) => {
    expect(numbers((await harbor.call('GET', `/issues${query}`)).body)).toEqual(expected)
  })

  test('with what the world does not know is not answered', async () => {
    expect((await harbor.call('GET', '/issues?mentioned=ada')).status).toBe(501)
  })

  test('names the next page', async () => {
    const { headers } = await harbor.call('GET', '/issues?per_page=1')
    expect(headers.get('link')).toContain('page=2>; rel="next"')
  })
})

describe('a search', () => {
  test.each<[string, readonly number[]]>([
    ['repo:acme/harbor', [5, 4, 3, 2, 1]],
    ['repo:acme/harbor is:pr', [5, 4]],
    ['repo:acme/harbor author:@me is:issue', [2, 1]],
    ['repo:acme/harbor is:issue -author:@me', [3]],
    ['repo:acme/harbor review-requested:Ben', [4]],
    ['repo:acme/harbor review-requested:@me', []],
    ['repo:acme/harbor is:pr archived:false', [5, 4]],
    ['repo:acme/harbor archived:true', []],
    ['repo:acme/harbor is:issue is:open', [3, 1]],
    ['repo:acme/harbor is:merged', [5]],
    ['repo:acme/harbor is:pr is:closed', [5]],
    ['repo:acme/harbor is:unmerged draft:true', [4]],
    ['repo:acme/harbor head:feature base:main', [4]],
    ['repo:acme/harbor label:hold -label:bug', [2]],
    ['repo:acme/harbor label:"hold" state:open', [1]],
    ['repo:acme/harbor milestone:v1', [2]],
    ['repo:acme/harbor author:ben', [3]],
    ['repo:acme/harbor assignee:ben', [1]],
    ['repo:acme/harbor freeze', [5, 3, 1]],
    ['repo:acme/harbor freeze in:title', [5, 1]],
    ['repo:acme/harbor "the freeze" in:body', [3]],
    ['org:acme is:pr type:pr is:public', [5, 4]],
    ['repo:acme/vault', []],
    ['repo:acme/vault repo:acme/harbor is:merged', [5]],
    ['repo:acme/harbor AND (is:pr AND is:merged AND merged:>=2020-01-31T10:00:00)', [5]],
    ['repo:acme/harbor merged:<2020-01-31', []],
    ['repo:acme/harbor closed:2020-01-31..*', [5, 2]],
    ['repo:acme/harbor created:*..2020-01-31', []]
  ])('%s', async (query, expected) => {
    const { status, body } = await harbor.call('GET', `//search/issues?q=${encodeURIComponent(query)}`)
    expect([status, numbers(body.items), body.total_count]).toEqual([200, expected, expected.length])
  })

  test('for commits gives what brought or merged one of them', async () => {
    const { body } = await harbor.call('GET', '/pulls/5')
    const find = async (...commits: string[]) => {
      const query = encodeURIComponent(`repo:acme/harbor type:pr is:merged ${commits.join(' ')}`)
      return numbers((await harbor.call('GET', `//search/issues?q=${query}`)).body.items)
    }
    expect(await find('1234567', body.head.sha.slice(0, 7))).toEqual([5])
    expect(await find(body.merge_commit_sha)).toEqual([5])
    expect(await find('1234567')).toEqual([])
  })

  test('gives the items where Octokit looks for them', async () => {
    const { body } = await harbor.call('GET', '//search/issues?q=repo:acme/harbor')
    expect(Object.keys(body).slice(0, 3)).toEqual(['total_count', 'incomplete_results', 'items'])
  })

  test('for nothing, or for what the world does not know', async () => {
    expect((await harbor.call('GET', '//search/issues?q=')).status).toBe(422)
    expect((await harbor.call('GET', '//search/issues?q=involves:ada')).status).toBe(501)
    expect((await harbor.call('GET', '//search/issues?q=is:strange')).status).toBe(501)
    expect((await harbor.call('GET', '//search/issues?q=merged:yesterday')).status).toBe(501)
    expect((await harbor.call('GET', '//search/issues?q=is:pr%20OR%20is:issue')).status).toBe(501)
  })
})

describe('the list of pull requests', () => {
  test.each<[string, readonly number[]]>([
    ['', [4]],
    ['?state=all', [5, 4]],
    ['?state=closed', [5]],
    ['?state=all&direction=asc', [4, 5]],
    ['?state=all&sort=updated', [4, 5]],
    ['?state=all&sort=popularity&direction=desc', [5, 4]],
    ['?state=all&sort=long-running', []],
    ['?head=acme:feature', [4]],
    ['?head=nobody:feature', []],
    ['?state=all&head=feature', [5, 4]],
    ['?base=main', [4]],
    ['?base=other', []],
    ['?state=all&per_page=1&page=2', [4]]
  ])('%s', async (query, expected) => {
    expect(numbers((await harbor.call('GET', `/pulls${query}`)).body)).toEqual(expected)
  })

  test('of a commit has those that merged it, else open ones', async () => {
    const { body: merged } = await harbor.call('GET', '/pulls/5')
    for (const sha of [merged.head.sha, merged.merge_commit_sha]) {
      expect(numbers((await harbor.call('GET', `/commits/${sha}/pulls`)).body)).toEqual([5])
    }
    const { body: open } = await harbor.call('GET', '/pulls/4')
    expect(numbers((await harbor.call('GET', `/commits/${open.head.sha}/pulls`)).body)).toEqual([4])
    expect(numbers((await harbor.call('GET', `/commits/${harbor.first}/pulls`)).body)).toEqual([])
    expect((await harbor.call('GET', '/commits/gone/pulls')).status).toBe(422)
  })
})
