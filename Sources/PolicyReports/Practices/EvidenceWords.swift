import GoodPractices
import PolicyCycle

extension ReportLanguage {
  /// A figure with unit, year, statement and how it was found.
  func line(for item: EvidenceItem) -> RichText {
    var text = RichText.record(item.statement) + .own(": ")
    if item.figure != nil { text += figure(of: item) + .own(", ") }
    text += item.year.map { .own(date($0)) } ?? .own(label(.noYear))
    text += .own(" [")
    text += mark(item.kind) + .own("; ") + .record(item.method)
    if let source = item.source { text += .own("; ") + .record(source) }
    return text + .own("]")
  }

  /// A figure with its unit; nothing where there is no figure.
  func figure(of item: EvidenceItem) -> RichText {
    guard let figure = item.figure else { return RichText() }
    return .own(number(figure) + " ") + (item.unit.map(RichText.record) ?? .own(label(.noUnit)))
  }

  /// The kind of a figure: a target stands out, so that nobody takes it for a result.
  func mark(_ kind: EvidenceItem.Kind) -> RichText {
    kind == .target ? targetMark : .own(term(kind))
  }

  /// The mark of a target.
  var targetMark: RichText { RichText([.mark(Mark(term(EvidenceItem.Kind.target), .target))]) }

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
