import Foundation
import RecordStore
import StructuredText

/// Writes to a store as fast as it can, for tests with several processes and with kills.
///
/// `store-writer FOLDER NAME COUNT RECORDS`: COUNT times it adds a token `NAME-NUMBER` to one of
/// RECORDS records, and says the token once the store has taken it. The store is made if it is not there
/// yet.
@main
struct StoreWriter {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let count = Int(arguments[3]), let records = Int(arguments[4]),
      records > 0
    else {
      FileHandle.standardError.write(Data("usage: store-writer FOLDER NAME COUNT RECORDS\n".utf8))
      exit(2)
    }
    let (store, isNew) = try StoreFolder.openedOrCreated(at: arguments[1])
    if isNew { FileHandle.standardOutput.write(Data("made\n".utf8)) }
    for number in 0..<count {
      let token = "\(arguments[2])-\(number)"
      try add(token, to: "shared-\(number % records)", in: store)
      FileHandle.standardOutput.write(Data((token + "\n").utf8))
    }
  }

  /// Reads, adds and saves until nobody else was quicker.
  private static func add(_ token: String, to name: String, in store: StoreFolder) throws {
    guard let id = RecordIdentifier(name) else { return }
    let place = RecordPlace(.practices, id)
    while true {
      let read = try store.record(at: place)
      var tokens: [JSONValue] = []
      if case .array(let list)? = member("tokens", of: read?.content) { tokens = list }
      let content = JSONValue.object([
        .init("id", .string(name)), .init("tokens", .array(tokens + [.string(token)])),
      ])
      do throws(StoreProblem) {
        try store.save(content, at: place, basedOn: read)
        return
      } catch {
        guard case .changedMeanwhile = error else { throw error }
      }
    }
  }

  private static func member(_ name: String, of value: JSONValue?) -> JSONValue? {
    guard case .object(let members)? = value else { return nil }
    return members.first { $0.name == name }?.value
  }
}
