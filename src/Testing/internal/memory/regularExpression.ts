/**
 * Lucene's regular expressions. They always match a whole term, and they know what JavaScript's do not:
 * `&` (and), `~` (not), `@` (anything), `#` (nothing), `<1-99>` (numbers) and `"…"` (as it stands).
 */
import { illegal } from "./reading.ts"

const flagBits: { readonly [name: string]: number } = {
  INTERSECTION: 0x1,
  COMPLEMENT: 0x2,
  EMPTY: 0x4,
  ANYSTRING: 0x8,
  AUTOMATON: 0x10,
  INTERVAL: 0x20,
  NONE: 0,
  ALL: 0xff
}

export const allFlags = 0xff

/** The flags of a text such as `INTERSECTION|COMPLEMENT`. */
export const parseFlags = (text: string): number => {
  let flags = 0
  for (const name of text.split("|")) {
    const bit = name === "" ? 0 : flagBits[name.toUpperCase()]
    if (bit === undefined) throw illegal(`Unknown regexp flag [${name}]`)
    if (name.toUpperCase() === "ALL") return allFlags
    if (name.toUpperCase() === "NONE") return 0
    flags |= bit
  }
  return flags
}

/** Where matches of an expression can end that begin at one of these places. */
type Step = (text: ReadonlyArray<number>, starts: ReadonlySet<number>) => ReadonlySet<number>

type Test = (point: number) => boolean

const one =
  (test: Test): Step =>
  (text, starts) => {
    const ends = new Set<number>()
    for (const at of starts) {
      const point = text[at]
      if (point !== undefined && test(point)) ends.add(at + 1)
    }
    return ends
  }

const empty: Step = (_, starts) => starts

const sequence = (steps: ReadonlyArray<Step>): Step => {
  return (text, starts) => steps.reduce((places, step) => step(text, places), starts)
}

const anyString: Step = (text, starts) => {
  const first = Math.min(...starts)
  const ends = new Set<number>()
  for (let at = first; at <= text.length; at++) ends.add(at)
  return ends
}

/** Each start by itself, for what depends on where it began. */
const separately =
  (ends: (text: ReadonlyArray<number>, start: number) => Iterable<number>): Step =>
  (text, starts) => {
    const all = new Set<number>()
    for (const start of starts) for (const end of ends(text, start)) all.add(end)
    return all
  }

const from = (step: Step, text: ReadonlyArray<number>, start: number): ReadonlySet<number> =>
  step(text, new Set([start]))

const complement = (step: Step): Step =>
  separately((text, start) => {
    const not = from(step, text, start)
    return [...anyString(text, new Set([start]))].filter((end) => !not.has(end))
  })

const both = (left: Step, right: Step): Step =>
  separately((text, start) => {
    const other = from(right, text, start)
    return [...from(left, text, start)].filter((end) => other.has(end))
  })

const either =
  (left: Step, right: Step): Step =>
  (text, starts) =>
    new Set([...left(text, starts), ...right(text, starts)])

const repeat =
  (step: Step, least: number, most: number): Step =>
  (text, starts) => {
    let places = starts
    for (let count = 0; count < least; count++) places = step(text, places)
    const all = new Set(places)
    // What was reached before leads nowhere new.
    for (let count = least; count < most && places.size > 0; count++) {
      const reached = [...step(text, places)].filter((place) => !all.has(place))
      for (const place of reached) all.add(place)
      places = new Set(reached)
    }
    return all
  }

const interval = (low: number, high: number, digits: number): Step =>
  separately((text, start) => {
    const ends: Array<number> = []
    let number = 0
    for (let at = start; at < text.length; at++) {
      const digit = (text[at] ?? 0) - 48
      if (digit < 0 || digit > 9) break
      number = number * 10 + digit
      if (number >= low && number <= high && (digits === 0 || at + 1 - start === digits)) ends.push(at + 1)
    }
    return ends
  })

const inRange =
  (low: number, high: number): Test =>
  (point) =>
    point >= low && point <= high

const isDigit = inRange(48, 57)
const isWord: Test = (point) =>
  isDigit(point) || inRange(65, 90)(point) || inRange(97, 122)(point) || point === 95
const isSpace: Test = (point) => point === 32 || point === 9 || point === 10 || point === 13

const not =
  (test: Test): Test =>
  (point) =>
    !test(point)

const classes: { readonly [letter: string]: Test } = {
  d: isDigit,
  D: not(isDigit),
  w: isWord,
  W: not(isWord),
  s: isSpace,
  S: not(isSpace)
}

const single = (text: string): number | undefined => {
  const [first, ...more] = [...text]
  return first !== undefined && more.length === 0 ? first.codePointAt(0) : undefined
}

const casings = (point: number): ReadonlyArray<number> => {
  const text = String.fromCodePoint(point)
  const upper = single(text.toUpperCase()) ?? point
  const lower = single(text.toLowerCase()) ?? point
  return [point, upper, lower, single(String.fromCodePoint(upper).toLowerCase()) ?? point]
}

/** Whether a term is matched as a whole. */
export type Expression = (term: string) => boolean

class Parser {
  private at = 0
  private readonly points: ReadonlyArray<string>
  private readonly flags: number
  private readonly ignoreCase: boolean

  constructor(pattern: string, flags: number, ignoreCase: boolean) {
    this.points = [...pattern]
    this.flags = flags
    this.ignoreCase = ignoreCase
  }

  parse(): Step {
    if (this.points.length === 0) return empty
    const step = this.union()
    if (this.more()) throw illegal(`end-of-string expected at position ${this.at}`)
    return step
  }

  private more(): boolean {
    return this.at < this.points.length
  }

  private peek(...options: ReadonlyArray<string>): boolean {
    return options.includes(this.points[this.at] ?? "")
  }

  private match(point: string): boolean {
    if (!this.peek(point)) return false
    this.at++
    return true
  }

  private next(): string {
    const point = this.points[this.at]
    if (point === undefined) throw illegal("unexpected end-of-string")
    this.at++
    return point
  }

  private has(flag: string): boolean {
    return (this.flags & (flagBits[flag] ?? 0)) !== 0
  }

  private expect(point: string): void {
    if (!this.match(point)) throw illegal(`expected '${point}' at position ${this.at}`)
  }

  private union(): Step {
    const left = this.intersection()
    return this.match("|") ? either(left, this.union()) : left
  }

  private intersection(): Step {
    const left = this.concatenation()
    return this.has("INTERSECTION") && this.match("&") ? both(left, this.intersection()) : left
  }

  private concatenation(): Step {
    const steps = [this.repetition()]
    while (this.more() && !this.peek(")", "|") && !(this.has("INTERSECTION") && this.peek("&"))) {
      steps.push(this.repetition())
    }
    return sequence(steps)
  }

  private number(): number | undefined {
    let digits = ""
    while (this.more() && /^[0-9]$/.test(this.points[this.at] ?? "")) digits += this.next()
    return digits === "" ? undefined : Number(digits)
  }

  private repetition(): Step {
    let step = this.complement()
    while (this.peek("?", "*", "+", "{")) {
      const [least, most] = this.bounds()
      step = repeat(step, least, most)
    }
    return step
  }

  private bounds(): readonly [number, number] {
    if (this.match("?")) return [0, 1]
    if (this.match("*")) return [0, Infinity]
    if (this.match("+")) return [1, Infinity]
    this.next()
    const least = this.number()
    if (least === undefined) throw illegal(`integer expected at position ${this.at}`)
    const most = this.match(",") ? (this.number() ?? Infinity) : least
    this.expect("}")
    if (least > most) throw illegal(`invalid repetition range(out of order): ${least}..${most}`)
    return [least, most]
  }

  private complement(): Step {
    return this.has("COMPLEMENT") && this.match("~") ? complement(this.complement()) : this.characterClass()
  }

  private characterClass(): Step {
    if (!this.match("[")) return this.simple()
    const negated = this.match("^")
    const tests: Array<Test> = []
    do tests.push(this.classMember())
    while (this.more() && !this.peek("]"))
    this.expect("]")
    const test: Test = (point) => tests.some((member) => member(point))
    return one(negated ? not(test) : test)
  }

  private classMember(): Test {
    const predefined = this.predefined()
    if (predefined !== undefined) return predefined
    const low = this.character()
    if (!this.match("-")) return this.literal(low)
    const high = this.character()
    if (low > high) throw illegal(`invalid range: from (${low}) cannot be > to (${high})`)
    return this.cased(inRange(low, high))
  }

  private cased(test: Test): Test {
    return this.ignoreCase ? (point) => casings(point).some(test) : test
  }

  private literal(expected: number): Test {
    if (!this.ignoreCase) return (point) => point === expected
    const all = casings(expected)
    return (point) => casings(point).some((cased) => all.includes(cased))
  }

  /** `\d` and the like, after which nothing of a plain character is left. */
  private predefined(): Test | undefined {
    if (!this.peek("\\")) return undefined
    const letter = this.points[this.at + 1] ?? ""
    const test = Object.hasOwn(classes, letter) ? classes[letter] : undefined
    if (test === undefined) {
      if (/^[A-Za-z]$/.test(letter)) throw illegal(`invalid character class \\${letter.codePointAt(0)}`)
      return undefined
    }
    this.at += 2
    return test
  }

  private character(): number {
    this.match("\\")
    return this.next().codePointAt(0) ?? 0
  }

  private simple(): Step {
    if (this.match(".")) return one(() => true)
    if (this.has("EMPTY") && this.match("#")) return () => new Set()
    if (this.has("ANYSTRING") && this.match("@")) return anyString
    if (this.match('"')) return this.quoted()
    if (this.match("(")) return this.group()
    if ((this.has("AUTOMATON") || this.has("INTERVAL")) && this.match("<")) return this.interval()
    const predefined = this.predefined()
    return one(predefined ?? this.literal(this.character()))
  }

  private until(end: string): string {
    let text = ""
    while (this.more() && !this.peek(end)) text += this.next()
    this.expect(end)
    return text
  }

  private quoted(): Step {
    return sequence([...this.until('"')].map((point) => one(this.literal(point.codePointAt(0) ?? 0))))
  }

  private group(): Step {
    if (this.match(")")) return empty
    const step = this.union()
    this.expect(")")
    return step
  }

  private interval(): Step {
    const text = this.until(">")
    if (!text.includes("-")) {
      throw illegal(
        this.has("AUTOMATON") ? `'${text}' not found` : `interval syntax error at position ${this.at - 1}`
      )
    }
    if (!this.has("INTERVAL")) throw illegal(`illegal identifier at position ${this.at - 1}`)
    const bounds = /^(\d+)-(\d+)$/.exec(text)
    if (bounds === null) throw illegal(`interval syntax error at position ${this.at - 1}`)
    const [, low = "", high = ""] = bounds
    const digits = low.length === high.length ? low.length : 0
    return interval(Math.min(Number(low), Number(high)), Math.max(Number(low), Number(high)), digits)
  }
}

export const compileExpression = (pattern: string, flags: number, ignoreCase: boolean): Expression => {
  const step = new Parser(pattern, flags, ignoreCase).parse()
  const start: ReadonlySet<number> = new Set([0])
  return (term) => {
    const points = Array.from(term, (point) => point.codePointAt(0) ?? 0)
    return step(points, start).has(points.length)
  }
}
