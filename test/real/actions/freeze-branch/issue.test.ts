import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Exemption } from '../../../../actions/freeze-branch/src/audit-exemptions.ts'
import { freezeTexts } from '../../../../actions/freeze-branch/src/audit-text.ts'
import { observeIssue } from '../../../../actions/freeze-branch/src/issue-find.ts'
import { closeIssue, tellByIssue } from '../../../../actions/freeze-branch/src/issue-write.ts'
import type { FreezeState } from '../../../../actions/freeze-branch/src/state.ts'
import { type Harbor, startHarbor } from '../../../actions/freeze-branch/administration-harbor.ts'
import { frozen } from '../../../actions/freeze-branch/state-given.ts'

const at = '2026-05-27T08:00:00Z'
let harbor: Harbor
let token: string

beforeAll(async () => {
  harbor = await startHarbor()
  const permissions = { issues: 'write' } as const
  token = harbor.world.issueToken({
    kind: 'job',
    login: 'github-actions[bot]',
    repositories: ['acme/harbor'],
    permissions
  })
})
beforeEach(() => harbor.reset())
afterEach(async () => {
  for (let open = await issues(); open.length > 0; open = await issues())
    for (const { number } of open) await harbor.call('PATCH', `/issues/${number}`, { state: 'closed' })
  for (const { id } of (await pins()).nodes)
    await graphql('mutation ($id: ID!) { unpinIssue(input: { issueId: $id }) { id } }', { id })
})
afterAll(() => harbor.close())

const subject = (state: Partial<FreezeState> = {}, exemptions: readonly Exemption[] = []) => {
  return { state: frozen({ backends: ['policy'], ...state }), rules: [], exemptions }
}
const passing = (number: number) => ({ number, rule: 'title fix', who: 'by ada, OWNER', at })
const tell = (what = subject(), by = token) => tellByIssue(harbor.runner, by, what)
const close = (number?: number, branch = 'main') => closeIssue(harbor.runner, token, { branch, number, at })
const issues = async (state = 'open') =>
  (await harbor.call('GET', `/issues?state=${state}&per_page=100`)).body as Shown[]
const issue = async (number = 0) => (await harbor.call('GET', `/issues/${number}`)).body as Shown
const comments = async (number = 0) =>
  (await harbor.call('GET', `/issues/${number}/comments`)).body as { body: string }[]
const effects = () => harbor.effects().filter((kind) => !/label/.test(kind))

interface Shown {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: string
  readonly state_reason: string | null
  readonly labels: readonly { readonly name: string }[]
}

// biome-ignore lint/suspicious/noExplicitAny: answers of many shapes are looked into
async function graphql(query: string, variables: object = {}): Promise<any> {
  const { world, token: ada } = harbor
  const headers = { authorization: `bearer ${ada}`, 'user-agent': 'test' }
  const body = JSON.stringify({ query, variables })
  const response = await fetch(`${world.url}/api/graphql`, { method: 'POST', headers, body })
  return ((await response.json()) as { readonly data: unknown }).data
}

async function pins() {
  const query =
    '{ repository(owner: "acme", name: "harbor") { pinnedIssues(first: 9) { nodes { issue { id number } } } } }'
  const nodes = (await graphql(query)).repository.pinnedIssues.nodes as { issue: { id: string; number: number } }[]
  return { nodes: nodes.map((node) => node.issue), numbers: nodes.map((node) => node.issue.number) }
}

describe('a freeze has one issue', () => {
  test('opened, labelled and pinned, and found by its number', async () => {
    const { number, notes } = await tell()
    expect(notes).toEqual([])
    expect(effects()).toEqual(['open-issue', 'pin-issue'])
    const { title, body, labels } = await issue(number)
    expect([title, body]).toEqual(Object.values(freezeTexts(subject())))
    expect(labels.map(({ name }) => name)).toEqual(['freeze'])
    expect(await tell(subject({ issue: number as number }))).toEqual({ number, notes: [] })
    expect(effects()).toEqual([])
    expect((await pins()).numbers).toEqual([number])
  })

  test('found again by its line after a crash, also behind many others', async () => {
    const { number } = await tell()
    for (let count = 0; count < 101; count += 1)
      await harbor.call('POST', '/issues', { title: 'x', labels: ['freeze'] })
    effects()
    expect((await tell()).number).toBe(number)
    expect(effects()).toEqual([])
    expect((await tell(subject({ branch: 'release/v0.49' }))).number).not.toBe(number)
  })

  test('somebody else’s with the same line is not taken for it', async () => {
    const { body } = freezeTexts(subject())
    const theirs = (await harbor.call('POST', '/issues', { title: 'x', body, labels: ['freeze'] }, harbor.ben)).body
    expect((await tell()).number).not.toBe(theirs.number)
    expect((await issue(theirs.number)).title).toBe('x')
  })

  test('a number that leads elsewhere is not followed', async () => {
    const other = (await harbor.call('POST', '/issues', { title: 'mine', body: 'mine' })).body.number
    await harbor.push('x1', { x1: '1' }, { from: harbor.first })
    const pull = await harbor.open('x1', { body: freezeTexts(subject()).body })
    for (const named of [other, pull, 9999]) {
      const { number } = await tell(subject({ issue: named }))
      expect([other, pull, 9999]).not.toContain(number)
      await close(named)
    }
    expect(await issue(other)).toMatchObject({ title: 'mine', body: 'mine', state: 'open' })
    expect((await issue(pull)).state).toBe('open')
  })

  test('what passes is told as it comes, and written where it is new', async () => {
    const { number } = await tell()
    effects()
    await tell(subject({}, [passing(3)]))
    await tell(subject({}, [passing(3)]))
    await tell(subject({}, [passing(4)]))
    await tell()
    expect(effects()).toEqual(['edit-issue', 'edit-issue'])
    expect((await issue(number)).body.match(/^\| #\d/gm)).toEqual(['| #3', '| #4'])
  })

  test('two runs that tell of what passes at the same time lose nothing', async () => {
    const { number } = await tell()
    const path = new RegExp(`issues/${number}$`)
    const other = async () => void (await tell(subject({}, [passing(4)])))
    harbor.world.arm({ harm: 'run', when: 'before', run: other, request: { method: 'PATCH', path } })
    await tell(subject({}, [passing(3)]))
    await tell(subject({}, [passing(4)]))
    expect((await issue(number)).body.match(/^\| #\d/gm)?.toSorted()).toEqual(['| #3', '| #4'])
  })

  test('one that somebody has closed stays closed', async () => {
    const { number } = await tell()
    await harbor.call('PATCH', `/issues/${number}`, { state: 'closed' })
    const { notes } = await tell(subject({ issue: number as number }))
    expect(notes).toEqual([`somebody has closed the issue #${number} of the freeze; it stays so`])
    expect((await issue(number)).state).toBe('closed')
  })
})

describe('at the thaw', () => {
  test('it is closed once, with the duration and without its pin, and the next freeze has another', async () => {
    const { number } = await tell(subject({}, [passing(3)]))
    effects()
    const time = { branch: 'main', number, since: '2026-05-25T08:00:00Z', at }
    expect(await closeIssue(harbor.runner, token, time)).toEqual({ number, notes: [] })
    expect(effects()).toEqual(['unpin-issue', 'create-comment', 'close-issue', 'edit-issue'])
    expect(await issue(number)).toMatchObject({ state: 'closed', state_reason: 'completed' })
    expect((await comments(number)).map(({ body }) => body)).toEqual([expect.stringContaining('frozen for 2 days.')])
    expect((await issue(number)).body).toContain('| #3 |')
    expect(await closeIssue(harbor.runner, token, time)).toEqual({ number: undefined, notes: [] })
    expect(effects()).toEqual([])
    expect((await tell(subject({ issue: number as number }))).number).not.toBe(number)
  })

  test('cut off behind its comment, it goes on', async () => {
    const { number } = await tell()
    const request = { method: 'PATCH', path: /issues\/\d+$/ } as const
    harbor.world.arm({ harm: 'refuse', answer: { status: 422, body: { message: 'Not now' } }, request })
    await expect(close(number)).rejects.toThrow(/^close issue #\d+: GitHub refuses \(Not now\)/)
    await close()
    expect(await comments(number)).toHaveLength(1)
    expect((await issue(number)).state).toBe('closed')
  })

  test('where there is none, nothing is done', async () => {
    expect(await close()).toEqual({ number: undefined, notes: [] })
    expect(effects()).toEqual([])
  })
})

describe('with trouble on the way', () => {
  test('answers are lost: all is done once', async () => {
    const lose = (kind: string) => harbor.world.arm({ harm: 'lose-reply', effect: { kind } })
    lose('open-issue')
    const { number } = await tell()
    lose('edit-issue')
    await tell(subject({}, [passing(3)]))
    lose('create-comment')
    lose('close-issue')
    await close(number)
    expect([(await comments(number)).length, (await issue(number)).state]).toEqual([1, 'closed'])
    expect(effects().filter((kind) => kind === 'open-issue')).toHaveLength(1)
  })

  test('nothing came through: the next run does it', async () => {
    harbor.world.arm({ harm: 'reset', effect: { kind: 'open-issue' } })
    await expect(tell()).rejects.toThrow(/^open the issue for the freeze of "main": no answer .*run it again/)
    expect((await tell()).notes).toEqual([])
    expect(effects()).toEqual(['open-issue', 'pin-issue'])
  }, 20_000)

  test('no room for a pin', async () => {
    for (const title of ['a', 'b', 'c']) {
      const { body } = await harbor.call('POST', '/issues', { title })
      await graphql('mutation ($id: ID!) { pinIssue(input: { issueId: $id }) { clientMutationId } }', {
        id: body.node_id
      })
    }
    const { number, notes } = await tell()
    expect(notes).toEqual([`issue #${number} is not pinned: 3 others are, and there is no room for more`])
  })

  test('a pin that GitHub refuses', async () => {
    const answer = { status: 200, body: { errors: [{ type: 'FORBIDDEN', message: 'Not for you' }] } }
    harbor.world.arm({ harm: 'refuse', answer, effect: { kind: 'pin-issue' } })
    const { number, notes } = await tell()
    expect(notes).toEqual([`pin issue #${number}: GitHub refuses (Not for you)`])
  })

  test('a pin of which nobody hears is looked at, and made where it was not', async () => {
    harbor.world.arm({ harm: 'reset', effect: { kind: 'pin-issue' } })
    expect((await tell()).notes).toEqual([])
    expect(effects().filter((kind) => kind === 'pin-issue')).toHaveLength(1)
  })

  test('a token that may not, and a repository without issues', async () => {
    const job = { kind: 'job', login: 'github-actions[bot]', repositories: ['acme/harbor'] } as const
    const reads = harbor.world.issueToken({ ...job, permissions: { issues: 'read' } })
    const forbidden = await tell(subject(), reads)
    expect(forbidden).toEqual({
      number: undefined,
      notes: [
        expect.stringMatching(
          /^the token may not write the issues of "acme\/harbor" \(Resource not accessible by integration\).*issues: write/
        )
      ]
    })
    const { number } = await tell()
    const cannot = await closeIssue(harbor.runner, reads, { branch: 'main', number, at })
    expect(cannot.notes).toEqual([expect.stringContaining('may not write the issues')])
    const nothing = harbor.world.issueToken({ ...job, permissions: { statuses: 'write' } })
    expect((await observeIssue(harbor.runner, nothing, { branch: 'main' })).unavailable ?? '').toMatch(
      /^(|the token may not.*)$/
    )
    const gone = { status: 410, body: { message: 'Issues has been disabled in this repository.' } }
    harbor.world.arm({ harm: 'refuse', answer: gone, request: { method: 'POST', path: /issues$/ } })
    expect((await tell(subject({ branch: 'other' }))).notes).toEqual([
      expect.stringContaining('has its issues disabled (Issues has been')
    ])
  })
})
