import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { planVariable, variableName } from '../../../actions/freeze-branch/src/variable-plan.ts'
import { tellByVariable } from '../../../actions/freeze-branch/src/variable-write.ts'
import { type Harbor, startHarbor } from './administration-harbor.ts'

const note = { until: '2026-05-29T15:00:00Z', reason: 'v0.50.0' }
const frozen = new Map([['main', note]])
const thawed = new Map([['main', undefined]])

describe('what is done about the variable', () => {
  test.each([
    ['the first freeze', undefined, frozen, { kind: 'create', value: JSON.stringify({ main: note }) }],
    ['the same again', JSON.stringify({ main: note }), frozen, { kind: 'nothing' }],
    ['another branch', '{"a":1}', frozen, { kind: 'update', value: JSON.stringify({ a: 1, main: note }) }],
    ['the last thaw', JSON.stringify({ main: note }), thawed, { kind: 'delete' }],
    [
      'a thaw among others',
      JSON.stringify({ a: note, main: note }),
      thawed,
      { kind: 'update', value: JSON.stringify({ a: note }) }
    ],
    ['a thaw of nothing', undefined, thawed, { kind: 'nothing' }],
    ['no JSON', 'x', frozen, { kind: 'update', value: JSON.stringify({ main: note }) }],
    ['no object', '[1]', thawed, { kind: 'delete' }],
    [
      'a branch of a strange name',
      '{"__proto__":1}',
      frozen,
      { kind: 'update', value: `{"__proto__":1,"main":${JSON.stringify(note)}}` }
    ]
  ])('%s', (_, current, wish, plan) => {
    expect(planVariable(current, wish)).toEqual(plan)
  })

  test('reasons are one line, and short', () => {
    const plan = planVariable(undefined, new Map([['main', { ...note, reason: `a\n${'b'.repeat(300)}` }]]))
    expect('value' in plan && JSON.parse(plan.value).main.reason).toBe(`a\\n${'b'.repeat(197)}…`)
  })
})

describe('in a repository', () => {
  let harbor: Harbor
  let token: string

  beforeAll(async () => {
    harbor = await startHarbor()
    const names = { kind: 'installation', login: 'release-bot[bot]', repositories: ['acme/harbor'] } as const
    token = harbor.world.issueToken({ ...names, permissions: { actions_variables: 'write' } })
  })
  beforeEach(async () => {
    await harbor.call('DELETE', `/actions/variables/${variableName}`)
    harbor.effects()
  })
  afterAll(() => harbor.close())

  const tell = (wish: Parameters<typeof tellByVariable>[2], by = token) => tellByVariable(harbor.runner, by, wish)
  const value = async () =>
    (await harbor.call('GET', `/actions/variables/${variableName}`)).body.value as string | undefined

  test('made, changed, and taken away with the last branch', async () => {
    expect(await tell(frozen)).toEqual([])
    await tell(frozen)
    await tell(new Map([['release/v0.49', note]]))
    expect(JSON.parse((await value()) ?? '')).toEqual({ main: note, 'release/v0.49': note })
    await tell(thawed)
    await tell(new Map([['release/v0.49', undefined]]))
    await tell(thawed)
    expect(await value()).toBeUndefined()
    expect(harbor.effects()).toEqual(['create-variable', 'update-variable', 'update-variable', 'delete-variable'])
  })

  test.each(['lose-reply', 'reset'] as const)('an answer is lost (%s)', async (harm) => {
    const effect = { kind: /-variable$/ }
    const lose = () => harbor.world.arm(harm === 'reset' ? { harm, effect } : { harm, effect })
    lose()
    expect(await tell(frozen)).toEqual([])
    lose()
    expect(await tell(thawed)).toEqual([])
    expect(harbor.effects()).toEqual(['create-variable', 'delete-variable'])
  })

  test('another run writes for another branch meanwhile', async () => {
    const other = async () => void (await tell(new Map([['a', note]])))
    harbor.world.arm({ harm: 'run', when: 'before', run: other, request: { method: 'POST', path: /variables$/ } })
    expect(await tell(frozen)).toEqual([])
    expect(JSON.parse((await value()) ?? '')).toEqual({ a: note, main: note })
  })

  test('a token that may not is told once', async () => {
    for (const by of [harbor.job]) {
      expect(await tell(frozen, by)).toEqual([
        expect.stringMatching(/^the token may not write variables \(.*\), so SLIPWAY_FREEZE is not set/)
      ])
    }
    expect(harbor.effects()).toEqual([])
  })
})
