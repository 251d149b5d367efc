import { describe, expect, test } from '@jest/globals'
import { deliveryContradictions, givenForDelivery, missingToken } from '#core/rewrite/consistent'
import { type DeliveryInputs, deliveryInputs } from '#core/rewrite/inputs'

const defaults: Readonly<Record<string, string>> = {
  delivery: 'workspace',
  'commit-with': 'api',
  signoff: 'false',
  append: 'false',
  draft: 'false',
  'delete-branch': 'false',
  'maintainer-can-modify': 'true'
}

async function given(texts: Readonly<Record<string, string>>): Promise<DeliveryInputs> {
  const all = { ...defaults, ...texts }
  const names = Object.keys(deliveryInputs) as (keyof typeof deliveryInputs)[]
  const entries = names.map(async (name) => [name, await deliveryInputs[name].parse(all[name] ?? '')] as const)
  const read = Object.fromEntries(await Promise.all(entries))
  return { ...read, token: texts.token ?? '' } as unknown as DeliveryInputs
}

const places = (complaints: readonly { readonly place: string }[]) => complaints.map(({ place }) => place)

const cases: readonly { name: string; texts: Readonly<Record<string, string>>; found: readonly string[] }[] = [
  { name: 'the defaults', texts: {}, found: [] },
  {
    name: 'what only a commit or a pull request takes, in the workspace',
    texts: { branch: 'b', signoff: 'true', title: 'T', labels: 'l', milestone: '3', draft: 'true' },
    found: ['title', 'labels', 'milestone', 'draft', 'branch', 'signoff']
  },
  {
    name: 'what only a pull request takes, with a commit',
    texts: { delivery: 'commit', branch: 'b', base: 'main', append: 'true' },
    found: ['base', 'append']
  },
  { name: 'all of it with a pull request', texts: { delivery: 'pull-request', branch: 'b', title: 'T' }, found: [] }
]

describe('inputs of a delivery that could not count', () => {
  test.each(cases)('$name', async ({ texts, found }) => {
    expect(places(deliveryContradictions(await given(texts)))).toEqual(found)
  })

  test('each of them is named for a mode without a delivery', async () => {
    expect(givenForDelivery(await given({}))).toEqual([])
    const texts = { delivery: 'pull-request', branch: 'b', reviewers: 'ada' }
    expect(givenForDelivery(await given(texts))).toEqual(['delivery', 'branch', 'reviewers'])
  })

  test.each(['commit', 'pull-request'])('a %s needs a token', async (delivery) => {
    expect(places(missingToken(await given({ delivery })))).toEqual(['token'])
    expect(missingToken(await given({ delivery, token: 't' }))).toEqual([])
    expect(missingToken(await given({}))).toEqual([])
  })
})
