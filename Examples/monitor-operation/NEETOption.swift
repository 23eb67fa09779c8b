import CommandLineSupport
import PracticeExchange

/// The number of NEETs that is given with its source.
enum NEETOption {
  /// The number, or nil if none is given.
  static func number(_ arguments: ParsedArguments) throws -> NEETNumber? {
    guard let text = arguments.value("--neets") else {
      if arguments.has("--neets-source") { throw UsageProblem("--neets-source needs --neets") }
      return nil
    }
    guard let source = arguments.value("--neets-source") else {
      throw UsageProblem("--neets needs --neets-source: where the number was read, with its year")
    }
    guard let number = NEETNumber(count: try count(text), source: source) else {
      throw UsageProblem("--neets: found \"\(text)\"; expected a number of people above 0")
    }
    return number
  }

  /// Digits with at most one point or comma before decimals.
  ///
  /// `61.000` is sixty-one thousand in one country and sixty-one in another one.
  private static func count(_ text: String) throws -> Double {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    let isDigits = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) }
    }
    guard isDigits, parts.count <= 2, let count = Double(parts.joined(separator: ".")) else {
      throw UsageProblem(
        "--neets: found \"\(text)\"; expected digits without blanks or marks between thousands, "
          + "such as 61000, or 61000.5")
    }
    if parts.count == 2, parts[1].count == 3 {
      throw UsageProblem(
        "--neets: found \"\(text)\", which may be \(parts[0]) or \(parts.joined()); write "
          + "\(parts.joined()) or \(parts[0]), or with other than three decimals such as 61000.5")
    }
    return count
  }
}
