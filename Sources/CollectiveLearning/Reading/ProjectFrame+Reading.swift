import ESFProgrammes
import StructuredText

extension ProjectFrame {
  /// Reads the frame from the members of the file itself.
  init(reader file: JSONObjectReader) {
    self.init(
      period: file.optionalObject("period").flatMap(Period.init(reader:)),
      budget: file.optionalObject("budget").map(Budget.init(reader:)),
      partnerCount: file.optionalObject("partnerCount").map(PartnerCount.init(reader:)))
  }
}

extension ProjectFrame.Period {
  /// Returns nil if one of the dates is faulty, which is logged.
  fileprivate init?(reader: JSONObjectReader) {
    let start = reader.date("start")
    let end = reader.date("end")
    reader.checkOrder(from: start, to: end)
    let origin = FigureOrigin(reader: reader)
    reader.finish()
    guard let start, let end else { return nil }
    self.init(start: start, end: end, origin: origin)
  }
}

extension ProjectFrame.Budget {
  fileprivate init(reader: JSONObjectReader) {
    let amount = reader.double("amount")
    if amount < 0 {
      reader.problem("amount", found: "\(amount)", expected: "an amount of zero or more")
    }
    let currency = reader.string("currency")
    if !currency.isEmpty, currency.utf8.count != 3 || !currency.utf8.allSatisfy({ 65...90 ~= $0 }) {
      reader.problem(
        "currency", found: Quoting.quoted(currency), expected: "three capital letters such as EUR")
    }
    self.init(
      amount: amount, currency: currency,
      basis: reader.choice("basis", MoneyAmount.Basis.self) ?? .notStated,
      origin: FigureOrigin(reader: reader))
    reader.finish()
  }
}

extension ProjectFrame.PartnerCount {
  fileprivate init(reader: JSONObjectReader) {
    let number = reader.int("number")
    if number < 1, reader.has("number") {
      reader.problem("number", found: "\(number)", expected: "1 or more")
    }
    self.init(number: number, origin: FigureOrigin(reader: reader))
    reader.finish()
  }
}

extension FigureOrigin {
  /// Reads the origin from the members of the figure itself.
  fileprivate init(reader: JSONObjectReader) {
    let address = reader.optionalString("address")
    let isVerified = reader.bool("verified", default: false)
    if isVerified, address == nil {
      reader.problem(
        "verified", found: "true without an address", expected: "the page where it was read")
    }
    self.init(
      statedBy: reader.string("statedBy"), address: address, isVerified: isVerified,
      note: reader.optionalString("note"))
  }
}
