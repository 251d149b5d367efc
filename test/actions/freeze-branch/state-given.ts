import fc from 'fast-check'
import { formatMoment } from '../../../actions/freeze-branch/src/duration.ts'
import type { Backend, FreezeState, Holder } from '../../../actions/freeze-branch/src/state.ts'

/** A holder that a test says something of. */
export function holder(some: Partial<Holder> = {}): Holder {
  return {
    key: '0.50.0',
    version: '0.50.0-rc.1',
    reason: 'candidate phase',
    owner: { actor: 'ada', run: 'https://github.com/acme/harbor/actions/runs/7' },
    since: '2026-05-26T15:00:00Z',
    until: '2026-05-29T15:00:00Z',
    ...some
  }
}

/** A freeze of main by a ruleset, held once. */
export function frozen(some: Partial<FreezeState> = {}): FreezeState {
  return {
    schema: 1,
    branch: 'main',
    phase: 'frozen',
    holders: [holder()],
    backends: ['ruleset'],
    allow: '',
    prefixes: '',
    bypass: [],
    ...some
  }
}

const text = fc.string({ unit: 'binary', maxLength: 30 })
const second = fc.integer({
  min: Date.parse('2000-01-01T00:00:00Z') / 1000,
  max: Date.parse('2100-01-01T00:00:00Z') / 1000
})

const anyHolder: fc.Arbitrary<Holder> = fc
  .record({ key: text, version: text, reason: text, actor: text, run: text, since: second, length: fc.nat(10_000_000) })
  .map(({ key, version, reason, actor, run, since, length }) => {
    const [begin, end] = [formatMoment(since * 1000), formatMoment((since + length) * 1000)]
    return { key, version, reason, owner: { actor, run }, since: begin, until: end }
  })

const lockBefore = fc.oneof(
  fc.constant({ kind: 'unprotected' } as const),
  fc.boolean().map((locked) => ({ kind: 'protected', locked }) as const)
)

/** Any state that the action could come to. */
export const anyState: fc.Arbitrary<FreezeState> = fc
  .record({
    branch: text,
    holders: fc.uniqueArray(anyHolder, { selector: ({ key }) => key, maxLength: 4 }),
    backends: fc.subarray<Backend>(['ruleset', 'lock', 'policy'], { minLength: 1 }),
    allow: text,
    prefixes: text,
    bypass: fc.array(text, { maxLength: 3 }),
    lock: lockBefore,
    issue: fc.option(fc.integer({ min: 1 }), { nil: undefined })
  })
  .map(({ lock, issue, holders, ...state }) => ({
    schema: 1,
    phase: holders.length > 0 ? 'frozen' : 'thawing',
    holders: holders.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    ...state,
    ...(state.backends.includes('lock') ? { lockBefore: lock } : {}),
    ...(issue === undefined ? {} : { issue })
  }))
