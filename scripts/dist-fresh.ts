import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true }) as string[]
  return entries.filter((entry) => statSync(join(folder, entry)).isFile())
}

function difference(path: string, built: string): string | undefined {
  const [there, wanted] = [join('dist', path), join(built, path)]
  if (!existsSync(there)) return 'is missing'
  if (!existsSync(wanted)) return 'is built from nothing'
  return readFileSync(there).equals(readFileSync(wanted)) ? undefined : 'is stale'
}

/** How dist/ differs from what the sources give when they are bundled into an empty folder. */
function differences(): string[] {
  const built = mkdtempSync(join(tmpdir(), 'slipway-dist-'))
  try {
    const bundle = join(import.meta.dirname, 'bundle.js')
    execFileSync(process.execPath, [bundle, '--out', built], { stdio: ['ignore', 'ignore', 'inherit'] })
    const paths = [...new Set([...filesOf('dist'), ...filesOf(built)])].sort()
    return paths.flatMap((path) => {
      const what = difference(path, built)
      return what === undefined ? [] : [`${join('dist', path)} ${what}`]
    })
  } finally {
    rmSync(built, { recursive: true, force: true })
  }
}

/** Files of dist/ whose state differs from the last commit: changed, removed, and those that git does not know yet. */
function uncommitted(): string[] {
  const status = execFileSync('git', ['status', '--porcelain', '--untracked-files=all', '--ignored', '--', 'dist'], {
    encoding: 'utf8'
  })
  return status
    .split('\n')
    .filter(Boolean)
    .map((line) => `${line.slice(3)} is not as committed`)
}

const { values } = parseArgs({ options: { committed: { type: 'boolean', default: false } } })
const problems = [...differences(), ...(values.committed ? uncommitted() : [])]
for (const problem of problems) process.stderr.write(`${problem}\n`)
if (problems.length > 0) process.stderr.write('run: npm run build, and commit dist\n')
process.exitCode = problems.length > 0 ? 1 : 0
