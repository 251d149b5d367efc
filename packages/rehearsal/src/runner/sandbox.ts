/** How the code of a repository is started, and what that keeps it from. */
export interface Sandbox {
  /** The command line that runs the given one inside. */
  wrap(command: readonly string[]): string[]
  /** What is enforced and what is not, in a sentence for the report. */
  readonly describe: string
}
