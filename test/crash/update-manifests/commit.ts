import { editedByHand, mainMoved, nothing, otherRun, type Scenario } from '../scenario.ts'
import { edits, files, updateManifests } from './client.ts'

/** Somebody is ahead of the release: what it would write is lower, and it says so. */
const ahead = editedByHand('config/kustomization.yaml', files['config/kustomization.yaml'].replace('main', 'v9.9.9'))

/** A commit onto main while the event is a tag. */
function commit(how: 'api' | 'git'): Omit<Scenario, 'covers'> {
  return {
    name: `a commit by ${how}`,
    branches: { main: files },
    client: (place) => updateManifests(place, { edits, delivery: 'commit', 'commit-with': how }),
    changes: [nothing, mainMoved, otherRun, ahead],
    refusals: [/v9\.9\.9.*no-downgrade/s],
    steady: ['commit-sha']
  }
}

export const commits: readonly Scenario[] = [
  { ...commit('api'), covers: ['create tree', 'create commit', 'move branch'] },
  { ...commit('git'), covers: ['push branch'] }
]
