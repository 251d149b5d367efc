import { parseCommit } from '../../commit-object.ts'
import { git } from '../../git.ts'
import { loginOfAddress } from '../../git-objects/account-address.ts'
import { readObjects } from '../../objects.ts'
import type { Repository } from '../../repositories.ts'
import type { RestRequest } from '../request.ts'

/** The commits that lead to one, the newest first, within the times and, with `path`, of those that change it. */
export async function commitsFrom({ path }: Repository, start: string, query: URLSearchParams): Promise<string[]> {
  const changed = query.get('path')
  const paths = changed === null ? [] : ['--', changed]
  return lines(await git(path, ['--literal-pathspecs', 'rev-list', ...limits(query), start, ...paths]))
}

/** Of commits those whose `author` and `committer` are the ones that the query names, by login or by address. */
export async function writtenBy(request: RestRequest, shas: readonly string[]): Promise<readonly string[]> {
  const { state, repository, url } = request
  const roles = (['author', 'committer'] as const).filter((role) => url.searchParams.has(role))
  if (roles.length === 0) return shas
  const objects = await readObjects(repository.path, shas)
  const commits = objects.flatMap((object) => (object === undefined ? [] : [parseCommit(object.sha, object.content)]))
  const isNamed = (email: string, wanted: string | null): boolean => {
    return [email, loginOfAddress(state, email)].some((each) => each?.toLowerCase() === wanted?.toLowerCase())
  }
  const fits = commits.filter((each) => roles.every((role) => isNamed(each[role].email, url.searchParams.get(role))))
  return fits.map(({ sha }) => sha)
}

function limits(query: URLSearchParams): string[] {
  return ['since', 'until'].flatMap((name) => {
    const seconds = Date.parse(query.get(name) ?? '') / 1000
    return Number.isNaN(seconds) ? [] : [`--${name}=${Math.floor(seconds)}`]
  })
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}
