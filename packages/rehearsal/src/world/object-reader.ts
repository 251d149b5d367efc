import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { gitEnvironment, withoutHooks } from './git.ts'

/** What git says of a name: nothing when it names nothing. The content is there when it was asked for. */
export interface FoundObject {
  readonly sha: string
  readonly type: 'commit' | 'tag' | 'tree' | 'blob'
  readonly size: number
  readonly content?: Buffer
}

/** `info` asks for name and type, `contents` for all of an object. */
export type Question = 'info' | 'contents'

type Answer = FoundObject | undefined

interface Waiting {
  readonly question: Question
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

interface Reader {
  readonly child: ChildProcessWithoutNullStreams
  readonly waiting: Waiting[]
  idle: NodeJS.Timeout | undefined
}

/** A git that nobody asks anything for so long (milliseconds) is ended. */
const patience = 2000

const readers = new Map<string, Reader>()

/**
 * Asks one `git cat-file --batch-command` of a repository about names, in their order. It stays for the next questions,
 * because most requests ask some and a new process costs more than all of them. Names go through standard input, so
 * none of them can be taken for an option; one with a line feed in it names nothing.
 */
export function askObjects(path: string, question: Question, names: readonly string[]): Promise<Answer[]> {
  const reader = readers.get(path) ?? startReader(path)
  clearTimeout(reader.idle)
  const asked = names.map((name) => (name.trim() === '' || /[\r\n\0]/.test(name) ? undefined : name))
  const answers = asked.map((name) => {
    if (name === undefined) return Promise.resolve(undefined)
    return new Promise<Answer>((resolve, reject) => reader.waiting.push({ question, resolve, reject }))
  })
  reader.child.stdin.write(asked.map((name) => (name === undefined ? '' : `${question} ${name}\n`)).join(''))
  rest(path, reader)
  return Promise.all(answers)
}

/** Ends the readers of all repositories below a folder. */
export function endReaders(root: string): void {
  for (const [path, reader] of readers) if (path.startsWith(root)) end(path, reader)
}

function startReader(path: string): Reader {
  const child = spawn('git', [...withoutHooks, 'cat-file', '--batch-command'], { cwd: path, env: gitEnvironment() })
  const reader: Reader = { child, waiting: [], idle: undefined }
  readers.set(path, reader)
  readAnswers(reader, () => rest(path, reader))
  const complaint: Buffer[] = []
  child.stderr.on('data', (bytes: Buffer) => complaint.push(bytes))
  child.stdin.on('error', () => {}) // what it leaves unanswered is told when it has ended
  const fail = (cause?: unknown): void => {
    end(path, reader)
    const said = Buffer.concat(complaint).toString('utf8').trim()
    const error = new Error(`git cat-file (in ${path}) gave no answer: ${said}`, { cause })
    for (const { reject } of reader.waiting.splice(0)) reject(error)
  }
  child.on('error', fail)
  child.on('close', () => fail())
  return reader
}

/** Nothing of a reader that has no question keeps the process of the world alive. */
function rest(path: string, reader: Reader): void {
  clearTimeout(reader.idle)
  const change = reader.waiting.length === 0 ? 'unref' : 'ref'
  for (const part of [reader.child, reader.child.stdin, reader.child.stdout, reader.child.stderr]) {
    ;(part as unknown as Record<'ref' | 'unref', () => void>)[change]()
  }
  if (change === 'unref') reader.idle = setTimeout(() => end(path, reader), patience).unref()
}

function end(path: string, reader: Reader): void {
  clearTimeout(reader.idle)
  if (readers.get(path) === reader) readers.delete(path)
  reader.child.stdin.end()
}

function readAnswers({ child, waiting }: Reader, onRest: () => void): void {
  let parts: Buffer[] = []
  let [length, wanted] = [0, 1]
  child.stdout.on('data', (bytes: Buffer) => {
    parts.push(bytes)
    length += bytes.length
    if (length < wanted) return
    let left: Buffer = parts.length === 1 ? bytes : Buffer.concat(parts)
    for (;;) {
      const taken = takeAnswer(left, waiting[0]?.question)
      wanted = taken.wanted
      if (!taken.isWhole) break
      waiting.shift()?.resolve(taken.answer)
      left = left.subarray(taken.wanted)
      if (left.length === 0) break
    }
    parts = [left]
    length = left.length
    if (length === 0) wanted = 1
    if (waiting.length === 0) onRest()
  })
}

interface Taken {
  readonly isWhole: boolean
  /** How many bytes the answer has, or at least has. */
  readonly wanted: number
  readonly answer?: Answer
}

/** Takes the first answer off what git has written: `SHA TYPE SIZE` and the bytes, or `NAME missing`. */
function takeAnswer(bytes: Buffer, question: Question | undefined): Taken {
  const lineEnd = bytes.indexOf(10)
  if (lineEnd < 0) return { isWhole: false, wanted: bytes.length + 1 }
  const match = /^([0-9a-f]{40}) (commit|tag|tree|blob) (\d+)$/.exec(bytes.toString('utf8', 0, lineEnd))
  const [start, size] = [lineEnd + 1, Number(match?.[3])]
  if (match === null) return { isWhole: true, wanted: start, answer: undefined }
  const found = { sha: match[1] as string, type: match[2] as FoundObject['type'], size }
  if (question !== 'contents') return { isWhole: true, wanted: start, answer: found }
  const wanted = start + size + 1
  if (bytes.length < wanted) return { isWhole: false, wanted }
  return { isWhole: true, wanted, answer: { ...found, content: Buffer.from(bytes.subarray(start, start + size)) } }
}
