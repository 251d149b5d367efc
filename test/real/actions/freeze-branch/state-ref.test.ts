import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openEffects } from '#core/action/effect'
import type { FreezeState } from '../../../../actions/freeze-branch/src/state.ts'
import { writeDocument } from '../../../../actions/freeze-branch/src/state-document.ts'
import { deleteState, writeState } from '../../../../actions/freeze-branch/src/state-ref.ts'
import { readState, readStates } from '../../../../actions/freeze-branch/src/state-refs.ts'
import { frozen, holder } from '../../../actions/freeze-branch/state-given.ts'
import { type FreezeWorld, startFreezeWorld } from '../../../actions/freeze-branch/state-ref-world.ts'

let given: FreezeWorld
openEffects()
beforeAll(async () => {
  given = await startFreezeWorld()
})
beforeEach(() => given.clear())
afterAll(() => given.close())

const other = (reason = 'patch') => holder({ key: '0.49.3', reason })
const write = (before: string | undefined, state: FreezeState, why = 'freeze main for 0.50.0') =>
  writeState(given.runner, given.token, before, state, why)
const read = (branch = 'main') => readState(given.runner, given.token, branch)
const remove = (object: string, branch = 'main') => deleteState(given.runner, given.token, { branch, object })

/** Writes a state that nothing is in the way of, and gives its object. */
async function written(before: string | undefined, state: FreezeState, why?: string): Promise<string> {
  const result = await write(before, state, why)
  if (!result.done) throw new Error(`lost to ${result.found?.object}`)
  return result.object
}

const ref = (branch = 'main') => `refs/slipway/freeze/${branch}`
const atServer = (branch?: string) => given.server('for-each-ref', '--format=%(objectname)', ref(branch))

describe('write, read, delete', () => {
  test('nothing is kept of a branch that was never frozen', async () => {
    expect(await read()).toBeUndefined()
    expect(await readStates(given.runner, given.token)).toEqual([])
  })

  test('what is written is read, with the object to follow on', async () => {
    const object = await written(undefined, frozen())
    const state = frozen()
    expect(await read()).toEqual({ ref: ref(), branch: 'main', object, reading: { ok: true, state } })
    expect(await given.server('ls-tree', '--name-only', object)).toBe('freeze.json')
    expect(await given.server('cat-file', 'blob', `${object}:freeze.json`)).toBe(writeDocument(state).trimEnd())
  })

  test('the history of the ref tells what happened, and no branch leads to it', async () => {
    const first = await written(undefined, frozen())
    const second = await written(first, frozen({ holders: [other(), holder()] }), 'freeze main for 0.49.3\n\nby ada')
    const third = await written(second, frozen({ phase: 'thawing', holders: [] }), 'thaw main')
    expect(await given.server('log', '--format=%H %s', ref())).toBe(
      `${third} thaw main\n${second} freeze main for 0.49.3\n${first} freeze main for 0.50.0`
    )
    expect(await given.server('for-each-ref', '--format=%(refname)', '--contains', first)).toBe(ref())
    expect(await remove(third)).toEqual({ done: true })
    expect([await read(), await given.refs()]).toEqual([undefined, []])
  })

  test('branches whose names lie below each other, or look like it', async () => {
    const branches = ['release', 'release/v0.50', 'release%2Fv0.50', 'release/v0.50/hot', '100%']
    for (const branch of branches) await written(undefined, frozen({ branch }), `freeze ${branch}`)
    const names = ['100%25', 'release', 'release%252Fv0.50', 'release%2Fv0.50', 'release%2Fv0.50%2Fhot']
    expect(await given.refs()).toEqual(names)
    const all = await readStates(given.runner, given.token)
    expect(all.map(({ branch }) => branch)).toEqual([
      '100%',
      'release',
      'release%2Fv0.50',
      'release/v0.50',
      'release/v0.50/hot'
    ])
    expect(all.every(({ reading }) => reading.ok)).toBe(true)
    // A name that only begins alike is another one.
    expect(await read('rel')).toBeUndefined()
    expect((await read('release/v0.50'))?.object).toBe(await atServer('release%2Fv0.50'))
  })

  test('a message is made inert, its lines kept', async () => {
    const object = await written(undefined, frozen(), 'freeze\n\n::error::\u001b[31m')
    expect(await given.server('log', '-1', '--format=%B', object)).toBe('freeze\n\n:\\:error:\\:\\u001b[31m')
  })

  test('the API may lag: what was written a moment ago is read', async () => {
    given.world.setLag(3)
    const object = await written(undefined, frozen({ branch: 'lagging' }))
    expect((await read('lagging'))?.object).toBe(object)
    expect(await readStates(given.runner, given.token)).toHaveLength(1)
    given.world.setLag(0)
  })

  test('more freezes than are asked for at a time', async () => {
    const object = await given.putCommit('freeze.json', writeDocument(frozen({ branch: 'b7' })))
    const branches = Array.from({ length: 60 }, (_, count) => `b${count}`)
    await given.point(object, branches)
    const all = await readStates(given.runner, given.token)
    expect(all.filter(({ reading }) => reading.ok).map(({ branch }) => branch)).toEqual(['b7'])
    expect(all).toHaveLength(60)
  })
})

describe('races', () => {
  test('two runs freeze at once: one has its way, and the other finds it', async () => {
    const [one, two] = await Promise.all([
      write(undefined, frozen(), 'one'),
      write(undefined, frozen({ holders: [other()] }), 'two')
    ])
    expect([one.done, two.done].toSorted()).toEqual([false, true])
    const [winner, loser] = one.done ? [one, two] : [two, one]
    expect(loser).toMatchObject({ found: { object: await atServer(), reading: { ok: true } } })
    expect(winner).toMatchObject({ object: await atServer() })
  })

  test('somebody has gone on from the state: nothing is overwritten', async () => {
    const first = await written(undefined, frozen())
    const second = await written(first, frozen({ holders: [other(), holder()] }), 'another')
    const late = await write(first, frozen({ phase: 'thawing', holders: [] }), 'late')
    expect(late).toMatchObject({ done: false, found: { object: second } })
    expect(await atServer()).toBe(second)
  })

  test('between the look and the change', async () => {
    const first = await written(undefined, frozen())
    const theirs = await given.putCommit('freeze.json', writeDocument(frozen({ holders: [other()] })))
    const run = async () => void (await given.server('update-ref', ref(), theirs))
    given.world.arm({ effect: { kind: 'update-ref', via: /updateRefs/ }, harm: 'run', when: 'before', run })
    expect(await write(first, frozen({ issue: 4 }))).toMatchObject({ done: false, found: { object: theirs } })
    expect(await atServer()).toBe(theirs)
  })

  test('a freeze that is gone stays gone', async () => {
    const first = await written(undefined, frozen())
    await given.clear()
    expect(await write(first, frozen({ issue: 4 }))).toEqual({ done: false, found: undefined })
    expect(await given.refs()).toEqual([])
  })

  test('somebody froze again: that is not deleted', async () => {
    const first = await written(undefined, frozen())
    const second = await written(first, frozen({ holders: [other()] }), 'again')
    expect(await remove(first)).toMatchObject({ done: false, found: { object: second, reading: { ok: true } } })
    expect(await atServer()).toBe(second)
  })

  test('deleted twice is deleted', async () => {
    const first = await written(undefined, frozen())
    expect(await remove(first)).toEqual({ done: true })
    expect(await remove(first)).toEqual({ done: true })
  })
})

describe.each([
  ['an answer that gets lost', { harm: 'lose-reply' }],
  ['an answer that never comes, nor was anything done', { harm: 'reset' }]
] as const)('%s', (_, harm) => {
  test.each([['create-ref'], ['update-ref'], ['delete-ref']])(
    'of %s: the ref is looked at, and it is done once',
    async (kind) => {
      const first = kind === 'create-ref' ? undefined : await written(undefined, frozen())
      given.world.arm({ effect: { kind, via: /updateRefs/ }, ...harm })
      if (kind === 'delete-ref') {
        expect(await remove(first ?? '')).toEqual({ done: true })
        expect(await given.refs()).toEqual([])
        return
      }
      const second = await written(first, frozen({ issue: 4 }), 'second')
      expect(await given.server('rev-list', ref())).toBe(
        [second, first].filter((each) => each !== undefined).join('\n')
      )
    }
  )
})

test('an answer that gets lost, and somebody has gone on meanwhile: it is theirs to be judged afresh', async () => {
  const theirs = await given.putCommit('freeze.json', writeDocument(frozen({ holders: [other(), holder()] })))
  const effect = { kind: 'create-ref', via: /updateRefs/ }
  given.world.arm({ effect, harm: 'lose-reply' })
  given.world.arm({ effect, harm: 'run', when: 'after', run: () => given.server('update-ref', ref(), theirs) })
  expect(await write(undefined, frozen())).toMatchObject({ done: false, found: { object: theirs } })
})

describe('what cannot be done', () => {
  test('a token that may only read reads, and writes nothing', async () => {
    const token = given.tokenWith({ contents: 'read' })
    const object = await written(undefined, frozen())
    expect(await readState(given.runner, token, 'main')).toMatchObject({ object, reading: { ok: true } })
    await expect(writeState(given.runner, token, object, frozen({ issue: 1 }), 'x')).rejects.toThrow(
      /^write the freeze of branch "main": the token may not do this; it needs the permission contents: write/
    )
    await expect(deleteState(given.runner, token, { branch: 'main', object })).rejects.toThrow(
      /^delete the freeze of branch "main": the token may not do this; it needs the permission contents: write/
    )
    expect(await atServer()).toBe(object)
  })

  test.each<[string, string, string, RegExp]>([
    [
      'a rule',
      'UNPROCESSABLE',
      'Repository rule violations found\n\nCannot update this protected ref.\n\n',
      /a rule forbids it: "Cannot update this protected ref\."; let the GitHub App/
    ],
    [
      'an old server',
      'undefinedField',
      "Field 'updateRefs' doesn't exist on type 'Mutation'",
      /knows no updateRefs.*3\.13 or later/
    ],
    [
      'a refusal that nobody knows, and the ref is as it was',
      'UNPROCESSABLE',
      'No freezes on Fridays',
      /UNPROCESSABLE from the GitHub API \(No freezes on Fridays\)/
    ]
  ])('%s', async (_, type, message, said) => {
    const answer = {
      status: 200,
      body: { data: { updateRefs: null }, errors: [{ type, message, path: ['updateRefs'] }] }
    }
    given.world.arm({ effect: { kind: 'create-ref', via: /updateRefs/ }, harm: 'refuse', answer })
    await expect(write(undefined, frozen())).rejects.toThrow(said)
    expect(await given.refs()).toEqual([])
  })

  test('a state that could not be read again is not written', async () => {
    const before = given.world.journal.length
    await expect(write(undefined, frozen({ holders: [other('x'.repeat(3000))] }))).rejects.toThrow(
      /^freeze of branch "main": it cannot be kept \(holders\[0\]\.reason: expected at most 2048 characters/
    )
    expect(given.world.journal).toHaveLength(before)
  })

  test('without a token', async () => {
    await written(undefined, frozen())
    await expect(readState(given.runner, '', 'main')).rejects.toThrow(/^token: it is empty/)
  })
})

describe('what others have put there is told and left', () => {
  test.each<[string, () => Promise<string>, object]>([
    [
      'the document of another branch',
      () => given.putCommit('freeze.json', writeDocument(frozen({ branch: 'release' }))),
      { newer: false, problem: expect.stringMatching(/^branch: it is "release"/) }
    ],
    ['a later schema', () => given.putCommit('freeze.json', '{"schema": 2}'), { newer: true }],
    ['no JSON', () => given.putCommit('freeze.json', 'frozen'), { newer: false, problem: '"frozen" is no JSON' }],
    [
      'no text',
      () => given.putCommit('freeze.json', new Uint8Array([123, 0, 125])),
      { problem: expect.stringMatching(/no freeze\.json that is a text/) }
    ],
    [
      'a huge file',
      () => given.putCommit('freeze.json', `{"schema": 1, "x": "${'x'.repeat(600_000)}"}`),
      { problem: expect.stringMatching(/no freeze\.json that is a text/) }
    ],
    [
      'another file',
      () => given.putCommit('README.md', 'hello'),
      { problem: expect.stringMatching(/no freeze\.json/) }
    ],
    ['a file in the place of a commit', () => given.put('{}'), { problem: expect.stringMatching(/no freeze\.json/) }]
  ])('%s', async (_, put, expected) => {
    const object = await put()
    await given.server('update-ref', ref(), object)
    expect(await read()).toEqual({
      ref: ref(),
      branch: 'main',
      object,
      reading: expect.objectContaining({ ok: false, ...expected })
    })
  })

  test.each([['main/below'], ['main%2fbelow'], ['main%20']])('a ref named %s', async (name) => {
    const object = await given.putCommit('freeze.json', writeDocument(frozen()))
    await given.server('update-ref', ref(name), object)
    const [stored] = await readStates(given.runner, given.token)
    expect(stored).toMatchObject({
      ref: ref(name),
      branch: name,
      reading: { ok: false, problem: expect.stringMatching(/^its name/) }
    })
  })
})

test('GitHub describes all that was asked of it', () =>
  expect([given.world.unsupported, given.world.undescribed]).toEqual([[], []]))
