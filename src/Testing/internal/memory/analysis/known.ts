/** What the server knows and this does not simulate: to use it is no mistake. */

const list = (text: string): ReadonlySet<string> => new Set(text.split(" "))

export const analyzers = list(
  "arabic armenian basque bengali brazilian bulgarian catalan chinese cjk classic czech danish dutch estonian " +
    "fingerprint finnish french galician german greek hindi hungarian indonesian irish italian latvian lithuanian " +
    "norwegian pattern persian portuguese romanian russian serbian snowball sorani spanish swedish thai turkish"
)

export const tokenizers = list(
  "PathHierarchy char_group classic edgeNGram edge_ngram nGram ngram path_hierarchy pattern simple_pattern " +
    "simple_pattern_split thai uax_url_email"
)

export const filters = list(
  "apostrophe arabic_normalization arabic_stem bengali_normalization brazilian_stem cjk_bigram cjk_width classic " +
    "common_grams condition czech_stem decimal_digit delimited_payload dictionary_decompounder dutch_stem " +
    "edge_ngram elision fingerprint flatten_graph french_stem german_normalization german_stem " +
    "hindi_normalization hunspell hyphenation_decompounder indic_normalization keep keep_types keyword_marker " +
    "keyword_repeat kstem limit min_hash multiplexer ngram pattern_capture pattern_replace persian_normalization " +
    "persian_stem predicate_token_filter remove_duplicates reverse russian_stem scandinavian_folding " +
    "scandinavian_normalization serbian_normalization shingle snowball sorani_normalization stemmer_override " +
    "synonym synonym_graph truncate type_as_payload word_delimiter word_delimiter_graph"
)

export const charFilters = list("html_strip mapping pattern_replace")
