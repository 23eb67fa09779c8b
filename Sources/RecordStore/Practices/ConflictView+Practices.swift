public import GoodPractices
public import PolicyCycle
public import StructuredText

extension ConflictView {
  /// The practice that choices make, ready to be settled.
  ///
  /// A review belongs to the text that was reviewed. Where the settled text is not that of the side
  /// whose review was chosen, the practice becomes a draft again (after publishing, of the next
  /// revision), and the history says why.
  ///
  /// - Parameters:
  ///   - choices: A choice for each field, by its path; a field with a proposal may be left out.
  ///   - who: Who settles it: better a role or an office than a person.
  ///   - day: The day.
  ///   - rubric: The rubric.
  /// - Returns: The practice.
  /// - Throws: ``SettlementRefusal`` if fields are open, or the result is no practice.
  public func settledPractice(
    by choices: [String: FieldChoice], who: String, on day: PartialDate, rubric: Rubric
  ) throws(SettlementRefusal) -> PracticeRecord {
    let content: JSONValue
    do throws(OpenFields) {
      content = try self.settled(by: choices)
    } catch {
      throw .open(error)
    }
    let settled = try practice(content, rubric)
    guard settled.review.state != .draft else { return settled }
    for side in sides {
      guard let content = side.content else { continue }
      let reviewed = try practice(content, rubric)
      if reviewed.review.events == settled.review.events, reviewed.edits(to: settled).isEmpty {
        return settled
      }
    }
    do throws(ReviewRefusal) {
      return try settled.moved(
        to: .draft, by: who, on: day,
        because: "versions were settled; the text is not the one that was \(settled.review.state)",
        rubric: rubric)
    } catch {
      throw .review(error)
    }
  }

  private func practice(
    _ content: JSONValue, _ rubric: Rubric
  ) throws(SettlementRefusal) -> PracticeRecord {
    do throws(InputProblems) {
      return try PracticeRecord(content, source: record.id.text, rubric: rubric)
    } catch {
      throw .unreadable(error)
    }
  }
}

/// Why choices do not settle the versions of a practice.
public enum SettlementRefusal: Error, Sendable, CustomStringConvertible {
  /// Fields have no choice, or a choice has no field.
  case open(OpenFields)
  /// What was chosen, or one of the sides, cannot be read as a practice.
  case unreadable(InputProblems)
  /// The step back to draft cannot be taken.
  case review(ReviewRefusal)

  /// What was found and what would be right, in one or more lines.
  public var description: String {
    switch self {
    case .open(let fields): fields.description
    case .unreadable(let problems): problems.description
    case .review(let refusal): refusal.description
    }
  }
}
