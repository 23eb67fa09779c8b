public import StructuredText

/// Whom to ask about a practice: personal data, kept in a file of its own and never in the record.
///
/// It goes into an export only when somebody asks for it.
public struct PracticeContact: Sendable, Hashable {
  /// The practice, by its identifier.
  public let practice: String
  /// The name of the person or office.
  public let name: String
  /// The organisation.
  public let organisation: String?
  /// The role in the practice.
  public let role: String?
  /// The address for e-mail.
  public let email: String?
  /// The telephone number.
  public let telephone: String?
  /// Where the person has agreed to be named, in words: "partners only", "public".
  public let agreedTo: String?

  /// The version of the file format that this release reads and writes.
  public static let schemaVersion = "1.0"

  /// A contact.
  public init(
    practice: String, name: String, organisation: String? = nil, role: String? = nil,
    email: String? = nil, telephone: String? = nil, agreedTo: String? = nil
  ) {
    self.practice = practice
    self.name = name
    self.organisation = organisation
    self.role = role
    self.email = email
    self.telephone = telephone
    self.agreedTo = agreedTo
  }

  /// Reads a contact from the bytes of its file.
  ///
  /// - Throws: `InputProblems` with every fault; none repeats what stands in the file.
  public init(json: [UInt8], source: String) throws(InputProblems) {
    let text = try TextEncodingCheck.utf8(json, source: source, limit: 65_536)
    let document = try JSONDocument(parsing: text, source: source)
    let log = ProblemLog(source: source, bytes: document.bytes)
    let reader = JSONObjectReader(document.root, log: log)
    // Written by hand it may state no version: there was but one.
    if reader.has("schemaVersion") {
      reader.schemaVersion(supported: PracticeContact.schemaVersion)
    }
    self.init(
      practice: reader.string("practice"), name: reader.string("name"),
      organisation: reader.optionalString("organisation"), role: reader.optionalString("role"),
      email: reader.optionalString("email"), telephone: reader.optionalString("telephone"),
      agreedTo: reader.optionalString("agreedTo"))
    if !practice.isEmpty, !GoodPractice.isIdentifier(practice) {
      reader.problem(
        "practice", found: "no identifier", expected: GoodPractice.identifierForm)
    }
    if let email, !PersonalText.isEmail(email) {
      reader.problem("email", found: "no address", expected: "an address such as name@office.eu")
    }
    do throws(InputProblems) {
      try log.throwIfErrors()
    } catch {
      throw InputProblems(error.problems.map(PracticeContact.withoutContents))
    }
  }

  /// The same problem without what was found: a telephone number given as a number would be repeated.
  private static func withoutContents(_ problem: LocatedProblem) -> LocatedProblem {
    let isNothing = ["no member", "empty text"].contains(problem.found)
    return LocatedProblem(
      severity: problem.severity, source: problem.source, position: problem.position,
      path: problem.path, found: isNothing ? problem.found : "something else",
      expected: problem.expected)
  }

  /// The text of its file.
  public var text: String {
    JSONValue.object(
      members.compactMap { name, text in text.map { JSONValue.Member(name, .string($0)) } }
    ).text()
  }

  /// The members of its file, in their order; nil where nothing is known.
  package var members: [(name: String, value: String?)] {
    [
      ("schemaVersion", PracticeContact.schemaVersion), ("practice", practice), ("name", name),
      ("organisation", organisation), ("role", role), ("email", email), ("telephone", telephone),
      ("agreedTo", agreedTo),
    ]
  }
}
