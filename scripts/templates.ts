import { resolve } from 'node:path'
import { readArguments, usage } from './templates/arguments.ts'
import { rollOut } from './templates/roll-out.ts'
import { readSources } from './templates/sources.ts'

/** Lines for a terminal: a file that somebody has edited may hold what would steer it. */
function shown(lines: readonly string[]): string {
  return `${lines.join('\n').replace(/[^\P{C}\n\t]/gu, '\uFFFD')}\n`
}

function refuse(problems: readonly string[], remedy: string): void {
  process.stderr.write(shown([...problems, remedy]))
  process.exitCode = 1
}

const read = readArguments(process.argv.slice(2))
if ('problems' in read) refuse(read.problems, usage)
else {
  // npm runs a script in the folder of its package; a path is meant where it was typed.
  const into = resolve(process.env.INIT_CWD ?? '.', read.options.into)
  const { lines, problems } = rollOut(readSources('action-templates'), { ...read.options, into })
  if (problems.length > 0) refuse(problems, 'Nothing was written. Settle what is named above, and run this again.')
  else process.stdout.write(shown(read.options.dryRun ? [...lines, 'Nothing was written: --dry-run.'] : lines))
}
