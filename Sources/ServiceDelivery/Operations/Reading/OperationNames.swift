import PolicyCycle
import StructuredText

/// What the parts of an operation's file may name, and which identifiers are taken.
struct OperationNames {
  /// The date up to which the file tells; nil if it is faulty, which is logged once.
  let asOf: PartialDate?
  /// The sources, activities and deliverables of the file, in this order of reading.
  var sources: Set<String> = []
  var activities: Set<String> = []
  var deliverables: Set<String> = []
  /// The figures that were read so far.
  var figures: Set<String> = []
  /// How many objects may still be read, so that no file exhausts whoever reads it.
  ///
  /// The number is a judgement: thirty times what the largest shipped record needs.
  var objectsLeft = OperationNames.mostObjects

  private static let mostObjects = 5_000
  /// Up to how many faults of a file advice is looked for: looking takes time.
  private static let mostAdvice = 100

  /// The objects of a list, as far as the bound allows.
  mutating func objects(_ name: String, of reader: JSONObjectReader) -> [JSONObjectReader] {
    let objects = reader.objects(name)
    if objects.count > objectsLeft {
      reader.problem(
        name, found: "more than \(OperationNames.mostObjects) objects in the file",
        expected: "a smaller file")
    }
    let read = Array(objects.prefix(objectsLeft))
    objectsLeft -= read.count
    return read
  }

  /// The identifier of an object; logs one that is taken.
  func newIdentifier(of reader: JSONObjectReader, among taken: inout Set<String>) -> String {
    let id = reader.string("id")
    if id.isEmpty { return id }
    if !taken.insert(id).inserted {
      reader.problem(
        "id", found: "\(Quoting.quoted(id)) a second time", expected: "an identifier of its own")
    }
    return id
  }

  /// The identifier of a source that must be named; "" on a fault.
  func source(_ reader: JSONObjectReader, _ name: String = "source") -> String {
    let id = reader.string(name)
    return id.isEmpty ? "" : known(id, name, of: reader, in: sources, "a source of this file")
  }

  /// Logs an identifier that is not among the known ones, and gives "" then.
  func known(
    _ id: String, _ name: String, of reader: JSONObjectReader, in list: Set<String>, _ what: String
  ) -> String {
    if list.contains(id) { return id }
    let nearest =
      reader.log.problems.count < OperationNames.mostAdvice
      ? EditDistance.nearest(to: id, among: list.sorted(), within: max(3, id.utf8.count / 4)) : nil
    reader.problem(
      name, found: Quoting.quoted(id),
      expected: "the identifier of \(what)" + (nearest.map { ", perhaps \"\($0)\"" } ?? ""))
    return ""
  }

  /// The identifiers of a list, each once; logs those that are not known or stand there twice.
  func references(
    _ name: String, of reader: JSONObjectReader, in list: Set<String>, _ what: String
  ) -> [String] {
    var named: [String] = []
    var seen: Set<String> = []
    for id in reader.strings(name) {
      if known(id, name, of: reader, in: list, what).isEmpty { continue }
      if seen.insert(id).inserted {
        named.append(id)
      } else {
        reader.problem(name, found: "\(Quoting.quoted(id)) twice", expected: "it once")
      }
    }
    return named
  }
}
