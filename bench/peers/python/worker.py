"""The official client for Python, as `../../worker.ts` is for JavaScript: `worker.py SUBJECT WORK URL`.

Each line of standard input is how many units to do; each line of the output is what they cost.
"""

import asyncio
import json
import re
import resource
import sys
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

SYNC = "elasticsearch-py"
ASYNC = "elasticsearch-py, async"

# What every client sends: the same as in `../../data.ts`.
SCANNED = 100_000
PAGE_SIZE = 1000
MAX_BYTES = 5_000_000
BULKS_AT_ONCE = 5
IN_FLIGHT = 32
QUERY = {"match": {"title": "film"}}
AGGREGATIONS = {
    "directors": {
        "terms": {"field": "Director", "size": 500},
        "aggs": {"rating": {"avg": {"field": "Rating"}}},
    }
}
ROWS = 10_000
ESQL_QUERY = f"FROM films | KEEP id, title, gross, rating, released | LIMIT {ROWS}"
# Only bytes decide where a request of a bulk ends.
NO_LIMIT = sys.maxsize


def film(id: int) -> dict[str, Any]:
    return {
        "title": f"Film number {id}",
        "released": "1998-06-12",
        "gross": 1_000_000 + id * 37,
        "rating": 5 + (id % 50) / 10,
        "genres": ["drama", "comedy"],
        "director": {"name": f"Director {id % 17}", "born": 1950 + (id % 40)},
        "isFree": id % 2 == 0,
        "plot": "Somebody wants something, somebody else does not, and in the end it is all different from "
        "what both had thought.",
    }


POOL = [(str(id), film(id)) for id in range(1000)]


def actions(count: int) -> Iterator[dict[str, Any]]:
    for at in range(count):
        id, document = POOL[at % len(POOL)]
        yield {"_index": "films", "_id": id, "_source": document}


# What an answer must have; of rows, how many.
KEYS = {"get": "found", "search": "hits", "aggregations": "aggregations", "index": "result"}


def check(work: str, answer: Any) -> None:
    is_right = len(answer) == ROWS if work == "esql" else KEYS[work] in answer
    if not is_right:
        raise ValueError(f"{work}: not the right answer")


def counted(work: str, expected: int, got: int) -> None:
    if got != expected:
        raise ValueError(f"{work}: {got} of {expected}")


def records(answer: Any) -> list[dict[str, Any]]:
    """A dict for each row; the client brings no helper for it."""
    names = [column["name"] for column in answer["columns"]]
    return [dict(zip(names, values)) for values in answer["values"]]


# The clients of both kinds take the same arguments; one answers, the other with what is to be awaited.
REQUESTS: dict[str, Callable[[Any], Any]] = {
    "get": lambda client: client.get(index="films", id="1"),
    "search": lambda client: client.search(index="films", query=QUERY, size=100),
    "aggregations": lambda client: client.search(index="stats", aggs=AGGREGATIONS, size=0),
    "index": lambda client: client.index(index="films", id="1", document=film(1)),
    "esql": lambda client: client.esql.query(query=ESQL_QUERY),
}


class Turns:
    """Workers that take turns until the work is done. A deque, since its `pop` needs no lock among threads."""

    def __init__(self, times: int) -> None:
        self._left = deque(range(times))

    def next(self) -> bool:
        try:
            self._left.pop()
            return True
        except IndexError:
            return False


def sync_job(work: str, url: str) -> tuple[Callable[[int], None], Callable[[], None]]:
    from elasticsearch import Elasticsearch, helpers

    # As many connections as there are calls under way; ten would be its default.
    client = Elasticsearch(url, connections_per_node=IN_FLIGHT)

    def bulk(times: int) -> None:
        # The helper that has several requests under way.
        outcomes = helpers.parallel_bulk(
            client,
            actions(times),
            thread_count=BULKS_AT_ONCE,
            chunk_size=NO_LIMIT,
            max_chunk_bytes=MAX_BYTES,
        )
        counted("bulk", times, sum(ok for ok, _ in outcomes))

    def scan(_: int) -> None:
        counted("scan", SCANNED, sum(1 for _ in helpers.scan(client, index="films", size=PAGE_SIZE)))

    if work in REQUESTS:
        request = REQUESTS[work]
        threads = ThreadPoolExecutor(IN_FLIGHT)

        def calls(times: int) -> None:
            turns = Turns(times)

            def worker() -> None:
                while turns.next():
                    answer = request(client)
                    check(work, records(answer) if work == "esql" else answer)

            # A result is asked for, so that what failed fails here.
            for future in [threads.submit(worker) for _ in range(IN_FLIGHT)]:
                future.result()

        def close() -> None:
            threads.shutdown()
            client.close()

        return calls, close
    if work == "bulk":
        return bulk, client.close
    if work == "scan":
        return scan, client.close
    raise ValueError(f"nobody knows the work {work}")


async def async_run(work: str, url: str) -> None:
    from elasticsearch import AsyncElasticsearch, helpers

    async def calls(times: int) -> None:
        turns = Turns(times)
        request = REQUESTS[work]

        async def worker() -> None:
            while turns.next():
                answer = await request(client)
                check(work, records(answer) if work == "esql" else answer)

        await asyncio.gather(*(worker() for _ in range(IN_FLIGHT)))

    async def bulk(times: int) -> None:
        # One request at a time: there is no other helper for bulk with asyncio.
        succeeded, _ = await helpers.async_bulk(
            client, actions(times), chunk_size=NO_LIMIT, max_chunk_bytes=MAX_BYTES
        )
        counted("bulk", times, succeeded)

    async def scan(_: int) -> None:
        documents = 0
        async for _ in helpers.async_scan(client, index="films", size=PAGE_SIZE):
            documents += 1
        counted("scan", SCANNED, documents)

    others: dict[str, Callable[[int], Awaitable[None]]] = {"bulk": bulk, "scan": scan}
    job = calls if work in REQUESTS else others.get(work)
    if job is None:
        raise ValueError(f"nobody knows the work {work}")
    async with AsyncElasticsearch(url, connections_per_node=IN_FLIGHT) as client:
        # Nothing else is to be done while it waits for a line.
        for times in lines():
            before = now()
            await job(times)
            tell(times, before)


def dsl_job() -> Callable[[int], None]:
    """The same search as in `../../clients/plain.ts`."""
    from elasticsearch.dsl import Search
    from elasticsearch.dsl.aggs import Avg, Terms as TermsBuckets
    from elasticsearch.dsl.query import Bool, Exists, Match, MultiMatch, Range, Term, Terms

    expected = {
        "query": {
            "bool": {
                "must": [
                    {"match": {"title": {"query": "star wars", "operator": "and"}}},
                    {"multi_match": {"query": "space", "fields": ["title^2", "plot"]}},
                ],
                "filter": [
                    {"term": {"genres": "drama"}},
                    {"range": {"released": {"gte": "1970-01-01", "lt": "1980-01-01"}}},
                    {"exists": {"field": "rating"}},
                ],
                "must_not": [{"terms": {"genres": ["western", "musical"]}}],
            }
        },
        "aggs": {"genres": {"terms": {"field": "genres", "size": 10}, "aggs": {"rating": {"avg": {"field": "rating"}}}}},
        "sort": [{"released": {"order": "desc"}}, "title.raw"],
        "size": 20,
    }

    def built() -> str:
        search = (
            Search()
            .query(
                Bool(
                    must=[
                        Match("title", {"query": "star wars", "operator": "and"}),
                        MultiMatch(query="space", fields=["title^2", "plot"]),
                    ],
                    filter=[
                        Term("genres", "drama"),
                        Range("released", {"gte": "1970-01-01", "lt": "1980-01-01"}),
                        Exists(field="rating"),
                    ],
                    must_not=[Terms("genres", ["western", "musical"])],
                )
            )
            .sort({"released": {"order": "desc"}}, "title.raw")
        )[:20]
        search.aggs.bucket("genres", TermsBuckets(field="genres", size=10)).metric("rating", Avg(field="rating"))
        return json.dumps(search.to_dict())

    once = json.loads(built())
    # A slice says where it begins.
    once.pop("from", None)
    if once != expected:
        raise ValueError(f"dsl: not the same search: {json.dumps(once)}")

    def run(times: int) -> None:
        for _ in range(times):
            if len(built()) < 400:
                raise ValueError("dsl: not the whole search")

    return run


def lines() -> Iterator[int]:
    for line in iter(sys.stdin.readline, ""):
        yield int(line)


def now() -> tuple[float, float]:
    """Seconds of all threads of the process, and of the clock."""
    return time.process_time(), time.perf_counter()


def peak() -> float:
    """The most that the process has had, in MB. What `getrusage` says may be of the process that started this one."""
    try:
        with open("/proc/self/status") as status:
            found = re.search(r"VmHWM:\s*(\d+) kB", status.read())
        if found:
            return int(found[1]) / 1024
    except OSError:
        pass
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)


def tell(times: int, before: tuple[float, float]) -> None:
    cpu, wall = (after - start for after, start in zip(now(), before))
    figures = {"cpu": cpu * 1e6 / times, "wall": wall * 1e6 / times, "rss": peak(), "alive": 0}
    print(json.dumps(figures), flush=True)


def run(job: Callable[[int], None]) -> None:
    for times in lines():
        before = now()
        job(times)
        tell(times, before)


def main(subject: str, work: str, url: str) -> None:
    if subject == ASYNC:
        asyncio.run(async_run(work, url))
    elif subject != SYNC:
        raise ValueError(f"nobody knows the client {subject}")
    elif work == "dsl":
        run(dsl_job())
    else:
        job, close = sync_job(work, url)
        run(job)
        close()


main(*sys.argv[1:4])
