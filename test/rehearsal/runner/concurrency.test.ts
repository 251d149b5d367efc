import { describe, expect, test } from '@jest/globals'
import { type ConcurrencyRequest, createConcurrencyGroups } from '#rehearsal/runner/concurrency-groups'
import { UnsupportedWorkflow } from '#rehearsal/runner/refuse'
import { playTag, workflow } from './repository.ts'

const settled = () => new Promise((resolve) => setImmediate(resolve))

/** Makes requests by name and tells who is in progress and who was cancelled. */
const members = () => {
  const groups = createConcurrencyGroups()
  const inProgress = new Map<string, () => void>()
  const told: string[] = []
  const ask = (name: string, more: Partial<ConcurrencyRequest> = {}): AbortController => {
    const giveUp = new AbortController()
    const request: ConcurrencyRequest = {
      repository: 'acme/app',
      group: 'Release',
      cancelInProgress: false,
      queue: 'single',
      isPending: () => false,
      waiting: () => told.push(`${name} waits`),
      cancel: (reason) => told.push(`${name}: ${reason}`),
      signal: giveUp.signal,
      ...more
    }
    groups
      .enter(request)
      .then((leave) => (leave === undefined ? told.push(`${name} out`) : inProgress.set(name, leave)))
    return giveUp
  }
  const leave = async (name: string): Promise<void> => {
    inProgress.get(name)?.()
    inProgress.delete(name)
    await settled()
  }
  return { ask, leave, told, running: () => [...inProgress.keys()] }
}

const newer = "Canceling since a higher priority waiting request for 'Release' exists"

describe('a concurrency group', () => {
  test('has one in progress and lets only the newest wait', async () => {
    const { ask, leave, told, running } = members()
    for (const name of ['a', 'b', 'c']) ask(name)
    await settled()
    expect(running()).toEqual(['a'])
    expect(told).toEqual(['b waits', `b: ${newer}`, 'c waits', 'b out'])
    await leave('a')
    expect(running()).toEqual(['c'])
    await leave('c')
    ask('d')
    await settled()
    expect(running()).toEqual(['d'])
  })

  test('with `queue: max` lets them wait in their order, up to 100', async () => {
    const { ask, leave, told, running } = members()
    for (let at = 0; at <= 101; at += 1) ask(String(at), { queue: 'max' })
    await settled()
    expect(told.filter((line) => line.startsWith('101'))).toEqual([expect.stringContaining('100 requests'), '101 out'])
    for (let at = 0; at < 101; at += 1) {
      expect(running()).toEqual([String(at)])
      await leave(String(at))
    }
    expect(running()).toEqual([])
  })

  test('cancels what is in progress where the newcomer says so, and waits until it has left', async () => {
    const { ask, leave, told, running } = members()
    ask('a')
    ask('b')
    ask('c', { cancelInProgress: true })
    await settled()
    expect(running()).toEqual(['a'])
    expect(told).toEqual(['b waits', `a: ${newer}`, `b: ${newer}`, 'c waits', 'b out'])
    await leave('a')
    expect(running()).toEqual(['c'])
  })

  test.each([
    ['single', [`a: ${newer}`, 'b waits']],
    ['max', ['b waits']]
  ] as const)(
    'replaces one that is first and still waits for its approval, with `queue: %s`',
    async (queue, expected) => {
      const { ask, told } = members()
      ask('a', { isPending: () => true })
      ask('b', { queue })
      await settled()
      expect(told).toEqual(expected)
    }
  )

  test('is found without its case, in its repository alone, and can be given up', async () => {
    const { ask, leave, told, running } = members()
    ask('a')
    const waiting = ask('b', { group: 'RELEASE' })
    ask('c', { repository: 'acme/other' })
    await settled()
    expect(running()).toEqual(['a', 'c'])
    waiting.abort()
    await settled()
    expect(told).toEqual(['b waits', 'b out'])
    await leave('a')
    expect(running()).toEqual(['c'])
  })
})

const step = (script: string) => `runs-on: x, steps: [{ run: ${JSON.stringify(script)} }]`

describe('concurrency of jobs', () => {
  test('keeps the jobs of a group apart', async () => {
    const group = 'concurrency: { group: "g-${{ github.ref_name }}", queue: max }'
    const played = await playTag(
      workflow(`
a: { ${group}, ${step('sleep 0.2')} }
b: { ${group}, ${step('true')} }
c: { ${group}, ${step('true')} }
`),
      undefined,
      { parallel: 3 }
    )
    const order = played.events.flatMap((event) =>
      event.type === 'job-started' || event.type === 'job-finished' ? [`${event.job} ${event.type.slice(4)}`] : []
    )
    expect(order).toEqual(['a started', 'a finished', 'b started', 'b finished', 'c started', 'c finished'])
    expect(played.jobs.map(({ concurrency }) => concurrency)).toEqual(['g-v1.2.0', 'g-v1.2.0', 'g-v1.2.0'])
    const waited = played.events.flatMap((event) => (event.type === 'job-waiting' ? [[event.job, event.name]] : []))
    expect(waited).toEqual([
      ['b', 'g-v1.2.0'],
      ['c', 'g-v1.2.0']
    ])
  })

  test('cancels the one that waits for a newer one, and the one in progress only when asked', async () => {
    const played = await playTag(
      workflow(`
a: { concurrency: g, ${step('sleep 0.3')} }
b: { concurrency: g, ${step('true')} }
c: { concurrency: g, ${step('true')} }
d: { concurrency: h, ${step('sleep 9')} }
e: { concurrency: { group: h, cancel-in-progress: "\${{ github.ref_type == 'tag' }}" }, ${step('true')} }
`),
      undefined,
      { parallel: 5 }
    )
    expect(played.jobs.map(({ id, conclusion }) => `${id}: ${conclusion}`)).toEqual([
      'a: success',
      'b: cancelled',
      'c: success',
      'd: cancelled',
      'e: success'
    ])
    expect(played.jobs[1]?.reason).toBe("Canceling since a higher priority waiting request for 'g' exists")
    expect(played.conclusion).toBe('cancelled')
  })

  test('counts a job that waits for its approval as one that waits', async () => {
    const job = (environment: string) => `{ concurrency: g, environment: ${environment}, ${step('true')} }`
    const played = await playTag(workflow(`a: ${job('never')}\nb: ${job('now')}`), undefined, {
      gate: (name) => (name === 'now' ? Promise.resolve({ allowed: true }) : new Promise(() => undefined))
    })
    expect(played.jobs.map(({ id, conclusion }) => `${id}: ${conclusion}`)).toEqual(['a: cancelled', 'b: success'])
  })

  test('is found to wait for itself', async () => {
    const files = {
      ...workflow(
        `
own: { concurrency: RELEASE, ${step('true')} }
call: { uses: ./.github/workflows/called.yml }
`,
        'on: push\nconcurrency: release'
      ),
      '.github/workflows/called.yml': `on: workflow_call\nconcurrency: release\njobs: { in: { ${step('true')} } }\n`
    }
    const played = await playTag(files)
    const deadlock = (group: string, job: string) =>
      `Canceling since a deadlock for concurrency group '${group}' was detected between 'top level workflow' and '${job}'`
    expect(played.jobs.map(({ conclusion, reason }) => [conclusion, reason])).toEqual([
      ['cancelled', deadlock('RELEASE', 'own')],
      ['cancelled', deadlock('release', 'call')]
    ])
  })
})

describe('concurrency of runs', () => {
  const files = workflow(
    `one: { ${step('echo begun; sleep 0.4')} }`,
    'on: push\nconcurrency: { group: "${{ vars.GROUP }}", cancel-in-progress: "${{ vars.CANCEL == 1 }}" }'
  )
  const runs = async (count: number, cancel: string) => {
    const groups = createConcurrencyGroups()
    const results: ReturnType<typeof playTag>[] = []
    for (let at = 0; at < count; at += 1) {
      const begun = new Promise<void>((resolve) => {
        const report = (event: { type: string; line?: string }): void => {
          if (event.type === 'run-waiting' || event.line === 'begun') resolve()
        }
        results.push(playTag(files, undefined, { groups, report, vars: { GROUP: 'g', CANCEL: cancel } }))
      })
      await begun
    }
    return Promise.all(results)
  }

  test('lets the newest wait and cancels the others', async () => {
    const played = await runs(3, '0')
    expect(played.map(({ conclusion }) => conclusion)).toEqual(['success', 'cancelled', 'success'])
    expect(played[1]).toMatchObject({
      jobs: [],
      reason: "Canceling since a higher priority waiting request for 'g' exists"
    })
  })

  test('cancels the one in progress', async () => {
    const played = await runs(2, '1')
    expect(played.map(({ conclusion }) => conclusion)).toEqual(['cancelled', 'success'])
    expect(played[0]?.jobs.map(({ conclusion }) => conclusion)).toEqual(['cancelled'])
  })
})

test('`queue: max` with `cancel-in-progress: true` is refused before anything runs', async () => {
  const both = '{ group: g, queue: max, cancel-in-progress: true }'
  const error = await playTag(
    workflow(`a: { concurrency: ${both}, ${step('true')} }`, `on: push\nconcurrency: ${both}`)
  ).catch((each) => each)
  expect(error).toBeInstanceOf(UnsupportedWorkflow)
  expect((error as Error).message.split('\n').slice(1)).toEqual([
    ".github/workflows/release.yml:2: 'queue: max' cannot be combined with 'cancel-in-progress: true'",
    ".github/workflows/release.yml:4: 'queue: max' cannot be combined with 'cancel-in-progress: true'"
  ])
})
