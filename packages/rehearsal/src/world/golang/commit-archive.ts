import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gitBytes } from '../git.ts'
import type { Repository } from '../repositories.ts'
import type { WorldState } from '../state.ts'
import { type ArchivedFile, readTar } from './read-tar.ts'

/**
 * The files of a commit below a folder, with the line endings that Go asks git for. Go lets `.gitattributes` leave nothing
 * out and fill nothing in (https://go.dev/issue/27153); what says so to git stands beside the repository, for as long as it
 * runs, because archives that GitHub gives out are made of the same repository.
 */
export async function archiveFolder(
  { repositories }: WorldState,
  { path }: Repository,
  commit: string,
  folder: string
): Promise<ArchivedFile[]> {
  const beside = await mkdtemp(join(dirname(repositories.root), 'modules-'))
  try {
    await mkdir(join(beside, 'objects', 'info'), { recursive: true })
    await mkdir(join(beside, 'refs'))
    await mkdir(join(beside, 'info'))
    await writeFile(join(beside, 'HEAD'), 'ref: refs/heads/none\n')
    await writeFile(join(beside, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n')
    await writeFile(join(beside, 'objects', 'info', 'alternates'), `${join(path, 'objects')}\n`)
    await writeFile(join(beside, 'info', 'attributes'), '* -export-subst -export-ignore\n')
    const settings = ['-c', 'core.autocrlf=input', '-c', 'core.eol=lf']
    const below = folder === '' ? [] : [folder]
    const archive = await gitBytes(beside, [...settings, 'archive', '--format=tar', commit, '--', ...below], {
      env: { GIT_LITERAL_PATHSPECS: '1' }
    })
    const start = folder === '' ? 0 : folder.length + 1
    return readTar(archive).map(({ path: name, content }) => ({ path: name.slice(start), content }))
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}
