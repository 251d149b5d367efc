/** What act cannot read of a workflow, or does not do, and how the comparison is made all the same. */
export interface UnknownToAct {
  readonly why: string
  /** Where GitHub documents it. */
  readonly source: string
  /** What is left out, or written otherwise, in the copies of workflows that act is given. */
  readonly write: (workflow: string) => string
}

/** By the key of the workflow that it is about. */
export const unknownToAct: Readonly<Record<string, UnknownToAct>> = {
  'concurrency.queue': {
    why: 'act refuses the key; it follows no concurrency at all, and one run is played after the other here.',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#concurrency',
    write: (workflow) => workflow.replace(/^ +queue: max\b.*\n/gm, '')
  }
}

/** A workflow as act can read it. */
export function forAct(workflow: string): string {
  return Object.values(unknownToAct).reduce((text, { write }) => write(text), workflow)
}
