import { buildRoom, type CleanRoom, configureRoom, roomIn } from './clean-room.ts'

/** A room for objects that are fetched in part. */
export interface FetchRoom extends CleanRoom {
  /**
   * Takes out of the room's configuration what a fetch with a filter writes there: that the server has what is missing. Git
   * would ask it for old contents when it packs new ones, and die where it may not.
   */
  readonly forgetServers: () => void
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
  const forgetServers = () => configureRoom(folder, FORMATS[format])
  forgetServers()
  return { ...roomIn(folder), forgetServers }
}
