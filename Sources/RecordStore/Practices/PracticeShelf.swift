public import GoodPractices
public import PolicyCycle
public import StructuredText

/// The practices that somebody can read: those of a folder, and the shipped ones that it does not have.
///
/// A shipped practice is read-only; to edit it, it is taken into the folder first
/// (``StoreFolder/takeIn(_:)``), and then the folder's own edition stands in its place. Where that
/// was deleted, the shipped practice is shown again.
public struct PracticeShelf: Sendable {
  /// A practice with what is known of it in the folder.
  public struct Entry: Sendable, Identifiable {
    /// The practice: its only version, or the first of several that are not settled.
    public let record: PracticeRecord
    /// The record in the folder; nil for a shipped practice.
    public let stored: StoredRecord?

    /// The identifier of the practice.
    public var id: String { record.id }
    /// Whether it stands in the folder, so that it can be edited.
    public var isOwn: Bool { stored != nil }
    /// Whether there are versions that somebody has to settle.
    public var isInConflict: Bool { stored?.isInConflict ?? false }
    /// Whether an own edition was made from another text of the shipped practice than this release
    /// ships; false for all others.
    ///
    /// Mostly an older one. It may be a newer one too, if a colleague has a later release.
    public let isShippedTextNewer: Bool
  }

  /// The practices, by identifier.
  public let entries: [Entry]
  /// What keeps records of the folder from being read as practices, record by record.
  public let unreadable: [InputProblems]
  private let index: [String: Int]

  /// The practices of a folder and the shipped ones.
  ///
  /// - Parameters:
  ///   - contents: What the folder holds; nil without a folder.
  ///   - shipped: The shipped practices; an empty list leaves them out.
  ///   - rubric: The rubric.
  public init(_ contents: StoreContents?, shipped: [PracticeRecord], rubric: Rubric) {
    var entries: [Entry] = []
    var unreadable: [InputProblems] = []
    var taken: Set<String> = []
    let texts = Dictionary(shipped.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (place, stored) in contents?.records ?? [:] where place.kind == .practices {
      // Without content it was deleted: then the shipped one is shown.
      guard let content = stored.content else { continue }
      taken.insert(stored.id.text)
      do throws(InputProblems) {
        let record = try PracticeRecord(content, source: place.description, rubric: rubric)
        let isOld = texts[record.id].map(stored.hasTakenInAnother(than:)) ?? false
        entries.append(Entry(record: record, stored: stored, isShippedTextNewer: isOld))
      } catch {
        unreadable.append(error)
      }
    }
    for record in shipped where !taken.contains(record.id) {
      entries.append(Entry(record: record, stored: nil, isShippedTextNewer: false))
    }
    self.entries = entries.sorted { $0.id < $1.id }
    self.unreadable = unreadable.sorted { $0.description < $1.description }
    index = Dictionary(
      self.entries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The practice with an identifier.
  public subscript(id: String) -> Entry? { index[id].map { entries[$0] } }

  /// The practices as a library to search.
  ///
  /// - Returns: The library.
  public func library(partnerTerritories: [TerritoryCode]) -> PracticeLibrary {
    PracticeLibrary(entries.map(\.record.practice), partnerTerritories: partnerTerritories)
  }
}

extension StoredRecord {
  /// Whether it has taken in a shipped text, but not this one.
  fileprivate func hasTakenInAnother(than shipped: PracticeRecord) -> Bool {
    let taken = version.counters.keys.filter(\.isShipped)
    return !taken.isEmpty && !taken.contains(.shipped(shipped))
  }
}
