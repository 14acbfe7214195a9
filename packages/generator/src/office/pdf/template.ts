// The Typst program that sets a document. It is the same for every document: all text comes in as data
// (`document.json`), so nothing in a plan can be read as Typst markup.
export const TEMPLATE = String.raw`
#let d = json("/document.json")
#let g = d.geometry
#let f = d.fonts
#let pt(x) = x * 1pt
#let pitch = pt(g.pitch)
#let char = pt(g.character)
#let char-gap = h(char)

#set document(title: d.properties.title, author: d.properties.author, keywords: (), description: if d.properties.subject == "" { none } else { d.properties.subject }, date: if d.properties.date == none { none } else { datetime(year: d.properties.date.at(0), month: d.properties.date.at(1), day: d.properties.date.at(2)) })

// A line of any size is as high as told, with its baseline at 80 % as in a Word file's exact line.
#let edges(line) = (top-edge: 0.8 * line, bottom-edge: -0.2 * line)

#set text(font: f.body, size: pt(g.size), tracking: pt(g.tracking), lang: "zh", region: "cn", cjk-latin-spacing: none, hyphenate: false, overhang: false, ..edges(pitch))
#set par(leading: 0pt, spacing: 0pt, justify: true, linebreaks: "simple", first-line-indent: (amount: pt(g.indent), all: true))
#set block(above: 0pt, below: 0pt)
#set heading(numbering: none, outlined: true, bookmarked: true)
#show heading: set text(weight: "regular", size: pt(g.size))
#let plain = (amount: 0pt, all: true)

// Line feeds inside a text are line breaks.
#let txt(s) = s.split("\n").map(part => text(part)).join(linebreak())

#let line-of(body, above: 0, align-to: left, style: (:)) = block(width: 100%, above: pitch * above, {
  set par(first-line-indent: plain, justify: false)
  set align(align-to)
  set text(..style)
  body
})

#let page-number(n, turned) = {
  let w = pt(g.page.width)
  let h = pt(g.page.height)
  let label = text(font: f.song, size: pt(g.number.size), tracking: 0pt, top-edge: "baseline", bottom-edge: "baseline", "— " + str(n) + " —")
  let odd = calc.odd(n)
  let from-left = pt(g.margin.left) + pt(g.number.indent)
  let from-right = w - pt(g.margin.right) - pt(g.number.indent)
  let y = pt(g.number.baseline)
  context {
    let width = measure(label).width
    let x = if odd { from-right - width } else { from-left }
    if turned {
      // The upright page turned clockwise: (x, y) becomes (h - y, x).
      place(top + left, dx: h - y, dy: x, rotate(90deg, origin: top + left, reflow: false, label))
    } else {
      place(top + left, dx: x, dy: y, label)
    }
  }
}

#let double-rule(y, thick-first) = {
  let x = (pt(g.page.width) - pt(g.letter.width)) / 2
  let (first, second) = if thick-first { (2.25pt, 0.75pt) } else { (0.75pt, 2.25pt) }
  place(top + left, dx: x, dy: y + first / 2, line(length: pt(g.letter.width), stroke: first + red))
  place(top + left, dx: x, dy: y + first + 0.75pt + second / 2, line(length: pt(g.letter.width), stroke: second + red))
}

#let mark-lines() = for l in d.header.mark.lines {
  let line = pt(d.header.mark.size) * 1.3
  block(width: 100%, {
    set par(first-line-indent: plain, justify: false)
    set align(center)
    set text(font: f.mark, size: pt(d.header.mark.size), weight: f.mark-weight, tracking: 0pt, fill: red, ..edges(line))
    text(l)
  })
}

#let is-letter = d.form == "letter" and d.header != none

#let backdrop(turned) = context {
  let n = counter(page).get().first()
  if is-letter and here().page() == 1 {
    if d.header.mark != none {
      let line = pt(d.header.mark.size) * 1.3
      place(top + left, dx: pt(g.margin.left), dy: pt(g.letter.top) + 0.88 * pt(d.header.mark.size) - 0.8 * line, block(width: pt(g.width), mark-lines()))
    }
    double-rule(pt(g.letter.firstRule), true)
    double-rule(pt(g.letter.secondRule), false)
  } else {
    page-number(n, turned)
  }
}

#set page(width: pt(g.page.width), height: pt(g.page.height), margin: (top: pt(g.margin.top), bottom: pt(g.margin.bottom), left: pt(g.margin.left), right: pt(g.margin.right)), background: backdrop(false))

#let top-line(s, hei: false) = line-of(txt(s), style: if hei { (font: f.hei) } else { (:) })

#let header-block() = {
  let head = d.header
  let tops = ()
  if head.copyNumber != none { tops.push((head.copyNumber, false)) }
  if head.classification != none { tops.push((head.classification, true)) }
  if head.urgency != none { tops.push((head.urgency, true)) }
  if is-letter {
    let count = calc.max(tops.len(), if head.documentNumber == none { 0 } else { 1 })
    v(calc.max(0pt, pt(g.letter.textTop - g.margin.top)))
    for i in range(count) {
      line-of({
        if i < tops.len() { text(font: if tops.at(i).at(1) { f.hei } else { f.body }, tops.at(i).at(0)) }
        h(1fr)
        if i == 0 and head.documentNumber != none { text(head.documentNumber) }
      })
    }
    return
  }
  for (s, hei) in tops { top-line(s, hei: hei) }
  if head.mark != none {
    let size = pt(head.mark.size)
    v(calc.max(0pt, pt(head.mark.top) + 0.88 * size - 0.8 * 1.3 * size - tops.len() * pitch))
    mark-lines()
  }
  let rows = head.signers
  if head.mark != none or head.documentNumber != none or rows.len() > 0 {
    let excess = if head.mark == none { 0pt } else { (0.2 * 1.3 - 0.12) * pt(head.mark.size) }
    v(calc.max(0pt, pt(g.header.gap) - excess))
    if rows.len() == 0 {
      line-of(align-to: center, txt(if head.documentNumber == none { "" } else { head.documentNumber }))
    } else {
      for (i, row) in rows.enumerate() {
        line-of({
          char-gap
          if i == rows.len() - 1 and head.documentNumber != none { text(head.documentNumber) }
          h(1fr)
          box(width: (row.width + 0.1) * char, baseline: 0.2 * pitch, { text(row.label); text(font: f.kai, row.names) })
          char-gap
        })
      }
    }
    if d.form != "order" {
      let gap = pt(g.header.rule) - (0.2 * pitch - 0.12 * pt(g.size))
      v(calc.max(0pt, gap))
      block(width: 100%, height: 0pt, place(top + left, line(length: 100%, stroke: pt(g.header.thickness) + red)))
    }
  }
}

#let imprint-block(i) = {
  let size = pt(g.imprint.size)
  let rule(w) = block(width: 100%, height: 0pt, line(length: 100%, stroke: pt(w) + black))
  let entries = ()
  for line in i.copies {
    entries.push(block(inset: (left: size, right: size), {
      set par(first-line-indent: plain, hanging-indent: 3 * size)
      par(text(line))
    }))
  }
  if i.printing != none {
    entries.push(block(inset: (left: size, right: size), {
      set par(first-line-indent: plain, justify: false)
      text(i.printing.at(0)); h(1fr); text(i.printing.at(1))
    }))
  }
  set text(size: size, tracking: 0pt)
  for (n, entry) in entries.enumerate() {
    if i.ruled { rule(if n == 0 { g.imprint.outer } else { g.imprint.inner }) }
    entry
  }
  if i.ruled and entries.len() > 0 { rule(g.imprint.outer) }
}

#let set-table(b, width) = {
  let line = pt(g.table.size) * 1.4
  set text(size: pt(g.table.size), tracking: 0pt, ..edges(line))
  set par(first-line-indent: plain, justify: false)
  let columns = b.shares.map(s => s * width)
  table(
    columns: columns, stroke: 0.5pt + black, inset: (x: 4.25pt, y: 1.5pt), align: left + horizon,
    ..if b.header == none { () } else { (table.header(..b.header.map(c => table.cell(align: center + horizon, text(font: f.hei, txt(c))))),) },
    ..b.rows.map(r => r.cells.map(c => table.cell(breakable: not r.whole, txt(c)))).flatten(),
  )
}

#let contents-block(b) = {
  line-of(align-to: center, style: (font: f.title, size: pt(g.title), weight: f.title-weight), txt(b.title))
  v(pitch)
  for e in b.entries {
    block(width: 100%, inset: (left: (e.level - 1) * pt(g.indent), right: 0pt), {
      set par(first-line-indent: plain, justify: false, hanging-indent: 0pt)
      link(label(e.anchor), {
        text(font: if e.level == 1 { f.hei } else { f.body }, e.text)
        box(width: 1fr, baseline: 0.2 * pitch, inset: (x: 4pt), repeat(text(tracking: 2pt, "·")))
        context str(counter(page).at(label(e.anchor)).first())
      })
    })
  }
}

#let face(level) = f.headings.at(calc.min(level, f.headings.len()) - 1)

#let body-block(b) = {
  let kind = b.type
  if kind == "title" {
    block(width: 100%, above: pitch * b.above, below: pitch * b.below, sticky: true, {
      set par(first-line-indent: plain, justify: false)
      set align(center)
      set text(font: f.title, size: pt(g.title), weight: f.title-weight, tracking: 0pt)
      b.lines.map(l => text(l)).join(linebreak())
    })
    if b.subtitle != none { line-of(align-to: center, style: (font: f.kai), txt(b.subtitle)) }
  } else if kind == "recipient" {
    block(width: 100%, above: pitch * b.above, { set par(first-line-indent: plain); txt(b.text) })
  } else if kind == "heading" {
    block(width: 100%, above: pitch * b.above, sticky: true, {
      show heading: it => par(text(font: face(b.level), it.body))
      [#heading(level: b.level, txt(b.text)) #label(b.anchor)]
    })
  } else if kind == "paragraph" {
    block(width: 100%, above: pitch * b.above, {
      par({
        if b.lead != none { text(font: face(b.lead.level), b.lead.text) }
        txt(b.text)
      })
    })
  } else if kind == "attachment-note" {
    for (i, name) in b.names.enumerate() {
      let numbered = b.names.len() > 1
      let hang = (if numbered { 6.5 } else { 5 }) * char
      block(width: 100%, above: if i == 0 { pitch } else { 0pt }, inset: (left: hang), {
        set par(first-line-indent: plain, justify: false)
        place(top + left, dx: (if i == 0 { 2 } else { 5 }) * char - hang, text((if i == 0 { "附件：" } else { "" }) + (if numbered { str(i + 1) + "." } else { "" })))
        txt(name)
      })
    }
  } else if kind == "signature" {
    for (i, issuer) in b.issuers.enumerate() {
      block(width: 100%, above: if i == 0 { pitch * b.above } else { 0pt }, sticky: true, inset: (right: b.indents.at(i) * char), { set par(first-line-indent: plain, justify: false); set align(right); text(issuer) })
    }
    if b.date != none {
      block(width: 100%, above: if b.issuers.len() == 0 { pitch * b.above } else { 0pt }, inset: (right: b.dateIndent * char), { set par(first-line-indent: plain, justify: false); set align(right); text(b.date) })
    }
  } else if kind == "note" {
    block(width: 100%, par(txt(b.text)))
  } else if kind == "attachment-mark" {
    line-of(style: (font: f.hei), txt(b.text))
  } else if kind == "attendance" {
    let hanging = (b.label.clusters().len() + 1) * char
    block(width: 100%, above: pitch * b.above, inset: (left: 2 * char), {
      set par(first-line-indent: plain, justify: false, hanging-indent: hanging)
      par({ text(font: f.hei, b.label + "："); txt(b.text) })
    })
  } else if kind == "contents" {
    contents-block(b)
  }
}

#if d.header != none { header-block() }

#for (n, group) in d.groups.enumerate() {
  let content = for b in group.blocks {
    if b.break { pagebreak(weak: true) }
    if b.type == "table" { block(width: 100%, above: pitch * b.above, set-table(b, pt(if group.landscape { g.turned-width } else { g.width }))) } else { body-block(b) }
  }
  if group.landscape {
    page(width: pt(g.page.height), height: pt(g.page.width), margin: (top: pt(g.margin.left), right: pt(g.margin.top), bottom: pt(g.margin.right), left: pt(g.margin.bottom)), background: backdrop(true), content)
  } else { content }
}

#if d.imprint != none { place(bottom + left, float: true, clearance: 0pt, block(width: 100%, imprint-block(d.imprint))) }

#context [#metadata(d.anchors.map(a => counter(page).at(label(a)).first())) #label("yaodian-pages")]
`;
