import { documentation } from './corpus/differences/known-difference.ts'

/** What act cannot read of a workflow, or does not do, and how the comparison is made all the same. */
export interface UnknownToAct {
  readonly why: string
  /** Where GitHub documents it. */
  readonly source: string
  /** What is left out in the copies of workflows that act is given; absent where act can read them as they are. */
  readonly write?: (workflow: string) => string
}

/** By the key of the workflow that it is about. */
export const unknownToAct: Readonly<Record<string, UnknownToAct>> = {
  'concurrency.queue': {
    why: 'act refuses the key; it follows no concurrency at all, and one run is played after the other here.',
    source: `${documentation}/workflow-syntax#concurrency`,
    write: (workflow) => workflow.replace(/^ +queue: max\b.*\n/gm, '')
  },
  environment: {
    why: 'act asks nobody for an approval; in the rehearsal it is given at once.',
    source: `${documentation}/workflow-syntax#jobsjob_idenvironment`
  },
  permissions: {
    why: 'act has one token for all jobs; here it may do what all of them may together.',
    source: `${documentation}/workflow-syntax#permissions`
  },
  'strategy.job-index': {
    why: 'act has no such property, and keeps of the outputs of a matrix those of the job that ends first: what is made of them is not compared.',
    source: `${documentation}/contexts#strategy-context`
  }
}

/** A workflow as act can read it. */
export function forAct(workflow: string): string {
  return Object.values(unknownToAct).reduce((text, { write }) => write?.(text) ?? text, workflow)
}
