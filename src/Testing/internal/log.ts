const cut = (line: string): string => (line.length > 300 ? `${line.slice(0, 300)}…` : line)

/** The last lines, long ones cut and stack frames left out. */
export const tail = (log: string, lines = 40): string =>
  log
    .trimEnd()
    .split("\n")
    .filter((line) => !/^\s+(?:at |\.\.\. \d)/.test(line))
    .slice(-lines)
    .map(cut)
    .join("\n")

/** From the most to the least telling; the last line of a failed start only says that it failed. */
const patterns = [
  /fatal exception while booting[^\n]*?(?:Exception|Error): (.+)$/m,
  /^ERROR: (?!Elasticsearch did not exit normally)(.+)$/m,
  /^Error occurred during initialization of VM\n(.+)$/m,
  /^(?:Error|Invalid)[^\n]*: (.+)$/m,
  /^(?:Exception in thread \S+ |Caused by: )?[\w.$]+(?:Exception|Error): (.+)$/m,
  /\[ERROR\][^\n]*?\] \[[^\]]*\] (.+)$/m
]

/** What a server that did not start complains of, as far as its log tells. */
export const complaint = (log: string): string | undefined => {
  for (const pattern of patterns) {
    const found = pattern.exec(log)?.[1]?.trim()
    if (found !== undefined) return cut(found)
  }
  return undefined
}
