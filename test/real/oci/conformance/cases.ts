import type { Subject } from './subject.ts'

/** One demand of the distribution specification, and how it is seen. */
export interface Case {
  /** Its name begins with the section of the specification: `pulling blobs: …`. */
  readonly name: string
  /** Throws where a registry does otherwise. */
  readonly judge: (subject: Subject) => Promise<void>
}

/** The cases of one section. */
export function section(title: string, cases: Readonly<Record<string, Case['judge']>>): readonly Case[] {
  return Object.entries(cases).map(([name, judge]) => ({ name: `${title}: ${name}`, judge }))
}
