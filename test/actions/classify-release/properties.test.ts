import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { classify, type Situation } from './given.ts'

const number = fc.nat({ max: 2 })
const tag = fc
  .tuple(
    number,
    number,
    number,
    fc.constantFrom('', '', '', '-rc.1', '-rc.2', '-rc1', '-rc10', '-alpha.1', '-test', '+a')
  )
  .map(([major, minor, patch, rest]) => `v${major}.${minor}.${patch}${rest}`)
const tags = fc.uniqueArray(tag, { minLength: 1, maxLength: 10 })
const foreign = fc.uniqueArray(
  fc.constantFrom(
    'src/webhook/v9.9.9',
    'chart-9.0.0',
    '9.9.9',
    'v9',
    'v9.9',
    'latest',
    'nightly-20250101',
    'vv1.0.0',
    'v1.0.0.0'
  )
)

/** The decision in full, with everything that a user can see of it. */
async function decision(version: string, situation: Situation) {
  const { verdict, outputs, complaints, warnings, reason } = await classify(
    { version, support: '2', 'rc-parity': 'warn' },
    situation
  )
  return {
    verdict,
    outputs,
    complaints: new Set(complaints?.map(({ problem }) => problem)),
    warnings: new Set(warnings),
    reason
  }
}

test('neither the order of the tags nor tags of others change anything', async () => {
  const shuffled = tags.chain((names) =>
    fc.tuple(
      fc.constant(names),
      foreign.chain((others) => fc.shuffledSubarray([...names, ...others], { minLength: names.length + others.length }))
    )
  )
  await fc.assert(
    fc.asyncProperty(shuffled, async ([names, all]) => {
      const [version = ''] = names
      expect(await decision(version, { tags: all })).toEqual(await decision(version, { tags: names }))
    })
  )
})

test('a rerun finds what the first run found, when nothing else was released', async () => {
  await fc.assert(
    fc.asyncProperty(tags, async ([version = '', ...others]) => {
      const first = await decision(version, { tags: others.map((name) => `${name}@x`), sha: version })
      const again = await decision(version, { tags: [...others.map((name) => `${name}@x`), version], sha: version })
      // A line that goes back is refused before its tag is made; afterwards it can no longer be told from a rerun.
      fc.pre(first.verdict === 'proceed')
      expect(again).toEqual(first)
    })
  )
})

test('at most one of all releases may take the flag of the repository', async () => {
  await fc.assert(
    fc.asyncProperty(tags, async (names) => {
      const decided = await Promise.all(names.map((version) => decision(version, { tags: names })))
      expect(decided.filter(({ outputs }) => outputs['make-latest'] === true).length).toBeLessThanOrEqual(1)
    })
  )
})
