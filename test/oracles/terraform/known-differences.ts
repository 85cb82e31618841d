/** Where we say something else than Terraform, by what the expression holds, and why it stays so. */
export const knownDifferences: readonly {
  readonly why: string
  readonly where: RegExp
}[] = [
  {
    why: 'values here carry no types of collections: a list is like a tuple, a map like an object',
    where:
      /^concat\(tolist|^lookup\(tomap|^coalescelist\(\["a"\], "b"\)|== tolist|== tomap|^tolist\(\["a"\]\) ==|^tomap\(\{a = 1\}\) ==/,
  },
  {
    why: 'of a conditional whose condition is known only one branch is evaluated, and only a literal gives the other type away',
    where: /^true \? (?:\[|\{|toset|"a" : \[1\]|1 : true)/,
  },
  {
    why: 'numbers are doubles, which have 15 digits, and no sign of zero',
    where: /12345678901234567|^tostring\((?:-0|1 \/ 3|123456789\.123)|18446744073709551615/,
  },
  { why: 'strings are kept as they are written, and not normalised', where: /e\\u0301/ },
  {
    why: 'later releases of Terraform, and OpenTofu, count from the end',
    where: /^element\(.*, -\d\)/,
  },
  {
    why: 'addresses beyond their range are a mistake of the author',
    where: /^cidr(?:subnet|host)\(/,
  },
  { why: 'Terraform stops where its arithmetic does', where: /1 \/ 0|1 % 0/ },
  { why: 'the compression is that of Go, which nothing else repeats', where: /^base64gzip/ },
  {
    why: 'a file that is missing may be made before Terraform runs',
    where: /none\.t|^fileexists\("deep"\)/,
  },
  { why: 'not evaluated', where: /^text(?:en|de)codebase64\(.*(?:windows|nope)/ },
  {
    why: 'the reader of YAML takes more than Go’s does',
    where: /yamldecode\((?:": :"|"a: !!str 1)/,
  },
  { why: 'the console does not print it', where: /^format\("%v", null\)/ },
]
