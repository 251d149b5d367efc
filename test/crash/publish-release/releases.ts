import { mainMoved, nothing, otherRun, type Scenario } from '../scenario.ts'
import { built, cutShort, lostWords, publishedByHand, publishRelease, tagged, textEdited } from './client.ts'

const common = {
  branches: { main: { 'main.go': 'package main\n' } },
  beside: built,
  steady: ['state', 'tag', 'sha', 'prerelease', 'make-latest', 'ledger'],
  also: async (place) => ({ lost: await lostWords(place) })
} satisfies Partial<Scenario>

/** From the tag to the release, with what was built, its sums and its ledger. */
const whole: Scenario = {
  ...common,
  name: 'a release with its files',
  prepare: tagged,
  client: (place) => publishRelease(place),
  changes: [textEdited, mainMoved, nothing, otherRun],
  covers: ['create release', 'upload asset', 'publish release']
}

/** A draft of an earlier run, which had other notes, and of whose files one is cut short. */
const mended: Scenario = {
  ...common,
  name: 'a draft that has to be mended',
  prepare: async (place, run) => {
    await tagged(place)
    await run(publishRelease(place, { draft: 'true', notes: 'other', assets: '', checksums: 'false' }))
    await cutShort(place, 'app-1.2.0.tgz', 'an arch')
  },
  client: (place) => publishRelease(place),
  changes: [mainMoved, nothing, otherRun],
  covers: ['update release', 'delete asset', 'upload asset', 'publish release']
}

/** A draft that waits for the words of a person, who may also publish it. */
const waiting: Scenario = {
  ...common,
  name: 'a draft that waits for a person',
  prepare: tagged,
  client: (place) => publishRelease(place, { draft: 'true' }),
  changes: [textEdited, publishedByHand, nothing],
  covers: ['create release', 'upload asset']
}

export const releases: readonly Scenario[] = [whole, mended, waiting]
