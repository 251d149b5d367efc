import { editedByHand, mainMoved, nothing, otherRun, type Scenario } from '../scenario.ts'
import { edits, files, updateManifests } from './client.ts'

/** A file that is too large to be sent with the tree has a blob of its own. */
const image = files['config/kustomization.yaml']
const large = { ...files, 'config/kustomization.yaml': `${image}${`# ${'-'.repeat(77)}\n`.repeat(3500)}` }

/** Somebody is ahead of the release: what it would write is lower, and it says so. */
const ahead = editedByHand('config/kustomization.yaml', image.replace('main', 'v9.9.9'))

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
  {
    ...commit('api'),
    branches: { main: large },
    quickChanges: 2,
    covers: ['create blob', 'create tree', 'create commit', 'move branch']
  },
  { ...commit('git'), quickChanges: 2, covers: ['push branch'] }
]
