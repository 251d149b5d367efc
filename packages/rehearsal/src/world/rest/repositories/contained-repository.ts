import type { Repository } from '../../repositories.ts'
import type { Schema } from '../schemas.ts'
import { isSlim, type Shaping } from '../shaping.ts'
import { urlsOf } from '../urls.ts'
import { fullRepository } from './repository.ts'

/** Members of a whole repository that it does not have where it stands inside of something else. */
const onlyAlone = [
  'permissions',
  'network_count',
  'subscribers_count',
  'organization',
  'parent',
  'source',
  'security_and_analysis'
]

/** How pull requests are merged is told of a repository, and not of its smallest form. */
const aboutMerging = /^(allow_(?!forking)|use_squash|(squash_)?merge_commit_)/

/** What was shaped for one answer already: each pull request of a list has the same repository at both of its ends. */
const shaped = new WeakMap<Shaping, Map<Repository, Promise<Schema<'repository'>>>>()

/** A repository as it stands at the ends of a pull request. */
export function repositoryShape(shaping: Shaping, repository: Repository): Promise<Schema<'repository'>> {
  const known = shaped.get(shaping) ?? new Map<Repository, Promise<Schema<'repository'>>>()
  shaped.set(shaping, known)
  const shape = known.get(repository) ?? shapeAnew(shaping, repository)
  known.set(repository, shape)
  return shape
}

async function shapeAnew(shaping: Shaping, repository: Repository): Promise<Schema<'repository'>> {
  const whole = await fullRepository({
    ...{ state: shaping.state, repository, urls: urlsOf(shaping.state.url, repository) },
    version: isSlim(shaping) ? (shaping.version ?? '') : '2022-11-28'
  })
  return without(whole, onlyAlone) as unknown as Schema<'repository'>
}

/** A repository in the shape of GitHub's "minimal repository". */
export async function minimalRepository(
  shaping: Shaping,
  repository: Repository
): Promise<Schema<'minimal-repository'>> {
  const shape = await repositoryShape(shaping, repository)
  const merging = Object.keys(shape).filter((name) => aboutMerging.test(name))
  return without(shape, merging) as unknown as Schema<'minimal-repository'>
}

function without(value: object, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))
}
