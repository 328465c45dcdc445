/** A tracer that keeps its spans, in the order they began. */
import * as Tracer from "effect/Tracer"

export const recordingTracer = (): {
  readonly spans: ReadonlyArray<Tracer.NativeSpan>
  readonly tracer: Tracer.Tracer
} => {
  const spans: Array<Tracer.NativeSpan> = []
  const tracer = Tracer.make({
    span: (options) => {
      const span = new Tracer.NativeSpan(options)
      spans.push(span)
      return span
    }
  })
  return { spans, tracer }
}
