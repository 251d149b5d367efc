import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildRoom, type CleanRoom, roomIn, writeInRoom } from './clean-room.ts'
import type { Received } from './fetch-pack.ts'

/** A room for objects that are fetched in part. */
export interface FetchRoom extends CleanRoom {
  /**
   * Takes out of the room's configuration what a fetch with a filter writes there: that the server has what is missing. Git
   * would ask it for old contents when it packs new ones, and die where it may not.
   */
  readonly forgetServers: () => void
  /** The commits whose parents are missing on purpose. */
  readonly shallow: () => readonly string[]
  /** Gives the room these refs, full names to objects, in the place of those that it was given before. */
  readonly give: (refs: ReadonlyMap<string, string>) => void
  /** Takes objects in that came without git. False when git finds fault with them. */
  readonly take: (received: Received) => Promise<boolean>
  /** The same for objects that are known to be sound: git gets them when it is run here for the first time, if ever. */
  readonly takeLater: (received: Received) => void
}

/** How objects are named: the repository format says so, and a room holds one kind of them. */
const FORMATS = {
  sha1: '[core]\n\trepositoryformatversion = 0\n',
  sha256: '[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectformat = sha256\n'
} as const

/**
 * Makes a clean room for objects that are fetched: apart from the process's own, since a history that was fetched only in
 * part makes git see an end there, also where another folder of objects has more.
 */
export function newFetchRoom(format: keyof typeof FORMATS): FetchRoom {
  const folder = buildRoom()
  const room = roomIn(folder)
  const forgetServers = () => writeInRoom(folder, 'config', FORMATS[format])
  forgetServers()
  const shallow = () => {
    const file = join(folder, 'shallow')
    return existsSync(file) ? (readFileSync(file, 'utf8').match(/\S+/g) ?? []) : []
  }
  const end = ({ shallow: more, unshallow }: Received) => {
    const ends = [...new Set([...shallow(), ...more])].filter((commit) => !unshallow.includes(commit))
    writeInRoom(folder, 'shallow', ends.map((commit) => `${commit}\n`).join(''))
  }
  const index = async ({ pack }: Received) =>
    (await room.git(['index-pack', '--stdin'], { input: [pack] })).exitCode === 0
  const waiting: Received[] = []
  let indexed = Promise.resolve()
  return {
    async git(args, more) {
      const all = waiting.splice(0)
      indexed = indexed.then(async () => void (await Promise.all(all.map(index))))
      await indexed
      return room.git(args, more)
    },
    forgetServers,
    shallow,
    // As git packs them (https://git-scm.com/docs/git-pack-refs): a file each would take a thousand of them.
    give: (refs) => writeInRoom(folder, 'packed-refs', [...refs].map(([ref, object]) => `${object} ${ref}\n`).join('')),
    async take(received) {
      const isSound = await index(received)
      if (isSound) end(received)
      return isSound
    },
    takeLater(received) {
      end(received)
      waiting.push(received)
    }
  }
}
