import type { TreeEntry } from '../../git-objects/tree.ts'
import type { RestRequest } from '../request.ts'
import { escapePath } from '../urls.ts'

/** What all shapes of contents have in common: names and addresses at a branch, a tag or a commit. */
export function contentShape<Type extends string>(request: RestRequest, entry: TreeEntry, at: string, type: Type) {
  const { urls } = request
  const path = escapePath(entry.path)
  const url = `${urls.repository}/contents/${path}?ref=${encodeURIComponent(at)}`
  const isFolder = entry.type === 'tree'
  const isModule = entry.type === 'commit'
  const git_url = isModule ? null : `${urls.repository}/git/${entry.type}s/${entry.sha}`
  const html_url = isModule ? null : `${urls.html}/${isFolder ? 'tree' : 'blob'}/${escapePath(at)}/${path}`
  return {
    type,
    size: entry.size ?? 0,
    name: entry.path.split('/').at(-1) ?? '',
    path: entry.path,
    sha: entry.sha,
    url,
    git_url,
    html_url,
    download_url: isFolder || isModule ? null : `${urls.html}/raw/${escapePath(at)}/${path}`,
    _links: { git: git_url, self: url, html: html_url }
  }
}
