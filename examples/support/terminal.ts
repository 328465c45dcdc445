/** Text for people: tables and a progress bar. */
import * as Console from "effect/Console"
import * as Effect from "effect/Effect"

type Cell = string | number | null | undefined

const text = (cell: Cell): string =>
  typeof cell === "number" && !Number.isInteger(cell) ? cell.toFixed(2) : String(cell ?? "–")

/** Prints rows under their heads; columns of numbers stand on the right. */
export const table = (
  heads: ReadonlyArray<string>,
  rows: ReadonlyArray<ReadonlyArray<Cell>>
): Effect.Effect<void> => {
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => text(row[column]).length))
  )
  const numeric = heads.map((_, column) => rows.every((row) => typeof row[column] !== "string"))
  const line = (cells: ReadonlyArray<string>) =>
    "  " +
    cells
      .map((cell, column) =>
        numeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)
      )
      .join("  ")
      .trimEnd()
  const rule = "  " + widths.map((width) => "─".repeat(width)).join("──")
  return Console.log([line(heads), rule, ...rows.map((row) => line(row.map(text)))].join("\n"))
}

/** Draws a bar over itself; where the output is no terminal, the last one only. */
export const progress = (label: string, done: number, total: number): Effect.Effect<void> =>
  Effect.sync(() => {
    if (!process.stdout.isTTY && done < total) return
    const width = 40
    const filled = Math.round((width * done) / total)
    const bar = "█".repeat(filled) + "░".repeat(width - filled)
    const start = process.stdout.isTTY ? "\r" : ""
    process.stdout.write(`${start}  ${label} ${bar} ${done}/${total}${done === total ? "\n" : ""}`)
  })
