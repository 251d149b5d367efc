type Described = Readonly<Record<string, unknown>>

/** What differs between two descriptions, as the `old` and `new` of an effect: JSON with the members that differ. */
export function changedMembers(old: Described | undefined, now: Described | undefined): { old?: string; new?: string } {
  const names = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])].sort()
  const differ = names.filter((name) => JSON.stringify(old?.[name]) !== JSON.stringify(now?.[name]))
  const pick = (from: Described) => JSON.stringify(Object.fromEntries(differ.map((name) => [name, from[name]])))
  return { ...(old && { old: pick(old) }), ...(now && { new: pick(now) }) }
}
