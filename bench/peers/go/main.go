// The official client for Go, as ../../worker.ts is for JavaScript: main SUBJECT WORK URL.
//
// Each line of standard input is how many units to do; each line of the output is what they cost.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"regexp"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/elastic/elastic-transport-go/v8/elastictransport"
	"github.com/elastic/go-elasticsearch/v9"
	"github.com/elastic/go-elasticsearch/v9/esutil"
	"github.com/elastic/go-elasticsearch/v9/typedapi/esdsl"
	"github.com/elastic/go-elasticsearch/v9/typedapi/types"
)

// What every client sends: the same as in ../../data.ts.
const (
	scanned      = 100_000
	pageSize     = 1000
	maxBytes     = 5_000_000
	bulksAtOnce  = 5
	inFlight     = 32
	rows         = 10_000
	esqlQuery    = "FROM films | KEEP id, title, gross, rating, released | LIMIT 10000"
	scrollFor    = "1m"
	poolOfFilms  = 1000
	filmsIndex   = "films"
	bucketsIndex = "stats"
)

type director struct {
	Name string `json:"name"`
	Born int    `json:"born"`
}

type film struct {
	Title    string   `json:"title"`
	Released string   `json:"released"`
	Gross    int      `json:"gross"`
	Rating   float64  `json:"rating"`
	Genres   []string `json:"genres"`
	Director director `json:"director"`
	IsFree   bool     `json:"isFree"`
	Plot     string   `json:"plot"`
}

func filmOf(id int) film {
	return film{
		Title:    fmt.Sprintf("Film number %d", id),
		Released: "1998-06-12",
		Gross:    1_000_000 + id*37,
		Rating:   5 + float64(id%50)/10,
		Genres:   []string{"drama", "comedy"},
		Director: director{Name: fmt.Sprintf("Director %d", id%17), Born: 1950 + id%40},
		IsFree:   id%2 == 0,
		Plot: "Somebody wants something, somebody else does not, and in the end it is all different from " +
			"what both had thought.",
	}
}

type item struct {
	id   string
	film film
}

var pool = func() []item {
	items := make([]item, poolOfFilms)
	for id := range items {
		items[id] = item{strconv.Itoa(id), filmOf(id)}
	}
	return items
}()

// stored is a document as the sink answers with it. The client leaves documents as JSON; to have read them is the
// program's part, and the other clients' answers have them read.
type stored struct {
	Title            string  `json:"Title"`
	USGross          int     `json:"US Gross"`
	ProductionBudget int     `json:"Production Budget"`
	ReleaseDate      string  `json:"Release Date"`
	MajorGenre       string  `json:"Major Genre"`
	Director         string  `json:"Director"`
	IMDBRating       float64 `json:"IMDB Rating"`
	IMDBVotes        int     `json:"IMDB Votes"`
	Distributor      string  `json:"Distributor"`
	Overview         string  `json:"overview"`
}

func read(source json.RawMessage) (stored, error) {
	var document stored
	err := json.Unmarshal(source, &document)
	return document, err
}

func readAll(hits []types.Hit) error {
	documents := make([]stored, len(hits))
	for at, hit := range hits {
		document, err := read(hit.Source_)
		if err != nil {
			return err
		}
		documents[at] = document
	}
	return nil
}

func wrong(work string) error { return fmt.Errorf("%s: not the right answer", work) }

func counted(work string, expected, got int) error {
	if expected != got {
		return fmt.Errorf("%s: %d of %d", work, got, expected)
	}
	return nil
}

type client = *elasticsearch.TypedClient

func get(ctx context.Context, es client) error {
	answer, err := es.Get(filmsIndex, "1").Do(ctx)
	if err != nil {
		return err
	}
	document, err := read(answer.Source_)
	if err == nil && (!answer.Found || document.Title == "") {
		return wrong("get")
	}
	return err
}

func search(ctx context.Context, es client) error {
	answer, err := es.Search().Index(filmsIndex).Query(esdsl.NewMatchQuery("title", "film")).Size(100).Do(ctx)
	if err != nil {
		return err
	}
	if len(answer.Hits.Hits) == 0 {
		return wrong("search")
	}
	return readAll(answer.Hits.Hits)
}

func aggregations(ctx context.Context, es client) error {
	answer, err := es.Search().Index(bucketsIndex).Size(0).
		Aggregations(map[string]types.Aggregations{
			"directors": {
				Terms: esdsl.NewTermsAggregation().Field("Director").Size(500).TermsAggregationCaster(),
				Aggregations: map[string]types.Aggregations{
					"rating": *esdsl.NewAverageAggregation().Field("Rating").AggregationsCaster(),
				},
			},
		}).Do(ctx)
	if err != nil {
		return err
	}
	directors, isRight := answer.Aggregations["directors"].(*types.StringTermsAggregate)
	if !isRight {
		return wrong("aggregations")
	}
	if buckets, isRight := directors.Buckets.([]types.StringTermsBucket); !isRight || len(buckets) != 500 {
		return wrong("aggregations")
	}
	return nil
}

func index(ctx context.Context, es client) error {
	answer, err := es.Index(filmsIndex).Id("1").Document(filmOf(1)).Do(ctx)
	if err == nil && answer.Result.Name == "" {
		return wrong("index")
	}
	return err
}

// The helper of the client writes the rows as JSON again and reads that: this is what a program that minds would do.
func esql(ctx context.Context, es client) error {
	answer, err := es.Esql.Query().Query(esqlQuery).Do(ctx)
	if err != nil {
		return err
	}
	var table struct {
		Columns []struct {
			Name string `json:"name"`
		} `json:"columns"`
		Values [][]any `json:"values"`
	}
	if err := json.Unmarshal(answer, &table); err != nil {
		return err
	}
	records := make([]map[string]any, len(table.Values))
	for at, values := range table.Values {
		record := make(map[string]any, len(table.Columns))
		for column, value := range values {
			record[table.Columns[column].Name] = value
		}
		records[at] = record
	}
	return counted("esql", rows, len(records))
}

var calls = map[string]func(context.Context, client) error{
	"get": get, "search": search, "aggregations": aggregations, "index": index, "esql": esql,
}

// inTurns has goroutines take turns until the work is done.
func inTurns(times int, once func() error) error {
	var left atomic.Int64
	left.Store(int64(times))
	failures := make([]error, inFlight)
	var workers sync.WaitGroup
	for worker := range inFlight {
		workers.Go(func() {
			for failures[worker] == nil && left.Add(-1) >= 0 {
				failures[worker] = once()
			}
		})
	}
	workers.Wait()
	return errors.Join(failures...)
}

func scan(ctx context.Context, es client) error {
	documents := 0
	page, err := es.Search().Index(filmsIndex).Scroll(scrollFor).Size(pageSize).
		Sort(esdsl.NewSortOptions().AddSortOption("_doc", types.NewFieldSort())).Do(ctx)
	if err != nil {
		return err
	}
	hits, id := page.Hits.Hits, page.ScrollId_
	for len(hits) > 0 && id != nil {
		if err := readAll(hits); err != nil {
			return err
		}
		documents += len(hits)
		next, err := es.Scroll().ScrollId(*id).Scroll(esdsl.NewDuration().String(scrollFor)).Do(ctx)
		if err != nil {
			return err
		}
		hits, id = next.Hits.Hits, next.ScrollId_
	}
	if id != nil {
		if _, err := es.ClearScroll().ScrollId(*id).Do(ctx); err != nil {
			return err
		}
	}
	return counted("scan", scanned, documents)
}

// bulk has one indexer for all that comes, as its documentation asks for.
func bulk(ctx context.Context, es client) (func(times int) error, func() error, error) {
	var failure atomic.Value
	indexer, err := esutil.NewBulkIndexer(esutil.BulkIndexerConfig{
		Client:     es,
		Index:      filmsIndex,
		NumWorkers: bulksAtOnce,
		FlushBytes: maxBytes,
		OnError:    func(_ context.Context, err error) { failure.Store(err.Error()) },
	})
	if err != nil {
		return nil, nil, err
	}
	before := indexer.Stats().NumFlushed
	run := func(times int) error {
		for at := range times {
			item := &pool[at%len(pool)]
			body, err := json.Marshal(&item.film)
			if err != nil {
				return err
			}
			err = indexer.Add(ctx, esutil.BulkIndexerItem{
				Action:     "index",
				DocumentID: item.id,
				Body:       bytes.NewReader(body),
			})
			if err != nil {
				return err
			}
		}
		if err := indexer.Flush(ctx); err != nil {
			return err
		}
		if message := failure.Load(); message != nil {
			return fmt.Errorf("bulk: %s", message)
		}
		flushed := indexer.Stats().NumFlushed
		succeeded := flushed - before
		before = flushed
		return counted("bulk", times, int(succeeded))
	}
	return run, func() error { return indexer.Close(ctx) }, nil
}

// job is how to do so many units of the work, and how to end it.
func job(work, url string) (func(times int) error, func() error, error) {
	ctx := context.Background()
	// As many connections as there are calls under way; the transport of the standard library would keep two.
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.MaxIdleConnsPerHost = inFlight
	es, err := elasticsearch.NewTyped(
		elasticsearch.WithAddresses(url),
		elasticsearch.WithTransportOptions(elastictransport.WithTransport(transport)),
	)
	if err != nil {
		return nil, nil, err
	}
	end := func() error { return es.Close(ctx) }
	if call, isCall := calls[work]; isCall {
		return func(times int) error {
			return inTurns(times, func() error { return call(ctx, es) })
		}, end, nil
	}
	switch work {
	case "scan":
		return func(int) error { return scan(ctx, es) }, end, nil
	case "bulk":
		run, flush, err := bulk(ctx, es)
		return run, func() error { return errors.Join(flush(), end()) }, err
	default:
		return nil, nil, fmt.Errorf("nobody knows the work %s", work)
	}
}

type sample struct {
	CPU   float64 `json:"cpu"`
	Wall  float64 `json:"wall"`
	RSS   float64 `json:"rss"`
	Alive float64 `json:"alive"`
}

func usage() syscall.Rusage {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		panic(err)
	}
	return used
}

// microseconds of all threads of the process.
func microseconds(used syscall.Rusage) float64 {
	return float64(used.Utime.Nano()+used.Stime.Nano()) / 1e3
}

var peakLine = regexp.MustCompile(`VmHWM:\s*(\d+) kB`)

// peak is the most that the process has had, in MB. What getrusage says may be of the process that started this one.
func peak() float64 {
	if status, err := os.ReadFile("/proc/self/status"); err == nil {
		if found := peakLine.FindSubmatch(status); found != nil {
			if kB, err := strconv.ParseFloat(string(found[1]), 64); err == nil {
				return kB / 1024
			}
		}
	}
	most := float64(usage().Maxrss) / 1024
	if runtime.GOOS == "darwin" {
		return most / 1024
	}
	return most
}

func work(name, url string) error {
	run, end, err := job(name, url)
	if err != nil {
		return err
	}
	output := json.NewEncoder(os.Stdout)
	input := bufio.NewScanner(os.Stdin)
	for input.Scan() {
		times, err := strconv.Atoi(input.Text())
		if err != nil {
			return err
		}
		before, start := microseconds(usage()), time.Now()
		if err := run(times); err != nil {
			return err
		}
		wall := float64(time.Since(start).Nanoseconds()) / 1e3
		cpu := microseconds(usage()) - before
		if err := output.Encode(sample{CPU: cpu / float64(times), Wall: wall / float64(times), RSS: peak()}); err != nil {
			return err
		}
	}
	return errors.Join(input.Err(), end())
}

func main() {
	if len(os.Args) != 4 {
		fmt.Fprintln(os.Stderr, "main SUBJECT WORK URL")
		os.Exit(2)
	}
	if err := work(os.Args[2], os.Args[3]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
