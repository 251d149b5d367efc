/** What a runner showed of one job: its steps in order, each with the lines that the corpus marks, and how it ended. */
export interface JobTranscript {
  readonly conclusion: string
  /** `Main say: = a line` for each marked line, and `Main say: success` where the step ends. */
  readonly steps: readonly string[]
  /** The outputs of the steps with an id, but for those inside a composite action. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** What a runner showed of a workflow. Jobs and steps that were skipped are not in it: act says nothing of them. */
export interface Transcript {
  readonly conclusion: string
  /** By the ids of the job and of those that call it, and what it has of a matrix: `call/inside {"letter":"a"}`. */
  readonly jobs: Readonly<Record<string, JobTranscript>>
}

/** Whether a line of a log is one that the corpus compares; the rest is each runner's own. */
export function isMarked(line: string): boolean {
  return line.startsWith('= ')
}

function inOrder(record: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))))
}

/** The name of a job in a transcript. */
export function jobKey(ids: readonly string[], matrix: Readonly<Record<string, unknown>> = {}): string {
  return Object.keys(matrix).length === 0 ? ids.join('/') : `${ids.join('/')} ${inOrder(matrix)}`
}

/** One line for every fact of a transcript, so that two can be compared, and their difference written down. */
export function linesOf({ conclusion, jobs }: Transcript): string[] {
  const ofJob = ([key, job]: [string, JobTranscript]): string[] => [
    ...job.steps.map((step) => `${key}: ${step}`),
    ...Object.entries(job.outputs).map(([id, outputs]) => `${key}: outputs of ${id} ${inOrder(outputs)}`),
    `${key}: ${job.conclusion}`
  ]
  const sorted = Object.entries(jobs).sort(([a], [b]) => (a < b ? -1 : 1))
  return [...sorted.flatMap(ofJob), `workflow: ${conclusion}`]
}
