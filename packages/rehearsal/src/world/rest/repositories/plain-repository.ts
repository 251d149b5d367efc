import type { Repository } from '../../repositories.ts'
import type { Call } from '../request.ts'
import type { Schema } from '../schemas.ts'
import { urlsOf } from '../urls.ts'
import { fullRepository } from './repository.ts'

/** A repository in the shape of GitHub's "repository": the full one without what only its own page has. */
export async function plainRepository(call: Call, repository: Repository): Promise<Schema<'repository'>> {
  const { state, version, caller } = call
  const full = await fullRepository({ state, repository, version, caller, urls: urlsOf(state.url, repository) })
  const { network_count: _network, subscribers_count: _subscribers, ...plain } = full
  return plain as Schema<'repository'>
}
