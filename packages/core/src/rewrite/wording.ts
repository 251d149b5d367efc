/** What an action gives for a text that the inputs leave empty. */
export interface Defaults {
  /** The message of the commit. */
  readonly message: string
  /** The branch of pull requests. */
  readonly branch: string
}

/** How an action tells of what it does to files. */
export interface Wording {
  /** What is done to them, in the imperative and as it was done. */
  readonly verb: string
  readonly done: string
  /** Why there is nothing to do where no place was found. */
  readonly nowhere: string
  /** How to change less in one run, where a record of it all would be too long. */
  readonly less: string
}

/** The words for files that get new values. */
export const writing: Pick<Wording, 'verb' | 'done'> = { verb: 'write', done: 'changed' }
