import { unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { writeFiles } from '../place.ts'
import { type Change, nothing, otherRun, type Scenario } from '../scenario.ts'
import { edits, files, updateManifests } from './client.ts'

/** A step before the rerun checks the same commit out again, as on a machine of one's own. */
const checkedOut: Change = {
  name: 'checked out again',
  leavesNoTrace: true,
  make: async ({ workspace }) => {
    for (const path of Object.keys(files)) unlinkSync(join(workspace, path))
    writeFiles(workspace, files)
  }
}

/** A program makes a file of its own, which is written with the others. */
const program = { 'pre-command': 'cp chart/Chart.yaml chart/Copy.yaml', 'pre-command-paths': 'chart/Copy.yaml' }

/** Files written in the workspace, with the undo journal in `.git`. */
const written: Scenario = {
  name: 'files of the workspace',
  branches: { main: files },
  beside: { '.git/HEAD': 'ref: refs/heads/main\n' },
  client: (place) => updateManifests(place, { edits, ...program }),
  changes: [nothing, otherRun, checkedOut],
  covers: ['begin undo journal', 'add to undo journal', 'create file', 'write file', 'end undo journal']
}

/** The same in a workspace that is no clone, where a run was killed half-way: the files are put back first. */
const putBack: Scenario = {
  ...written,
  name: 'files of the workspace that a killed run left half written',
  beside: {},
  client: (place) => updateManifests(place, { edits }),
  prepare: (place, run) =>
    run(updateManifests(place, { edits }), { at: 'file change', number: 9, harm: 'killed half-way' }),
  covers: ['put file back', 'end undo journal'],
  quickChanges: 1,
  quickCalls: 8
}

export const workspaces: readonly Scenario[] = [written, putBack]
