/** The specification's examples of requests. Written by `npm run codegen`. */
import type * as Api from "effect-elasticsearch/Api"

export const examples = [
  {
    endpoint: "text_structure.find_field_structure",
    name: "text_structure.find_field_structure/FindFieldStructureRequestExample1",
    line: "GET _text_structure/find_field_structure?index=test-logs&field=message",
    params: {
      index: "test-logs",
      field: "message"
    } satisfies Api.TextStructure.TextStructureFindFieldStructureRequest
  },
  {
    endpoint: "text_structure.find_message_structure",
    name: "text_structure.find_message_structure/FindMessageStructureRequestExample1",
    line: "POST _text_structure/find_message_structure",
    params: {
      messages: [
        "[2024-03-05T10:52:36,256][INFO ][o.a.l.u.VectorUtilPanamaProvider] [laptop] Java vector incubator API enabled; uses preferredBitSize=128",
        "[2024-03-05T10:52:41,038][INFO ][o.e.p.PluginsService     ] [laptop] loaded module [repository-url]",
        "[2024-03-05T10:52:41,042][INFO ][o.e.p.PluginsService     ] [laptop] loaded module [rest-root]",
        "[2024-03-05T10:52:41,043][INFO ][o.e.p.PluginsService     ] [laptop] loaded module [x-pack-core]",
        "[2024-03-05T10:52:41,043][INFO ][o.e.p.PluginsService     ] [laptop] loaded module [x-pack-redact]",
        "[2024-03-05T10:52:41,043][INFO ][o.e.p.PluginsService     ] [laptop] loaded module [ingest-user-agent]",
        "[2024-03-05T10:52:41,044][INFO ][o.e.p.PluginsService     ] [laptop] loaded module [x-pack-monitoring]",
        "[2024-03-05T10:52:41,044][INFO ][o.e.p.PluginsService     ] [laptop] loaded module [repository-s3]",
        "[2024-03-05T10:52:41,044][INFO ][o.e.p.PluginsService     ] [laptop] loaded module [x-pack-analytics]",
        "[2024-03-05T10:52:41,044][INFO ][o.e.p.PluginsService     ] [laptop] loaded module [x-pack-ent-search]",
        "[2024-03-05T10:52:41,044][INFO ][o.e.p.PluginsService     ] [laptop] loaded module [x-pack-autoscaling]",
        "[2024-03-05T10:52:41,044][INFO ][o.e.p.PluginsService     ] [laptop] loaded module [lang-painless]]",
        "[2024-03-05T10:52:41,059][INFO ][o.e.p.PluginsService     ] [laptop] loaded module [lang-expression]",
        "[2024-03-05T10:52:41,059][INFO ][o.e.p.PluginsService     ] [laptop] loaded module [x-pack-eql]",
        "[2024-03-05T10:52:43,291][INFO ][o.e.e.NodeEnvironment    ] [laptop] heap size [16gb], compressed ordinary object pointers [true]",
        "[2024-03-05T10:52:46,098][INFO ][o.e.x.s.Security         ] [laptop] Security is enabled",
        "[2024-03-05T10:52:47,227][INFO ][o.e.x.p.ProfilingPlugin  ] [laptop] Profiling is enabled",
        "[2024-03-05T10:52:47,259][INFO ][o.e.x.p.ProfilingPlugin  ] [laptop] profiling index templates will not be installed or reinstalled",
        "[2024-03-05T10:52:47,755][INFO ][o.e.i.r.RecoverySettings ] [laptop] using rate limit [40mb] with [default=40mb, read=0b, write=0b, max=0b]",
        "[2024-03-05T10:52:47,787][INFO ][o.e.d.DiscoveryModule    ] [laptop] using discovery type [multi-node] and seed hosts providers [settings]",
        "[2024-03-05T10:52:49,188][INFO ][o.e.n.Node               ] [laptop] initialized",
        "[2024-03-05T10:52:49,199][INFO ][o.e.n.Node               ] [laptop] starting ..."
      ]
    } satisfies Api.TextStructure.TextStructureFindMessageStructureRequest
  },
  {
    endpoint: "text_structure.find_structure",
    name: "text_structure.find_structure/FindStructureRequestExample1",
    line: "POST _text_structure/find_structure",
    params: {
      text_files: [
        { name: "Leviathan Wakes", author: "James S.A. Corey", release_date: "2011-06-02", page_count: 561 },
        { name: "Hyperion", author: "Dan Simmons", release_date: "1989-05-26", page_count: 482 },
        { name: "Dune", author: "Frank Herbert", release_date: "1965-06-01", page_count: 604 },
        { name: "Dune Messiah", author: "Frank Herbert", release_date: "1969-10-15", page_count: 331 },
        { name: "Children of Dune", author: "Frank Herbert", release_date: "1976-04-21", page_count: 408 },
        { name: "God Emperor of Dune", author: "Frank Herbert", release_date: "1981-05-28", page_count: 454 },
        { name: "Consider Phlebas", author: "Iain M. Banks", release_date: "1987-04-23", page_count: 471 },
        { name: "Pandora's Star", author: "Peter F. Hamilton", release_date: "2004-03-02", page_count: 768 },
        {
          name: "Revelation Space",
          author: "Alastair Reynolds",
          release_date: "2000-03-15",
          page_count: 585
        },
        { name: "A Fire Upon the Deep", author: "Vernor Vinge", release_date: "1992-06-01", page_count: 613 },
        { name: "Ender's Game", author: "Orson Scott Card", release_date: "1985-06-01", page_count: 324 },
        { name: "1984", author: "George Orwell", release_date: "1985-06-01", page_count: 328 },
        { name: "Fahrenheit 451", author: "Ray Bradbury", release_date: "1953-10-15", page_count: 227 },
        { name: "Brave New World", author: "Aldous Huxley", release_date: "1932-06-01", page_count: 268 },
        { name: "Foundation", author: "Isaac Asimov", release_date: "1951-06-01", page_count: 224 },
        { name: "The Giver", author: "Lois Lowry", release_date: "1993-04-26", page_count: 208 },
        { name: "Slaughterhouse-Five", author: "Kurt Vonnegut", release_date: "1969-06-01", page_count: 275 },
        {
          name: "The Hitchhiker's Guide to the Galaxy",
          author: "Douglas Adams",
          release_date: "1979-10-12",
          page_count: 180
        },
        { name: "Snow Crash", author: "Neal Stephenson", release_date: "1992-06-01", page_count: 470 },
        { name: "Neuromancer", author: "William Gibson", release_date: "1984-07-01", page_count: 271 },
        {
          name: "The Handmaid's Tale",
          author: "Margaret Atwood",
          release_date: "1985-06-01",
          page_count: 311
        },
        {
          name: "Starship Troopers",
          author: "Robert A. Heinlein",
          release_date: "1959-12-01",
          page_count: 335
        },
        {
          name: "The Left Hand of Darkness",
          author: "Ursula K. Le Guin",
          release_date: "1969-06-01",
          page_count: 304
        },
        {
          name: "The Moon is a Harsh Mistress",
          author: "Robert A. Heinlein",
          release_date: "1966-04-01",
          page_count: 288
        }
      ]
    } satisfies Api.TextStructure.TextStructureFindStructureRequest
  },
  {
    endpoint: "text_structure.test_grok_pattern",
    name: "text_structure.test_grok_pattern/TestGrokPatternRequestExample1",
    line: "GET _text_structure/test_grok_pattern",
    params: {
      grok_pattern: "Hello %{WORD:first_name} %{WORD:last_name}",
      text: ["Hello John Doe", "this does not match"]
    } satisfies Api.TextStructure.TextStructureTestGrokPatternRequest
  }
]
