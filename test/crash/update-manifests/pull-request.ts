import type { Place } from '../place.ts'
import { editedByHand, mainMoved, nothing, otherRun, type Scenario } from '../scenario.ts'
import { edits, files, imageEdit, updateManifests } from './client.ts'

const asked = {
  edits,
  delivery: 'pull-request',
  branch: 'release/next',
  labels: 'release',
  assignees: 'ben',
  reviewers: 'ada',
  milestone: '1'
}

/** Whom a pull request is given to, and its milestone. */
async function people({ world, fullName, call }: Place): Promise<void> {
  for (const login of ['ben', 'ada']) world.addCollaborator(fullName, login, 'write')
  await call('POST', '/milestones', { title: 'Next' })
}

/** Somebody is ahead of the release: what it would write is lower, and it says so. */
const ahead = editedByHand('config/kustomization.yaml', files['config/kustomization.yaml'].replace('main', 'v9.9.9'))

const common = {
  branches: { main: files },
  changes: [nothing, mainMoved, otherRun, ahead],
  refusals: [/v9\.9\.9.*no-downgrade/s],
  steady: ['pull-request-number', 'pull-request-url', 'pull-request-branch']
}

const opened: Scenario = {
  ...common,
  name: 'a pull request is opened',
  prepare: people,
  client: (place) => updateManifests(place, asked),
  quickChanges: 2,
  covers: [
    ...(['create tree', 'create commit', 'create branch', 'open pull request'] as const),
    ...(['add labels', 'add assignees', 'request reviewers', 'set milestone'] as const)
  ]
}

/** The pull request of an earlier release is there. */
const updated: Scenario = {
  ...common,
  name: 'a pull request is updated',
  prepare: async (place, run) => {
    await people(place)
    await run(updateManifests(place, { ...asked, version: 'v1.2.0-rc.2' }))
  },
  client: (place) => updateManifests(place, asked),
  quickChanges: 1,
  covers: ['move branch', 'update pull request']
}

/** What the pull request is for has come to main in another way. */
const closed: Scenario = {
  ...common,
  name: 'a pull request is closed, and its branch deleted',
  prepare: async (place, run) => {
    await run(updateManifests(place, { edits, delivery: 'pull-request' }))
    await run(updateManifests(place, { edits, delivery: 'commit', 'commit-message': 'Update on main' }))
  },
  client: (place) => updateManifests(place, { edits, delivery: 'pull-request', 'delete-branch': 'true' }),
  changes: [nothing, mainMoved, otherRun],
  quickChanges: 1,
  covers: ['comment on pull request', 'close pull request', 'delete branch']
}

/** Another commit on the branch of a pull request. */
const appended: Scenario = {
  ...common,
  name: 'a commit is appended to a pull request',
  prepare: (place, run) => run(updateManifests(place, { edits: imageEdit, delivery: 'pull-request', append: 'true' })),
  client: (place) => updateManifests(place, { edits, delivery: 'pull-request', append: 'true' }),
  covers: ['move branch']
}

const kustomization = (env: string) => `${files['config/kustomization.yaml']}namePrefix: ${env}-\n`

/** One pull request for each of two environments. */
const grouped: Scenario = {
  name: 'a pull request for each of two groups',
  branches: {
    main: {
      'clusters/test/kustomization.yaml': kustomization('test'),
      'clusters/production/kustomization.yaml': kustomization('production')
    }
  },
  client: (place) =>
    updateManifests(place, {
      edits: imageEdit.replace('config/', 'clusters/*/'),
      delivery: 'pull-request',
      branch: 'release/{env}',
      'group-by': 'clusters/{env}/**'
    }),
  changes: [nothing, mainMoved, otherRun],
  steady: ['pull-request-number', 'pull-request-url'],
  covers: ['open pull request']
}

/** Those that come to every effect on a pull request. */
export const pullRequests: readonly Scenario[] = [opened, updated, closed]

/** Others by the same effects. */
export const morePullRequests: readonly Scenario[] = [appended, grouped]
