import { documentation, type KnownDifferences, runner } from './known-difference.ts'

/** Differences in how jobs follow each other, and in their outputs. */
export const inJobs: KnownDifferences = {
  'continue-on-error-job': {
    why: 'act knows continue-on-error for steps alone.',
    source: `${documentation}/workflow-syntax#jobsjob_idcontinue-on-error`,
    ours: ['behind: Main result: = success', 'behind: Main result: success', 'behind: success', 'workflow: success'],
    act: ['workflow: failure']
  },
  'needs-skipped': {
    why: 'Outputs are evaluated on the runner at the end of the job, which a skipped job does not have.',
    source: `${documentation}/workflow-syntax#jobsjob_idoutputs`,
    ours: ['always: Main results: = skipped skipped []'],
    act: ['always: Main results: = skipped skipped [constant]']
  },
  'output-file': {
    why: 'An empty output of a job is left out.',
    source: `${runner}/Runner.Worker/JobExtension.cs`,
    ours: ['after: Main read: =   "lines": "one\\ntwo=2"'],
    act: ['after: Main read: =   "lines": "one\\ntwo=2",', 'after: Main read: =   "none": ""']
  },
  'reusable-failure': {
    why: 'act ends the whole run where a called workflow fails.',
    source: `${documentation}/workflow-syntax#jobsjob_idneeds`,
    ours: ['anyway: Main result: = failure [set]', 'anyway: Main result: success', 'anyway: success'],
    act: []
  }
}
