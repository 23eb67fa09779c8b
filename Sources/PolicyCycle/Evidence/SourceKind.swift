/// A kind of source that a fact was read in.
///
/// What a kind may show is a rule of the rubric (``SourceKindRule``): a programme text can show a
/// design, only records of what happened can show delivery.
public enum SourceKind: String, CaseIterable, Sendable, Hashable {
  /// A programme document.
  case programmeDocument
  /// A call, contract, handbook or guidance.
  case callOrGuidance
  /// A law, by-law or signed agreement.
  case legalAct
  /// A monitoring or annual report, minutes, an extract of a register.
  case monitoringReport
  /// An official statistic.
  case officialStatistic
  /// An evaluation, audit or research report.
  case evaluationReport
  /// A good-practice form or project report.
  case goodPracticeForm
  /// A press article or web page.
  case pressOrWebPage
}

/// What one kind of source may show, as the rubric has it.
public struct SourceKindRule: Sendable, Hashable {
  /// The kind of source.
  public let kind: SourceKind
  /// Its name in words.
  public let name: String
  /// The aspects of a condition that this kind may show.
  public let mayShow: Set<ConditionAspect>
  /// Whether the source speaks about its own author.
  public let isSelfReported: Bool
  /// The confidence that an answer from this kind usually has.
  public let usualConfidence: Confidence
  /// A remark for the reader of such a source.
  public let note: String
}
