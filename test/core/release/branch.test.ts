import { describe, expect, test } from '@jest/globals'
import { branchesToAsk, originOf, originsOf } from '#core/release/branch'
import { commit, version } from './tags.ts'

const [at, elsewhere] = [commit('at'), commit('elsewhere')]
const main = 'main'
const release = 'release/v0.50'

type Where = 'head' | 'holds' | 'without' | 'absent' | 'unknown'
const cases: [
  why: string,
  text: string,
  onMain: Where,
  onRelease: Where,
  name: string | undefined,
  ok: boolean | undefined,
  asked: number
][] = [
  ['x.y.0 at the head of main', '0.50.0', 'head', 'absent', main, true, 0],
  ['x.y.0 when main moved on', '0.50.0', 'holds', 'absent', main, true, 1],
  ['x.y.0 after the release branch was made from it', '0.50.0', 'holds', 'holds', main, true, 2],
  ['a candidate from main', '0.50.0-rc1', 'holds', 'absent', main, true, 1],
  ['x.y.0 on its release branch alone', '0.50.0', 'without', 'head', release, true, 1],
  ['a patch at the head of its release branch', '0.50.1', 'without', 'head', release, true, 0],
  ['a patch further down its release branch', '0.50.1', 'without', 'holds', release, true, 2],
  ['a patch on main although its release branch exists', '0.50.1', 'head', 'without', main, false, 1],
  ['a patch on main when there is no release branch', '0.4.2', 'head', 'absent', main, true, 0],
  ['a candidate of a patch on main', '0.50.1-rc1', 'holds', 'without', main, false, 2],
  ['a commit of nowhere', '0.50.0', 'without', 'without', undefined, false, 2],
  ['a repository without these branches', '0.50.0', 'absent', 'absent', undefined, false, 0],
  ['nobody to ask', '0.50.0', 'unknown', 'unknown', undefined, undefined, 2],
  ['nobody to ask, but the release branch ends with it', '0.50.1', 'unknown', 'head', release, true, 0],
  ['nobody to ask about main, and not on the release branch', '0.50.1', 'unknown', 'without', undefined, false, 2]
]

describe('where a release comes from', () => {
  test.each(cases)('%s (%s: main %s, release branch %s)', (_, text, onMain, onRelease, name, ok, asked) => {
    const places = new Map<string, Where>([
      [main, onMain],
      [release, onRelease]
    ])
    const existing = [...places].filter(([, where]) => where !== 'absent')
    const heads = new Map(existing.map(([branch, where]) => [branch, where === 'head' ? at : commit(branch)]))
    const origins = originsOf(heads, release, main)
    const answers: Partial<Record<Where, boolean>> = { head: true, holds: true, without: false }
    const origin = originOf(version(text), origins, ({ name: branch }) => answers[places.get(branch) ?? 'absent'])
    expect(origin).toEqual({ name, ok })
    expect(branchesToAsk(version(text), origins, at).length).toBe(asked)
  })

  test('a release branch that is the default branch is one branch', () => {
    const origins = originsOf(new Map([[main, elsewhere]]), main, main)
    expect(branchesToAsk(version('1.0.1'), origins, at)).toEqual([{ name: main, head: elsewhere }])
  })
})
