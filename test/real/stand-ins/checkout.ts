import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkoutArguments, checkoutTarget, everything, targetRefspecs } from '#rehearsal/runner/checkout-refs'
import { input, variable } from './said.ts'

const workspace = variable('GITHUB_WORKSPACE')
const event = { ref: variable('GITHUB_REF'), commit: variable('GITHUB_SHA') }
const target = checkoutTarget(input('ref'), event)
const depth = Number(input('fetch-depth') || '1')
const credentials = Buffer.from(`x-access-token:${input('token')}`).toString('base64')
const header = `http.${variable('GITHUB_SERVER_URL')}/.extraheader`

function git(...args: readonly string[]): string {
  return execFileSync('git', [...args], { cwd: workspace, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
}

// act has put a copy of its own work tree there, which a machine of GitHub does not have.
for (const name of readdirSync(workspace)) rmSync(join(workspace, name), { recursive: true, force: true })
git('init', '--quiet')
git('remote', 'add', 'origin', `${variable('GITHUB_SERVER_URL')}/${variable('GITHUB_REPOSITORY')}`)
git('config', '--local', header, `AUTHORIZATION: basic ${credentials}`)
const fetch = (refspecs: readonly string[], ...limits: readonly string[]): string =>
  git('fetch', '--quiet', '--no-tags', ...limits, 'origin', ...refspecs)
if (depth > 0)
  fetch([...targetRefspecs(target), ...(input('fetch-tags') === 'true' ? everything.slice(1) : [])], `--depth=${depth}`)
else for (const refspecs of [everything, targetRefspecs(target)]) fetch(refspecs)
const branches = git('for-each-ref', '--format=%(refname:lstrip=3)', 'refs/remotes/origin').split('\n')
git('checkout', '--quiet', '--force', ...checkoutArguments(target, new Set(branches)))
if (input('persist-credentials') === 'false') git('config', '--local', '--unset-all', header)
