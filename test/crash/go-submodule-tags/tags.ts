import type { Place } from '../place.ts'
import { type Change, mainMoved, nothing, otherRun, type Scenario } from '../scenario.ts'
import { files, goSubmoduleTags } from './client.ts'

/** Somebody tags a module of the release by hand, at a commit of their own; where it is tagged already the server says so. */
const taken: Change = {
  name: 'a tag taken at another commit',
  make: async (place) => {
    await mainMoved.make(place, async () => undefined)
    const { object } = (await place.call('GET', '/git/ref/heads/main')) as { object: { sha: string } }
    await place.call('POST', '/git/refs', { ref: 'refs/tags/api/v1.2.0', sha: object.sha }).catch((error: Error) => {
      if (!error.message.includes('Reference already exists')) throw error
    })
  }
}

const common = {
  branches: { main: files },
  changes: [nothing, mainMoved, otherRun],
  quickChanges: 2,
  // `sha` is what all tags lead to, so it is the first commit also where main has moved on.
  steady: ['sha', 'groups']
}

/** Where main is now, unless tags are there: they bind the commit. */
const byGit: Scenario = {
  ...common,
  name: 'tags of modules by git, where main is',
  client: (place) => goSubmoduleTags(place, { sha: 'main' }),
  covers: ['push tags']
}

/** One commit and no other: it is refused where somebody else was faster with another. */
const byApi: Scenario = {
  ...common,
  name: 'tags of modules by the API, at one commit',
  client: (place) => goSubmoduleTags(place, { via: 'api', sha: place.sha }),
  changes: [nothing, taken, mainMoved, otherRun],
  refusals: [/tag "api\/v1\.2\.0": is at \w+ already/],
  covers: ['create tag object', 'push tags']
}

/** Two pushes: those of the modules, and that of the release, which may come when main has moved on. */
const withRelease: Scenario = {
  ...common,
  name: 'tags of modules, and that of the release alone after them',
  client: (place: Place) => goSubmoduleTags(place, { sha: 'main', 'release-tag': '{tag}' }),
  covers: ['push tags']
}

/** Pushes of three and of one, lightweight, with the release as the last. */
const inThrees: Scenario = {
  ...common,
  name: 'lightweight tags in threes by the API',
  client: (place) =>
    goSubmoduleTags(place, {
      via: 'api',
      events: 'all',
      lightweight: 'true',
      sha: 'main',
      'release-tag': '{tag}'
    }),
  covers: ['push tags']
}

export const tags: readonly Scenario[] = [withRelease, byApi, byGit, inThrees]
