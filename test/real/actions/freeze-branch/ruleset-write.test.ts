import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { rulesetsOf } from '#rehearsal/world/rules/rulesets/ruleset'
import { type BypassActor, wantedRuleset } from '../../../../actions/freeze-branch/src/ruleset-definition.ts'
import { observeRuleset } from '../../../../actions/freeze-branch/src/ruleset-observe.ts'
import { planRuleset } from '../../../../actions/freeze-branch/src/ruleset-plan.ts'
import { freezeByRuleset, thawByRuleset } from '../../../../actions/freeze-branch/src/ruleset-write.ts'
import { type Harbor, startHarbor } from '../../../actions/freeze-branch/administration-harbor.ts'

let harbor: Harbor
let wanted: ReturnType<typeof wantedRuleset>
let judged: typeof wanted

beforeAll(async () => {
  harbor = await startHarbor()
  const bypass: BypassActor[] = [{ actor_type: 'Integration', actor_id: harbor.botId, bypass_mode: 'always' }]
  const how = { bypass, withPolicy: false, statusContext: 'slipway/freeze' }
  wanted = wantedRuleset('main', how)
  judged = wantedRuleset('main', { ...how, withPolicy: true })
})
afterEach(() => harbor.reset())
afterAll(() => harbor.close())

const freeze = (want = wanted, token = harbor.bot) => freezeByRuleset(harbor.runner, token, want)
const thaw = () => thawByRuleset(harbor.runner, harbor.bot, wanted)
const observe = (token = harbor.bot) => observeRuleset(harbor.runner, token, 'main')
const all = async () => (await harbor.call('GET', '/rulesets')).body as { id: number; name: string }[]
const other = { target: 'branch', enforcement: 'active', rules: [{ type: 'creation' }] }
const make = (name: string, more: object = {}) => harbor.call('POST', '/rulesets', { name, ...other, ...more })

describe('a branch that a ruleset freezes', () => {
  test('takes neither pushes nor merges, but those of who may pass; thawed it takes all again', async () => {
    expect(await harbor.tryPush(harbor.ben)).toBe('pushed')
    await freeze()
    expect(await harbor.tryPush(harbor.ben)).toContain('Cannot update this protected ref')
    expect(await harbor.tryMerge(harbor.ben)).toContain('Cannot update this protected ref')
    expect(await harbor.tryPush(harbor.token)).toContain('Cannot update this protected ref')
    expect(await harbor.tryPush(harbor.bot)).toBe('pushed')
    expect(await harbor.tryMerge(harbor.bot)).toBe('merged')
    const push = ['push', '--quiet', '--force', harbor.remote('acme/harbor', harbor.ben)]
    await expect(harbor.git(...push, `${harbor.first}:main`)).rejects.toThrow('Cannot force-push to this branch')
    expect(await thaw()).toEqual([])
    expect(await harbor.tryPush(harbor.ben)).toBe('pushed')
    expect(await harbor.tryMerge(harbor.ben)).toBe('merged')
    expect(await all()).toEqual([])
  })

  test('lets pull requests be merged that have the status', async () => {
    await freeze(judged)
    expect(await harbor.tryMerge(harbor.ben)).toContain('Required status check "slipway/freeze" is expected.')
    const head = await harbor.push('fix', { fix: '1' }, { from: harbor.first })
    await harbor.call('POST', `/statuses/${head}`, { state: 'success', context: 'slipway/freeze' })
    const number = await harbor.open('fix')
    expect((await harbor.call('PUT', `/pulls/${number}/merge`, {}, harbor.ben)).status).toBe(200)
    await thaw()
    expect(await harbor.tryMerge(harbor.ben)).toBe('merged')
  })
})

describe('freezing', () => {
  test('twice is one freeze, and reads what it made', async () => {
    const made = await freeze()
    expect(made).toMatchObject({ name: 'slipway/freeze/main', bypass: wanted.definition.bypass_actors })
    expect(planRuleset((await observe()).ruleset, wanted)).toEqual({ kind: 'nothing', id: made.id })
    expect((await freeze()).id).toBe(made.id)
    expect(harbor.effects().filter((kind) => kind.endsWith('ruleset'))).toEqual(['create-ruleset'])
  })

  test('finds its ruleset on a later page, and no other branch’s', async () => {
    await make('slipway/freeze/main-0')
    const [made] = rulesetsOf(harbor.repository).values()
    if (made === undefined) throw new Error('there is no ruleset')
    for (let at = 1; at < 105; at += 1) {
      const [version] = made.versions
      const definition = { ...version.definition, name: `slipway/freeze/main-${at}` }
      const id = made.id + 1000 + at // behind those of rulesets that are made later
      rulesetsOf(harbor.repository).set(id, { ...made, id, versions: [{ ...version, definition }] })
    }
    expect((await observe()).ruleset).toBeUndefined()
    const { id } = await freeze()
    expect((await observe()).ruleset?.id).toBe(id)
    expect(await all()).toHaveLength(30)
    await thaw()
    expect((await observe()).ruleset).toBeUndefined()
    expect(rulesetsOf(harbor.repository).size).toBe(105)
  })

  test('puts right what has drifted, and leaves the rules of others', async () => {
    const { id } = await freeze()
    const rules = [{ type: 'required_linear_history' }, { type: 'deletion' }]
    await harbor.call('PUT', `/rulesets/${id}`, { rules, enforcement: 'disabled', bypass_actors: [] })
    harbor.effects()
    const { rules: now, enforcement } = await freeze()
    expect(enforcement).toBe('active')
    expect(now.map(({ type }) => type)).toEqual(['update', 'deletion', 'non_fast_forward', 'required_linear_history'])
    expect(harbor.effects()).toEqual(['update-ruleset'])
    const stays = 'the ruleset "slipway/freeze/main" stays, with what others have put into it: required_linear_history'
    expect([await thaw(), await thaw()]).toEqual([[stays], [stays]])
    expect(harbor.effects()).toEqual(['update-ruleset'])
    expect(await harbor.tryPush(harbor.ben)).toBe('pushed')
  })

  test('changes from holding back everything to judging, and back', async () => {
    const { id } = await freeze()
    expect((await freeze(judged)).rules.map(({ type }) => type)).toContain('required_status_checks')
    const back = await freeze()
    expect([back.id, back.rules.map(({ type }) => type)]).toEqual([id, ['update', 'deletion', 'non_fast_forward']])
  })
})

describe('with trouble on the way', () => {
  const lost = { harm: 'lose-reply', effect: { kind: /-ruleset$/ } } as const
  const reset = { harm: 'reset', effect: { kind: /-ruleset$/ } } as const
  const drift = async () => {
    const { id } = await freeze()
    await harbor.call('PUT', `/rulesets/${id}`, { enforcement: 'disabled' })
  }

  test.each([
    ['answers are lost', lost],
    ['connections break', reset],
    ['the server stumbles', { ...reset, harm: 'refuse', answer: { status: 502, body: 'x' } } as const]
  ])('where %s, it is done once', async (_, fault) => {
    harbor.world.arm(fault)
    await freeze()
    harbor.effects()
    await drift()
    harbor.world.arm(fault)
    await freeze()
    expect(planRuleset((await observe()).ruleset, wanted).kind).toBe('nothing')
    harbor.world.arm(fault)
    await thaw()
    expect(await all()).toEqual([])
    expect(harbor.effects()).toEqual(['update-ruleset', 'update-ruleset', 'delete-ruleset'])
  })

  test('another run is first: its ruleset is adopted', async () => {
    const race = () => make(wanted.definition.name, { ...wanted.definition, bypass_actors: [] })
    harbor.world.arm({ harm: 'run', when: 'before', run: race, request: { method: 'POST', path: /rulesets$/ } })
    const { id } = await freeze()
    expect((await all()).map((one) => one.id)).toEqual([id])
    expect(planRuleset((await observe()).ruleset, wanted).kind).toBe('nothing')
  })

  test('two of the name: the older one wins, and the other goes where it is ours alone', async () => {
    const { id } = await freeze()
    const rulesets = rulesetsOf(harbor.repository)
    const made = rulesets.get(id) as NonNullable<ReturnType<typeof rulesets.get>>
    rulesets.set(id + 1000, { ...made, id: id + 1000 })
    expect((await observe()).twins.map((one) => one.id)).toEqual([id + 1000])
    expect((await freeze()).id).toBe(id)
    expect([...rulesets.keys()]).toEqual([id])
    const [version] = made.versions
    const edited = { ...version, definition: { ...version.definition, enforcement: 'disabled' } as const }
    rulesets.set(id + 2000, { ...made, id: id + 2000, versions: [edited] })
    await freeze()
    expect([...rulesets.keys()]).toEqual([id, id + 2000])
    await thaw()
    expect(rulesets.size).toBe(0)
  })
})

describe('a token that may not', () => {
  const said =
    /^create ruleset "slipway\/freeze\/main": token: may not administer "acme\/harbor".*"Administration: write".*create-github-app-token.*fine-grained.*classic.*GITHUB_TOKEN can never.*backend: policy/

  test('is told what it lacks, and how to get it', async () => {
    const { world } = harbor
    const repositories = ['acme/harbor']
    const permissions = { contents: 'write', administration: 'read' } as const
    const app = world.issueToken({ kind: 'installation', login: 'release-bot[bot]', repositories, permissions })
    const fine = world.issueToken({ kind: 'fine-grained', login: 'ada', repositories, permissions })
    for (const token of [harbor.job, app, fine, harbor.ben]) await expect(freeze(wanted, token)).rejects.toThrow(said)
  })

  test('sees a freeze, and not who passes it', async () => {
    await freeze()
    const { ruleset } = await observe(harbor.job)
    expect(ruleset?.bypass).toBeUndefined()
    expect(planRuleset(ruleset, wanted).kind).toBe('nothing')
    const gone = thawByRuleset(harbor.runner, harbor.job, wanted)
    await expect(gone).rejects.toThrow(/^delete ruleset "slipway\/freeze\/main": token: may not administer/)
  })

  test('a token that GitHub hides it from', async () => {
    const answer = { status: 404, body: { message: 'Not Found' } }
    harbor.world.arm({ harm: 'refuse', answer, request: { method: 'POST', path: /rulesets$/ } })
    await expect(freeze()).rejects.toThrow(said)
  })
})

test('a plan without rulesets', async () => {
  const message = 'Upgrade to GitHub Pro or make this repository public to enable this feature.'
  harbor.world.arm({ harm: 'refuse', answer: { status: 403, body: { message } }, request: { path: /rulesets/ } })
  await expect(freeze()).rejects.toThrow(
    /^read the rulesets for branch "main": backend: "acme\/harbor" is private, and the plan .* \(Upgrade to GitHub Pro.*make it public/
  )
})

test('an App that is not installed cannot pass', async () => {
  const bypass: BypassActor[] = [{ actor_type: 'Integration', actor_id: 999_999, bypass_mode: 'always' }]
  const want = wantedRuleset('main', { bypass, withPolicy: false, statusContext: 'slipway/freeze' })
  await expect(freeze(want)).rejects.toThrow(
    /^create ruleset .*: GitHub refuses \(Validation Failed: Actor integration must be part of the ruleset source.*name in bypass an App that is installed/
  )
})
