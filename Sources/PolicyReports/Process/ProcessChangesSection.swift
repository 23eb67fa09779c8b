import CollectiveLearning
import PolicyCycle

/// The policy changes, each with instrument, type, proof and what it goes back to.
struct ProcessChangesSection {
  let words: ProcessWords

  var section: ReportSection {
    let changes = words.project.changes
    return ReportSection(
      id: "changes", title: words.say(.changesTitle),
      changes.isEmpty
        ? [.paragraph(words.say(.openNoChanges))]
        : [
          .paragraph(words.say(.proofRule)),
          .items(changes.map { item($0) }, isNumbered: false),
          .legend(words.say(.wayCaution)),
        ])
  }

  /// A change with all that is recorded of it.
  func item(_ change: PolicyChange) -> ReportItem {
    let trace = words.project.trace(backFromChange: change.id)
    var entries = [
      ReportEntry(words.label(.instrumentLabel), instrument(change.instrument)),
      ReportEntry(
        words.label(.changeTypeLabel),
        change.kind.map { .own(words.language.term($0)) + words.say(.recalledTypeRemark) }
          ?? words.unknown),
      ReportEntry(
        words.label(.whenLabel), change.date.map { .own(words.language.date($0)) } ?? words.unknown),
      ReportEntry(words.label(.territoryLabel), .own(words.name(of: change.territory))),
      ReportEntry(words.label(.proofLabel), change.proof.map(proof) ?? words.say(.noProof)),
    ]
    entries.append(
      ReportEntry(
        words.label(.goesBackLabel),
        trace.found.isEmpty
          ? words.unknown
          : .joined(trace.found.map { words.found($0, isForward: false) }, by: "; ")))
    entries += change.notes.map { ReportEntry(words.label(.noteLabel), .quoted($0)) }
    entries.append(ReportEntry(words.label(.sourceLabel), words.sources(change.sources)))
    return ReportItem(title: words.change(change), entries: entries)
  }

  /// An instrument with who is in charge and the caution of its record.
  private func instrument(_ id: String) -> RichText {
    guard let instrument = words.project.instruments.first(where: { $0.id == id }) else {
      return .quoted(id)
    }
    let owner =
      instrument.owner.map { words.say(.ownerRemark, ["owner": .quoted($0)]) }
      ?? words.say(.ownerUnknownRemark)
    return words.instrument(id) + owner
      + (instrument.note.map { .own(". ") + .quoted($0) } ?? RichText())
  }

  private func proof(_ proof: ChangeProof) -> RichText {
    var parts: [RichText] = [.own(words.language.term(proof.kind))]
    if let title = proof.citation.title { parts.append(.quoted(title)) }
    if let page = proof.citation.page { parts.append(.quoted("p. " + page)) }
    if let date = proof.date { parts.append(.own(words.language.date(date))) }
    if let address = proof.citation.address {
      parts.append(RichText([.link(address, .web(address))]))
    }
    return .joined(parts, by: ", ")
  }
}
