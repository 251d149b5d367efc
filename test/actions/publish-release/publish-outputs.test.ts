import { describe, expect, test } from '@jest/globals'
import { OUTPUT_LIMIT } from '#core/action/fitting'
import { planRelease } from '#core/publishing/release-plan'
import type { PublishFacts } from '../../../actions/publish-release/src/facts.ts'
import { publishOutputs } from '../../../actions/publish-release/src/publish-outputs.ts'
import { factsFor, wishFor } from '../../core/publishing/release-given.ts'

function told(notes: string, ledger: string) {
  const wish = wishFor({ notes })
  const found = factsFor({ release: undefined })
  const files: PublishFacts['files'] = { files: [], there: [], ledger, complaints: [] }
  return publishOutputs(wish, planRelease(wish, found), { found, files } as unknown as PublishFacts, [])
}

describe('an output that is longer than what is passed on is left out and told of', () => {
  // A ledger has all commits of a first release; notes may have three bytes for each of their characters.
  const long = JSON.stringify('x'.repeat(OUTPUT_LIMIT))
  test.each([
    ['none', 'notes', '"ledger"\n', { notes: 'notes', ledger: '"ledger"' }, []],
    ['the ledger', 'notes', long, { notes: 'notes', ledger: '' }, [/^the output ledger is empty/]],
    ['the notes', '字'.repeat(100_000), '', { notes: '', ledger: '' }, [/^the output notes is empty/]]
  ])('%s', (_, notes, ledger, outputs, said) => {
    const { outputs: came, warnings } = told(notes, ledger)
    expect(came).toMatchObject(outputs)
    expect(warnings).toEqual(said.map((words) => expect.stringMatching(words)))
  })
})
