/** Reads a size: seven bits a byte, the lowest first (https://git-scm.com/docs/gitformat-pack#_deltified_representation). */
function readSize(delta: Buffer, start: number): { readonly size: number; readonly at: number } {
  let size = 0
  let scale = 1
  for (let at = start; ; at += 1) {
    const byte = delta.readUInt8(at)
    size += (byte & 0x7f) * scale
    scale *= 128
    if (byte < 0x80) return { size, at: at + 1 }
  }
}

/** A number whose bytes are there only where their bit is set. */
function readSparse(delta: Buffer, start: number, bits: number): { readonly value: number; readonly at: number } {
  let value = 0
  let at = start
  for (let bit = 0; bits >> bit > 0; bit += 1) {
    if (((bits >> bit) & 1) === 0) continue
    value += delta.readUInt8(at) * 256 ** bit
    at += 1
  }
  return { value, at }
}

/**
 * Makes an object from another one and the differences between them.
 * @param most how many bytes it may have
 * @throws Error when the differences are not to this base, or not sound
 */
export function applyDelta(base: Buffer, delta: Buffer, most: number): Buffer {
  const from = readSize(delta, 0)
  const to = readSize(delta, from.at)
  if (from.size !== base.length || to.size > most) throw new Error('the differences are not to this object')
  const parts: Buffer[] = []
  let size = 0
  for (let at = to.at; at < delta.length; ) {
    const instruction = delta.readUInt8(at)
    let part: Buffer
    if (instruction < 0x80) {
      part = delta.subarray(at + 1, at + 1 + instruction)
      at += 1 + instruction
    } else {
      const offset = readSparse(delta, at + 1, instruction & 0x0f)
      const length = readSparse(delta, offset.at, (instruction >> 4) & 0x07)
      part = base.subarray(offset.value, offset.value + (length.value || 0x10000))
      at = length.at
    }
    if (part.length === 0) throw new Error('the differences lead nowhere')
    parts.push(part)
    size += part.length
    if (size > to.size) break
  }
  if (size !== to.size) throw new Error('the differences are not all there')
  return Buffer.concat(parts)
}
