import { git } from '../../git.ts'

/** Where a submodule comes from, as the file .gitmodules of a commit says; empty when it says nothing. */
export async function submoduleUrl(path: string, commit: string, folder: string): Promise<string> {
  const read = ['config', '--blob', `${commit}:.gitmodules`, '--list', '-z']
  const listed = await git(path, read).catch(() => '')
  const settings = new Map(listed.split('\0').map((line) => line.split('\n') as [string, string]))
  const name = [...settings].find(([key, value]) => key.endsWith('.path') && value === folder)?.[0]
  return settings.get(name?.replace(/\.path$/, '.url') ?? '') ?? ''
}
