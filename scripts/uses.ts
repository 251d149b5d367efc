import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readUsesArguments, usage } from './uses-arguments.ts'
import { findCommit } from './uses-commit.ts'
import { rewriteWorkflows } from './uses-workflows.ts'

function refuse(problems: readonly string[], remedy: string): void {
  process.stderr.write(`${[...problems, remedy].join('\n')}\n`)
  process.exitCode = 1
}

const read = readUsesArguments(process.argv.slice(2))
if ('problems' in read) refuse(read.problems, usage)
else {
  const { into, repository, ref, server } = read.options
  const pin = server === undefined ? { ref } : findCommit({ server, repository, ref })
  const { files, problems } =
    'problem' in pin ? { files: [], problems: [pin.problem] } : rewriteWorkflows('.', { repository, ...pin })
  if (problems.length > 0) refuse(problems, 'Nothing was written.')
  else {
    // npm runs a script in the folder of its package; a path is meant where it was typed.
    const root = resolve(process.env.INIT_CWD ?? '.', into)
    for (const { path, text } of files) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    process.stdout.write(files.map(({ path, count }) => `${path}: ${count}\n`).join(''))
  }
}
