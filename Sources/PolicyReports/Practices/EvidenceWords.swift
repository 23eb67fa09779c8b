import GoodPractices
import PolicyCycle

extension ReportLanguage {
  /// A figure with unit, year, statement and how it was found.
  func line(for item: EvidenceItem) -> RichText {
    var text = RichText.record(item.statement) + .own(": ")
    if let figure = item.figure {
      text += .own(number(figure) + " ")
      text += item.unit.map(RichText.record) ?? .own(label(.noUnit))
      text += .own(", ")
    }
    text += .own((item.year.map(\.description) ?? label(.noYear)) + " [")
    text += mark(item.kind) + .own("; ") + .record(item.method)
    if let source = item.source { text += .own("; ") + .record(source) }
    return text + .own("]")
  }

  /// The kind of a figure: a target stands out, so that nobody takes it for a result.
  func mark(_ kind: EvidenceItem.Kind) -> RichText {
    kind == .target
      ? RichText([.mark(Mark(term(kind), .target))]) : .own(term(kind))
  }

  /// The mark of what a practice is good for.
  func mark(of practice: GoodPractice) -> Mark {
    let style: Mark.Style =
      switch practice.standing {
      case .proven: .proven
      case .promising: .promising
      case .inspiration: .inspiration
      case .lesson: .lesson
      }
    return Mark(standing(of: practice), style)
  }
}
