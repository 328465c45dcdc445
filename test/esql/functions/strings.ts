import { Fn } from "effect-elasticsearch/Esql"
import { c, of } from "./case.ts"

export const cases = [
  of({
    name: "BIT_LENGTH",
    expression: Fn.bitLength(c.text),
    text: "BIT_LENGTH(text)",
    type: "integer",
    value: 104
  }),
  of({
    name: "BYTE_LENGTH",
    expression: Fn.byteLength("été"),
    text: "BYTE_LENGTH(?)",
    params: ["été"],
    type: "integer",
    value: 5
  }),
  of({
    name: "CHICKEN",
    expression: Fn.chicken(c.text),
    text: "CHICKEN(text)",
    type: "keyword",
    refused: "newer"
  }),
  of({
    name: "CHICKEN",
    expression: Fn.chicken(c.text, { style: "soup", width: 20 }),
    text: 'CHICKEN(text, {"style": "soup", "width": 20})',
    type: "keyword",
    refused: "newer"
  }),
  of({
    name: "CHUNK",
    expression: Fn.chunk(c.words),
    text: "CHUNK(words)",
    type: "keyword",
    refused: "newer"
  }),
  of({
    name: "CHUNK",
    expression: Fn.chunk(c.text, { strategy: "recursive", max_chunk_size: 10, separators: ["\\n", ","] }),
    text: 'CHUNK(text, {"strategy": "recursive", "max_chunk_size": 10, "separators": ["\\\\n", ","]})',
    type: "keyword",
    refused: "newer"
  }),
  of({
    name: "CONCAT",
    expression: Fn.concat(c.text, c.empty, "!"),
    text: "CONCAT(text, empty, ?)",
    params: ["!"],
    type: "keyword",
    value: "Solaris, 1972!"
  }),
  of({
    name: "CONTAINS",
    expression: Fn.contains(c.text, "laris"),
    text: "CONTAINS(text, ?)",
    params: ["laris"],
    type: "boolean",
    refused: "newer"
  }),
  of({
    name: "ENDS_WITH",
    expression: Fn.endsWith(c.text, "1972"),
    text: "ENDS_WITH(text, ?)",
    params: ["1972"],
    type: "boolean",
    value: true
  }),
  of({
    name: "FROM_BASE64",
    expression: Fn.fromBase64("U29sYXJpcw=="),
    text: "FROM_BASE64(?)",
    params: ["U29sYXJpcw=="],
    type: "keyword",
    value: "Solaris"
  }),
  of({
    name: "HASH",
    expression: Fn.hash("SHA-512", c.text),
    text: "HASH(?, text)",
    params: ["SHA-512"],
    type: "keyword",
    value:
      "dfd9d2c01ea94211ed23e909d72b82742431ca883a549cc63f6e9da43c7ba64e65abb7d09403905cd2826fbeb464730a80a2955ac0b7d7cadef32607be062240"
  }),
  of({
    name: "JSON_EXTRACT",
    expression: Fn.jsonExtract('{"a":[1]}', "a[0]"),
    text: "JSON_EXTRACT(?, ?)",
    params: ['{"a":[1]}', "a[0]"],
    type: "keyword",
    refused: "newer"
  }),
  of({
    name: "LEFT",
    expression: Fn.left(c.text, 7),
    text: "LEFT(text, ?)",
    params: [7],
    type: "keyword",
    value: "Solaris"
  }),
  of({
    name: "LENGTH",
    expression: Fn.length(c.text),
    text: "LENGTH(text)",
    type: "integer",
    value: 13
  }),
  of({
    name: "LENGTH",
    expression: Fn.length("🐔é"),
    text: "LENGTH(?)",
    params: ["🐔é"],
    type: "integer",
    value: 2
  }),
  of({
    name: "LOCATE",
    expression: Fn.locate(c.text, "1972"),
    text: "LOCATE(text, ?)",
    params: ["1972"],
    type: "integer",
    value: 10
  }),
  of({
    name: "LOCATE",
    expression: Fn.locate("banana", "an", 3),
    text: "LOCATE(?, ?, ?)",
    params: ["banana", "an", 3],
    type: "integer",
    value: 4
  }),
  of({
    name: "LTRIM",
    expression: Fn.ltrim("  a  "),
    text: "LTRIM(?)",
    params: ["  a  "],
    type: "keyword",
    value: "a  "
  }),
  of({
    name: "MD5",
    expression: Fn.md5(c.text),
    text: "MD5(text)",
    type: "keyword",
    value: "d3c36bc503dbdccd599ebb07bbd37dd4"
  }),
  of({
    name: "REPEAT",
    expression: Fn.repeat("ab", 3),
    text: "REPEAT(?, ?)",
    params: ["ab", 3],
    type: "keyword",
    value: "ababab"
  }),
  of({
    name: "REPLACE",
    expression: Fn.replace(c.text, "(\\d+)", "in $1"),
    text: "REPLACE(text, ?, ?)",
    params: ["(\\d+)", "in $1"],
    type: "keyword",
    value: "Solaris, in 1972"
  }),
  of({
    name: "REVERSE",
    expression: Fn.reverse(c.text),
    text: "REVERSE(text)",
    type: "keyword",
    value: "2791 ,siraloS"
  }),
  of({
    name: "RIGHT",
    expression: Fn.right(c.text, 4),
    text: "RIGHT(text, ?)",
    params: [4],
    type: "keyword",
    value: "1972"
  }),
  of({
    name: "RTRIM",
    expression: Fn.rtrim("  a  "),
    text: "RTRIM(?)",
    params: ["  a  "],
    type: "keyword",
    value: "  a"
  }),
  of({
    name: "SHA1",
    expression: Fn.sha1(c.text),
    text: "SHA1(text)",
    type: "keyword",
    value: "b227fc2785cfbd3f766d7fabd058570dbc51a910"
  }),
  of({
    name: "SHA256",
    expression: Fn.sha256(c.text),
    text: "SHA256(text)",
    type: "keyword",
    value: "6586d429130a2bb3d89a1eeb6525f2b193bf8d10a546c964eea55a573a6e9f6d"
  }),
  of({
    name: "SPACE",
    expression: Fn.space(3),
    text: "SPACE(?)",
    params: [3],
    type: "keyword",
    value: "   "
  }),
  of({
    name: "SPLIT",
    expression: Fn.split("drama;comedy;drama", ";"),
    text: "SPLIT(?, ?)",
    params: ["drama;comedy;drama", ";"],
    type: "keyword",
    value: ["drama", "comedy", "drama"]
  }),
  of({
    name: "STARTS_WITH",
    expression: Fn.startsWith(c.text, "Stalker"),
    text: "STARTS_WITH(text, ?)",
    params: ["Stalker"],
    type: "boolean",
    value: false
  }),
  of({
    name: "SUBSTRING",
    expression: Fn.substring(c.text, -4),
    text: "SUBSTRING(text, ?)",
    params: [-4],
    type: "keyword",
    value: "1972"
  }),
  of({
    name: "SUBSTRING",
    expression: Fn.substring(c.text, 1, 3),
    text: "SUBSTRING(text, ?, ?)",
    params: [1, 3],
    type: "keyword",
    value: "Sol"
  }),
  of({
    name: "TO_BASE64",
    expression: Fn.toBase64("Solaris"),
    text: "TO_BASE64(?)",
    params: ["Solaris"],
    type: "keyword",
    value: "U29sYXJpcw=="
  }),
  of({
    name: "TO_LOWER",
    expression: Fn.toLower(c.text),
    text: "TO_LOWER(text)",
    type: "keyword",
    value: "solaris, 1972"
  }),
  of({
    name: "TO_UPPER",
    expression: Fn.toUpper(c.words),
    text: "TO_UPPER(words)",
    type: "keyword",
    value: ["B", "A", "C", "A"]
  }),
  of({
    name: "TRIM",
    expression: Fn.trim("  a  "),
    text: "TRIM(?)",
    params: ["  a  "],
    type: "keyword",
    value: "a"
  }),
  of({
    name: "URL_DECODE",
    expression: Fn.urlDecode("a+b%26c"),
    text: "URL_DECODE(?)",
    params: ["a+b%26c"],
    type: "keyword",
    refused: "newer"
  }),
  of({
    name: "URL_ENCODE",
    expression: Fn.urlEncode(c.words),
    text: "URL_ENCODE(words)",
    type: "keyword",
    refused: "newer"
  }),
  of({
    name: "URL_ENCODE_COMPONENT",
    expression: Fn.urlEncodeComponent(c.text),
    text: "URL_ENCODE_COMPONENT(text)",
    type: "keyword",
    refused: "newer"
  })
]
