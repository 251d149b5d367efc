/**
 * The instruction in a commit's message that keeps GitHub from starting workflows on its push or pull request: one of
 * five in brackets anywhere, or the trailer `skip-checks` at the end, after two empty lines.
 * https://docs.github.com/en/actions/how-tos/manage-workflow-runs/skip-workflow-runs
 */
export function skipInstruction(message: string): string | undefined {
  const bracket = /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/i.exec(message)?.[0]
  return bracket ?? trailer(message)
}

function trailer(message: string): string | undefined {
  const lines = message.trimEnd().split('\n')
  const last = lines.at(-1) ?? ''
  // Git squeezes two empty lines to one when it cleans a message up, so one is enough.
  return lines.includes('') && /^skip-checks: ?true$/i.test(last) ? last : undefined
}

/** The same as a reason in words, for the head commit of what is told. */
export function whySkipped(message: string | undefined): string | undefined {
  const instruction = message === undefined ? undefined : skipInstruction(message)
  return instruction === undefined ? undefined : `the commit message says "${instruction}"`
}
