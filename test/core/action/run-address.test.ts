import { expect, test } from '@jest/globals'
import { runAddress } from '#core/action/run-address'

const cases: [string, string | undefined, string][] = [
  ['of a run', '7', 'https://github.example.org/acme/app/actions/runs/7'],
  ['outside of runs', undefined, ''],
  ['of an empty number', '', '']
]

test.each(cases)('the address %s', (_, GITHUB_RUN_ID, address) => {
  const place = { serverUrl: 'https://github.example.org', repository: 'acme/app' }
  expect(runAddress({ env: { GITHUB_RUN_ID }, ...place })).toBe(address)
})
