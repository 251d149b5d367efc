import { namesOf } from '../github/names.ts'
import { allPages, PAGE } from '../github/pages.ts'
import type { FoundAsset } from './asset-plan.ts'
import type { ReleasePlace } from './release-find.ts'

interface Given {
  readonly id: number
  readonly name: string
  readonly state: string
  readonly size: number
  readonly digest?: string | null
  readonly uploader: { readonly login: string } | null
}

/** Reads an asset from an answer; undefined when the answer was cut off. */
export function readAsset(given: unknown): FoundAsset | undefined {
  const { id, name, state, size = 0, digest, uploader } = (given ?? {}) as Partial<Given>
  if (id === undefined || name === undefined || state === undefined) return undefined
  return { id, name, state, size, digest: digest ?? undefined, uploader: uploader?.login ?? '' }
}

/** The assets of a release, page by page, those among them whose upload broke off. */
export async function listAssets({ client, runner }: ReleasePlace, release: number): Promise<FoundAsset[]> {
  const given = await allPages(async (page) => {
    const wanted = { ...namesOf(runner), release_id: release, per_page: PAGE, page }
    return (await client.request('GET /repos/{owner}/{repo}/releases/{release_id}/assets', wanted)).data
  })
  return given.flatMap((one) => readAsset(one) ?? [])
}
