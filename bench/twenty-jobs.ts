import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const jobs = 20
const suite = 'slipway-release/slipway/actions'

function job(index: number): string {
  return `  job-${index}:
    runs-on: ubuntu-latest
    steps:
      - uses: ${suite}/validate-semver@v1
      - uses: ${suite}/classify-release@v1
      - uses: ${suite}/validate-semver@v1
        with: { version: v1.${index}.0, compare-to: '\${{ github.ref }}' }
`
}

/** How many steps the workflow has: three in each of twenty jobs that wait for nothing. */
export const steps = jobs * 3

/** Makes a clone whose tag v1.3.0 starts the workflow, with 40 commits since the tag before. */
export function makeTwentyJobs(folder: string): string {
  const clone = join(folder, 'twenty-jobs')
  mkdirSync(join(clone, '.github', 'workflows'), { recursive: true })
  const head = "name: Twenty jobs\non: { push: { tags: ['v*'] } }\npermissions: { contents: read }\njobs:\n"
  const all = Array.from({ length: jobs }, (_, index) => job(index)).join('')
  writeFileSync(join(clone, '.github', 'workflows', 'release.yml'), head + all)
  const env = { PATH: process.env.PATH ?? '', HOME: folder, GIT_CONFIG_NOSYSTEM: '1' }
  const git = (...args: readonly string[]): void => {
    const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com']
    execFileSync('git', [...identity, ...args], { cwd: clone, env, stdio: ['ignore', 'ignore', 'inherit'] })
  }
  git('init', '--quiet', '--template=', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'feat: first')
  git('tag', 'v1.2.0')
  for (let index = 0; index < 40; index += 1)
    git('commit', '--quiet', '--allow-empty', '--message', `fix: number ${index}`)
  git('tag', 'v1.3.0')
  return clone
}
