const words: Readonly<Record<string, string>> = {
  ENOENT: 'No such file or directory',
  EACCES: 'Permission denied',
  E2BIG: 'Argument list too long',
  ENOEXEC: 'Exec format error'
}

/** Why a process cannot be started, in the words of the runner (which are those of .NET on Linux). */
export function startError(error: Error, program: string, cwd: string): Error {
  const code = 'code' in error ? String(error.code) : ''
  const why = words[code] ?? error.message
  const problem = `An error occurred trying to start process '${program}' with working directory '${cwd}'. ${why}`
  return new Error(problem, { cause: error })
}
