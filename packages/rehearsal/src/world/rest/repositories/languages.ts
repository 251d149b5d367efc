import { extname } from 'node:path'
import { listTree } from '../../git-objects/tree.ts'
import { resolveCommit } from '../../refs.ts'
import type { Route } from '../request.ts'

/** A few languages by the end of a file's name; GitHub's own list is https://github.com/github-linguist/linguist. */
const languages: Readonly<Record<string, string>> = {
  '.go': 'Go',
  '.ts': 'TypeScript',
  '.js': 'JavaScript',
  '.py': 'Python',
  '.rb': 'Ruby',
  '.rs': 'Rust',
  '.java': 'Java',
  '.c': 'C',
  '.sh': 'Shell',
  '.css': 'CSS',
  '.html': 'HTML'
}

/** GET /repos/{owner}/{repo}/languages: bytes by language in the default branch, the largest first. */
export const repositoryLanguages: Route = {
  method: 'GET',
  path: '/repos/{owner}/{repo}/languages',
  documentation: '/repos/repos#list-repository-languages',
  handle: async ({ repository }) => {
    const commit = await resolveCommit(repository.path, 'HEAD')
    const entries = commit === undefined ? [] : await listTree(repository.path, commit, { recursive: true })
    const bytes = new Map<string, number>()
    for (const { path, mode, size = 0 } of entries) {
      const language = mode === '120000' ? undefined : languages[extname(path)]
      if (language !== undefined) bytes.set(language, (bytes.get(language) ?? 0) + size)
    }
    return { body: Object.fromEntries([...bytes].sort(([, a], [, b]) => b - a)) }
  }
}
